import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { barriers, focused, isTooWide, openStep, press } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
});

afterEach(() => server.close());

it(
  'goes from nothing to a plan in the workbook, in English',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Plan/);
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
    expect(languages).toContainEqual(['ksw', 'Karen', 'ltr', '12']);

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
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Planear/);
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
