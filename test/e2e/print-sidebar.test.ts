// The room *Print*, and the pages that come out of it, on paper.
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { approvePages } from '../support/printed-pages';
import { barriers, focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { value } from '../support/sidebar-calls';
import { twoSchools } from '../support/standing-form';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
  await twoSchools(server.host);
}, 60_000);

afterEach(() => server.close());

const paperFrame = async (page: Page, name: string | RegExp): Promise<Frame> => {
  const dialog = page.getByRole('dialog', { name });
  await dialog.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  const frame = await (await dialog.locator('iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the dialog has no frame');
  return frame;
};

/** How many sheets of paper it takes; where `SCREENS` names a folder, the first as a picture. */
const sheets = async (page: Page, html: string, name: string): Promise<number> => {
  const paper = await page.context().newPage();
  await paper.setViewportSize({ width: 900, height: 640 });
  await paper.setContent(html);
  const pdf = await paper.pdf({ format: 'Letter', preferCSSPageSize: true });
  const folder = process.env.SCREENS;
  if (folder !== undefined) {
    await paper.emulateMedia({ media: 'print' });
    await paper.setViewportSize({ width: 780, height: 1010 });
    await paper.addStyleTag({ content: 'body{padding:32px}' });
    await paper.screenshot({ path: join(folder, `${name}.png`) });
  }
  await paper.close();
  return (pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;
};

it(
  'says who must approve first, then fills a flyer from an activity of the plan, names what is empty, and shows the page',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Invite/);
    await press(frame, /^Print/);
    await frame.getByText('Nothing can be printed yet: no language is approved.').waitFor();
    await wellMade(frame);
    await shoot(frame, 'print-waiting-en');
    await press(frame, 'Back to Invite');
    await approvePages(server.host, ['en', 'es']);
    await press(frame, /^Print/);
    await frame.getByLabel('Page', { exact: true }).waitFor();
    expect(await focused(frame)).toBe('H1: Print');
    await frame.getByLabel('Page', { exact: true }).selectOption({ label: 'Flyer: Coffee, food, and your ideas' });
    await frame.getByLabel('Activity of the plan').selectOption({ index: 1 });
    expect(await frame.getByLabel('Name of the event').inputValue()).toBe('Coffee and breakfast drop-in');
    await frame.getByLabel('School', { exact: true }).fill('Alder');
    await press(frame, 'Show the page to print');
    await frame.getByText(/fields are still empty/).waitFor();
    await wellMade(frame);
    await shoot(frame, 'print-empty-en');
    await frame.getByLabel('Begins at').fill('7:30 am');
    await frame.getByLabel('Ends at').fill('8:15 am');
    await frame.getByLabel('Place').fill('Front steps of Alder School');
    await frame.getByLabel('Link to say if they come').fill('https://maplevalley.example/coffee');
    await frame.getByLabel('Ask for help by').fill('2026-08-31');
    await press(frame, 'Show the page to print');
    await frame.getByText(/The page is open in a window/).waitFor();
    await wellMade(frame);
    await shoot(frame, 'print-filled-en');
    const paper = await paperFrame(page, 'Coffee and breakfast drop-in');
    await paper.getByText('Front steps of Alder School').waitFor();
    expect(await paper.getByRole('img', { name: 'QR' }).count()).toBe(1);
    expect(await barriers(paper)).toEqual([]);
    expect(await sheets(page, await paper.content(), 'paper-T08-en')).toBe(1);
    await page.getByRole('dialog').getByRole('button', { name: 'Close dialog' }).click();
    await frame.getByLabel('Language of the page').selectOption('es');
    await frame.getByText(/Write it in/).waitFor();
    expect(await frame.getByLabel('Name of the event').inputValue()).toBe('Café y desayuno a la entrada');
    expect(await frame.getByLabel('Place').inputValue()).toBe('');
  }),
  120_000,
);

it(
  'reads in Spanish, from the room to the question card',
  withPage(async (page) => {
    await approvePages(server.host, ['en', 'es']);
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Invitar/);
    await press(frame, /^Imprimir/);
    await frame
      .getByLabel('Página', { exact: true })
      .selectOption({ label: 'Tarjeta: Preguntas que puede hacer sobre la tutoría' });
    await frame.getByLabel('A quién llamar si algo les preocupa').waitFor();
    await wellMade(frame);
    await shoot(frame, 'print-card-es');
    await press(frame, 'Ver la página para imprimir');
    const paper = await paperFrame(page, /Preguntas que puede hacer/);
    expect(await barriers(paper)).toEqual([]);
    await frame.getByLabel('Página', { exact: true }).selectOption({ label: 'Volante: Café, comida y sus ideas' });
    await frame.getByLabel('Nombre del evento').waitFor();
    await wellMade(frame);
    await shoot(frame, 'print-flyer-es');
  }),
  120_000,
);

it(
  'fits each flyer, agenda and card on one sheet of paper, in English and Spanish (S58)',
  withPage(async (page) => {
    await approvePages(server.host, ['en', 'es']);
    const shown: string[] = [];
    server.host.onScreen((event) => void (event.kind === 'dialog' && shown.push(event.html)));
    const typed: { readonly [type: string]: string } = {
      day: '2026-10-03',
      time: '17:30',
      number: '12',
      money: '25',
      link: 'https://docs.google.com/forms/d/e/1FAIpQLSz1Kde3H9ZjW4xxawkXxZgvhtysb4hiO8xhO_KUWghc124Vm5/viewform',
      name: 'A name that is as long as some names are',
      text: 'A text that somebody took some time to write, with all that there is to say',
      longText: 'The first thing to decide\nThe second thing to decide\nThe third thing to decide',
    };
    const { pages } = await value(server.host, 'openPrint', { page: '', language: '' });
    expect(pages).toHaveLength(7);
    for (const { key } of pages)
      for (const language of ['en', 'es']) {
        const { fields } = await value(server.host, 'openPrint', { page: key, language });
        const values = Object.fromEntries(fields.map(({ name, type }) => [name, typed[type] ?? '']));
        await value(server.host, 'printLeaflet', { page: key, language, event: '', values });
        expect([key, language, await sheets(page, shown.at(-1) ?? '', `paper-${key}-${language}`)]).toEqual([
          key,
          language,
          1,
        ]);
      }
  }),
  120_000,
);
