/** The Plan step in the real sidebar: a coordinator answers six questions and has a plan, by mouse and keyboard. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { chooseFromMenu, startWorkbench, visit } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
});

afterEach(() => server.close());

const openPlan = async (page: Page, menu: string, step: RegExp): Promise<Frame> => {
  await visit(page, server);
  await chooseFromMenu(page, menu);
  const frame = await (await page.locator('.sidebar iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the sidebar has no frame');
  await frame.getByRole('button', { name: step }).click();
  return frame;
};

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

/** What a screen reader or a keyboard would stumble over (PV25). */
const barriers = async (frame: Frame): Promise<unknown> => {
  await frame.evaluate(axe);
  return frame.evaluate(
    'axe.run(document, { rules: { region: { enabled: false } } }).then(function (found) { return found.violations.map(function (one) { return one.id + ": " + one.nodes[0].html; }); })',
  );
};

const press = (frame: Frame, name: string): Promise<void> =>
  frame.getByRole('button', { name, exact: true }).first().click();
const focused = (frame: Frame): Promise<unknown> =>
  frame.evaluate('document.activeElement.tagName + ": " + document.activeElement.textContent');
const isTooWide = (frame: Frame): Promise<unknown> =>
  frame.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');

it(
  'goes from nothing to a plan in the workbook, in English',
  withPage(async (page) => {
    const frame = await openPlan(page, 'Open the sidebar', /Plan/);
    await press(frame, 'Start with the first question');
    expect(await focused(frame)).toBe('H2: Your district and its schools with tutoring');

    await press(frame, 'Next');
    await frame.getByText('The name of the district is missing. Write the name families know.').waitFor();
    expect(await focused(frame)).toBe('INPUT: ');
    await page.keyboard.type('Maple Valley School District');
    await frame.getByLabel('School 1').fill('Alder Elementary');
    await press(frame, 'Add a school');
    await frame.getByLabel('School 2').fill('alder elementary');
    await page.keyboard.press('Enter');
    await frame.getByText('“alder elementary” is there twice.').waitFor();
    await frame.getByLabel('School 2').fill('Cedar Middle School of Arts, Sciences and Community Partnership');
    await page.keyboard.press('Enter');

    await frame.getByText('Question 2 of 6').waitFor();
    expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
    await frame.getByLabel('Last day of school').fill('2026-06-05');
    await press(frame, 'Next');
    await frame.getByText('is not after the first').waitFor();
    await frame.getByLabel('Last day of school').fill('2027-06-04');
    await press(frame, 'Next');
    await press(frame, 'Next');

    await frame.getByLabel('Name').first().fill('Rosa Delgado');
    await frame.getByLabel('Name').last().fill('Sam Okafor');
    expect(await barriers(frame)).toEqual([]);
    await press(frame, 'Next');
    await frame.getByLabel('Another language').fill('Karen');
    await press(frame, 'Add');
    await frame.getByLabel('Karen: about how many').fill('12');
    expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
    await press(frame, 'Next');
    await press(frame, 'Next');

    await frame.getByRole('button', { name: 'Build the plan' }).waitFor();
    expect(server.host.world().sheets.map(({ name }) => name)).toEqual(['Tutoring families']);
    expect(await barriers(frame)).toEqual([]);
    await press(frame, 'Build the plan');
    await frame.getByRole('heading', { name: 'Your plan is ready' }).waitFor();
    const { sheets } = server.host.world();
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['Activities', 'Calendar', 'Task force']));
    const languages = sheets.find(({ name }) => name === 'Languages')?.displayValues.map((row) => row.slice(0, 4));
    expect(languages).toContainEqual(['x-karen', 'Karen', 'ltr', '12']);

    await press(frame, 'Calendar');
    await frame.getByText('“Calendar” is open beside this.').waitFor();
    await press(frame, 'Done');
    await press(frame, 'Build again');
    await frame.getByText('Your plan is up to date. There is nothing to change.').waitFor();
    expect(await barriers(frame)).toEqual([]);
  }),
  90_000,
);

it(
  'keeps the answers while the person looks at another step, in Spanish',
  withPage(async (page) => {
    server.host.setUser('rosa.delgado@maplevalley.example', { locale: 'es-419' });
    const frame = await openPlan(page, 'Abrir la barra lateral', /Planear/);
    await press(frame, 'Empezar con la primera pregunta');
    await frame.getByLabel('Nombre del distrito').fill('Distrito Valle del Arce');
    await press(frame, 'Volver a los cinco pasos');
    await frame.getByRole('button', { name: /Planear/ }).click();
    expect(await frame.getByLabel('Nombre del distrito').inputValue()).toBe('Distrito Valle del Arce');
    await press(frame, 'Siguiente');
    await frame.getByText('Todavía no hay ninguna escuela.').waitFor();
    expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
  }),
  90_000,
);
