import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { districtAnswers } from '../support/district-answers';
import { barriers, focused, openStep, press, shoot, wellMade } from '../support/sidebar';
import { value } from '../support/sidebar-calls';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
  await value(server.host, 'buildPlan', { answers: districtAnswers });
});
afterEach(() => server.close());

const leadOf = (row: number, name: string): Promise<void> => {
  const column =
    server.host
      .world()
      .sheets.find((one) => one.name === 'Activities')
      ?.values[0]?.indexOf('activity.lead') ?? 0;
  return server.host.edit('Activities', `${String.fromCharCode(65 + column)}${row}`, [[name]]);
};

it(
  'shows what is missing, goes to the row, and lets the plan be marked ready once it is mended',
  withPage(async (page) => {
    await leadOf(4, '');
    const frame = await openStep(page, server, 'Open the sidebar', /Plan/);
    await press(frame, 'Review the plan');
    expect(await focused(frame)).toBe('H2: Plan review');
    await frame.getByRole('heading', { name: '1 thing to fix first' }).waitFor();
    await wellMade(frame);
    await shoot(frame, 'review-en-300');
    expect(await frame.getByRole('button', { name: 'Mark plan ready' }).count()).toBe(0);
    await press(frame, /^Show row 4:/);
    await frame.getByText('Row 4 is in front of you in the spreadsheet.').waitFor();
    await page.getByRole('region', { name: 'The chosen cell' }).getByText('A4').waitFor();
    await leadOf(4, 'Rosa Delgado');
    await press(frame, 'Look again');
    await press(frame, 'Mark plan ready');
    await frame.getByText('Marked ready on').waitFor();
    await wellMade(frame);
    await leadOf(4, '');
    await press(frame, 'Look again');
    await frame.getByText('Since then something came up that has to be fixed first.').waitFor();
  }),
);

it(
  'says everything in Spanish to a person whose account is in Spanish',
  withPage(async (page) => {
    await leadOf(4, '');
    await page.goto(`${server.url}/?as=sam.okafor@maplevalley.example`);
    await page.locator('canvas').first().waitFor();
    await page.getByRole('button', { name: 'Extensions' }).click();
    await page.getByRole('menuitem', { name: 'Abrir la barra lateral' }).click();
    const frame = await (await page.locator('.sidebar iframe').elementHandle())?.contentFrame();
    if (!frame) throw new Error('the sidebar has no frame');
    await frame
      .getByRole('button', { name: /^1/ })
      .or(frame.getByRole('button', { name: /Plan/ }))
      .first()
      .click();
    await press(frame, 'Revisar el plan');
    await frame.getByText('¿Quién la dirige?').waitFor();
    await wellMade(frame);
    await shoot(frame, 'review-es-300');
  }),
);

it(
  'prints a page in a dialog over the sheet, and saves a file for calendars',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Plan/);
    await press(frame, 'Print a summary for the board');
    const dialog = page.getByRole('dialog', { name: 'Summary for the board' });
    await dialog.frameLocator('iframe').getByRole('heading', { name: 'Dashboard' }).waitFor();
    const inside = await (await dialog.locator('iframe').elementHandle())?.contentFrame();
    if (!inside) throw new Error('the dialog has no frame');
    expect(await barriers(inside)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog
      .getByRole('button', { name: 'Close dialog' })
      .click({ timeout: 2_000 })
      .catch(() => undefined);
    const [download] = await Promise.all([page.waitForEvent('download'), press(frame, 'File for your calendar')]);
    expect(download.suggestedFilename()).toMatch(/\.ics$/);
    await frame.getByText('was saved to your downloads').waitFor();
    await wellMade(frame);
    await shoot(frame, 'plan-holds-en-300');
  }),
);

it(
  'says how last year’s plan is brought, and brings it',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Plan/);
    await press(frame, 'Start from last year’s plan');
    await frame.getByText('Copy to › Existing spreadsheet').waitFor();
    await wellMade(frame);
    await shoot(frame, 'last-year-none-en-300');
    const { displayValues } = server.host.world().sheets.find(({ name }) => name === 'Activities') ?? {
      displayValues: [],
    };
    const width = displayValues[0]?.length ?? 0;
    const row = (displayValues[0] ?? []).map(
      (code) =>
        ({ 'activity.id': 'OLD-1', 'activity.start': '2025-10-07', 'activity.name': 'Harvest supper' })[code] ?? '',
    );
    server.host.insertSheet('Copy of Activities');
    const last = `A${String.fromCharCode(64 + width - 26)}`;
    await server.host.edit(
      'Copy of Activities',
      `A1:${last}3`.replace(':A', ':A'),
      [...displayValues.slice(0, 2), row].map((line) => line.slice(0, width)),
    );
    await press(frame, 'Look again');
    await press(frame, 'Look at Copy of Activities');
    await frame.getByText('1 activity would come over.').waitFor();
    await press(frame, 'Bring them over');
    await frame.getByText('1 activity came over.').waitFor();
    await wellMade(frame);
    await shoot(frame, 'last-year-came-en-300');
  }),
);

it(
  'puts the last build back after it has said what that means',
  withPage(async (page) => {
    await value(server.host, 'buildPlan', { answers: { ...districtAnswers, newcomer: true } });
    const frame = await openStep(page, server, 'Open the sidebar', /Plan/);
    await press(frame, 'Put the last build back');
    await frame.getByText(/^Activities: .*rows go/).waitFor();
    await wellMade(frame);
    await shoot(frame, 'put-back-en-300');
    await press(frame, 'Put it back');
    await frame.getByText('It is as it was before the last build.').waitFor();
    await wellMade(frame);
    await press(frame, 'Done');
    await frame.getByRole('button', { name: 'Review the plan' }).waitFor();
    expect(await frame.getByRole('button', { name: 'Put the last build back' }).count()).toBe(0);
  }),
);
