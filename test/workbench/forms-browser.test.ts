// A family's form in a real browser, at the width of a phone.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { formsIn } from '../../workbench/forms/form-store';
import { submitForm } from '../../workbench/forms/form-submission';
import { formPage } from '../../workbench/forms/form-visit';
import type { FormRecord } from '../../workbench/forms/record/form-record';
import type { WorldState } from '../../workbench/world/world-state';
import { withBrowser } from '../support/browser';
import { blankWorld, linkForm, valuesOf } from '../support/form-world';
import { choices, formOf, question } from '../support/made-up-form';

const FORM: FormRecord = formOf(
  [
    question('MULTIPLE_CHOICE', 1, {
      title: '¿Cómo prefiere que le avisemos?',
      helpText: 'Elija una.',
      choices: choices('Llamada, o mensaje de voz', 'Mensaje de texto'),
      other: true,
      required: true,
    }),
    question('CHECKBOX', 2, { title: 'هل يمكنكم الحضور؟', choices: choices('الاثنين', 'الثلاثاء') }),
    question('SCALE', 3, {
      title: '¿Qué tan útil es?',
      leftLabel: 'Nada útil',
      rightLabel: 'Muy útil',
      required: true,
    }),
    question('GRID', 4, {
      title: 'Por materia',
      rows: ['Matemáticas', 'Lectura'],
      columns: ['Bien', 'Mal'],
      entryIds: [41, 42],
    }),
    question('LIST', 5, { title: 'Escuela', choices: choices('Alder Elementary', 'Birch Elementary') }),
    question('DATE', 6, { title: 'Día' }),
    question('PAGE_BREAK', 7, { title: 'Unas palabras más', helpText: 'No escriba nombres.', entryIds: [] }),
    question('PARAGRAPH_TEXT', 8, { title: '¿Algo más?' }),
  ],
  {
    title: 'Encuesta breve sobre las tutorías',
    description: 'Dos minutos.\nNadie ve quién contestó.',
    progressBar: true,
  },
);

/** The form on a real address, as the workbench serves it. */
const served = async (world: WorldState, visit: (address: string) => Promise<void>): Promise<void> => {
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const publishedId = pathname.split('/')[4] ?? '';
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      const page = pathname.endsWith('/viewform')
        ? formPage(world, { publishedId, query: searchParams.toString(), viewer: 'anyone' })
        : submitForm(world, {
            publishedId,
            body: new URLSearchParams(body),
            viewer: 'anyone',
            language: searchParams.get('hl') ?? '',
          });
      response.writeHead(page.status, { 'content-type': 'text/html; charset=utf-8' }).end(page.html);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  try {
    await visit(`http://127.0.0.1:${(server.address() as AddressInfo).port}/forms/d/e/published/viewform`);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
};

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const troubles = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const { violations } = await axe.run();
    const wide = document.documentElement.scrollWidth > window.innerWidth ? ['wider than the phone'] : [];
    return [...wide, ...violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)];
  });
};

const shoot = async (page: Page, name: string): Promise<void> => {
  const folder = process.env.SHOTS;
  if (folder) await page.screenshot({ path: `${folder}/form-${name}-390.png`, fullPage: true });
};

describe('a form on a phone', () => {
  it(
    'is filled in, corrected and sent without a script, and is open to everyone',
    withBrowser(async (browser) => {
      const world = blankWorld();
      const sheet = linkForm(world, FORM);
      await served(world, async (address) => {
        const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: true });
        const page = await context.newPage();
        await page.goto(`${address}?hl=es&entry.50=Birch+Elementary`);
        expect(await troubles(page)).toEqual([]);
        await shoot(page, 'open-es');

        await page.getByLabel('الاثنين').check();
        await page.getByRole('group', { name: 'Matemáticas' }).getByLabel('Bien').check();
        await page.getByRole('button', { name: 'Siguiente' }).click();
        expect(await page.getByRole('alert').textContent()).toContain('Revisa 2 respuestas');
        expect(await page.getByLabel('الاثنين').isChecked()).toBe(true);
        expect(await troubles(page)).toEqual([]);
        await shoot(page, 'invalid-es');

        await page.getByRole('textbox', { name: 'Otra respuesta' }).fill('Una carta');
        await page.getByRole('radio', { name: '5' }).check();
        await page.getByRole('radio', { name: '5' }).press('Enter');
        await page.getByLabel('¿Algo más?').fill('=1+1\nGracias');
        expect(await troubles(page)).toEqual([]);
        await shoot(page, 'second-es');
        await page.getByRole('button', { name: 'Atrás' }).click();
        expect(await page.getByLabel('Escuela').inputValue()).toBe('Birch Elementary');
        await page.getByRole('button', { name: 'Siguiente' }).click();
        await page.getByRole('button', { name: 'Enviar' }).click();
        await page.getByText('Se ha registrado tu respuesta.').waitFor();
        expect(await troubles(page)).toEqual([]);
        await shoot(page, 'received-es');
        await context.close();
      });
      const [, row] = valuesOf(world, sheet);
      expect(row?.slice(1)).toEqual([
        'Una carta',
        'الاثنين',
        5,
        'Bien',
        null,
        'Birch Elementary',
        null,
        '=1+1\nGracias',
      ]);
    }),
    60_000,
  );

  it(
    'fits and is open to everyone in Arabic, and where it may not be opened',
    withBrowser(async (browser) => {
      const world = blankWorld();
      formsIn(world.store).put(FORM);
      await served(world, async (address) => {
        const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
        await page.goto(`${address}?hl=ar`);
        expect(await troubles(page)).toEqual([]);
        await shoot(page, 'open-ar');
        formsIn(world.store).put({ ...FORM, responders: 'organization' });
        await page.goto(`${address}?hl=en`);
        await page.getByRole('heading', { name: 'You need permission' }).waitFor();
        expect(await troubles(page)).toEqual([]);
        await shoot(page, 'permission-en');
      });
    }),
    60_000,
  );
});
