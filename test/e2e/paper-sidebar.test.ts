import type { RunningServer } from '../../workbench/server/start-server';
import { openPulse, openSurvey, overHost } from '../app/listen/survey-host';
import { browserTests } from '../support/browser';
import { barriers, focused, isTooWide, openStep, press, shoot, speakSpanish } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
  await openPulse(overHost(server.host));
}, 60_000);

afterEach(() => server.close());

const kept = (): readonly unknown[] =>
  (server.host.world().sheets.find(({ name }) => name === 'Answers from paper')?.values ?? [])
    .slice(2)
    .map((row) => row[4]);

it(
  'enters papers by keyboard alone, keeps what was typed where keeping fails, and takes the last one back',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Ask/);
    await press(frame, /Family pulse 1/);
    await press(frame, 'Enter answers from paper');
    await frame.getByText('0 kept from paper so far').waitFor();
    expect(await focused(frame)).toBe('H1: Answers from paper');
    expect(await barriers(frame)).toEqual([]);
    await shoot(frame, 'paper-empty');

    const first = frame.getByRole('group', { name: /How much does your child like tutoring/ });
    await first.getByRole('radio', { name: 'No answer' }).focus();
    await page.keyboard.press('4');
    expect(await first.getByRole('radio', { name: 'Likes it', exact: true }).isChecked()).toBe(true);
    await page.keyboard.press('2');
    await page.keyboard.press('0');
    const open = frame.getByRole('textbox').first();
    await open.fill('More evenings, please.');
    await page.keyboard.press('Control+Enter');
    await frame.getByText('1 kept from paper so far').waitFor();
    expect(await first.getByRole('radio', { name: 'No answer' }).isChecked()).toBe(true);
    await first.locator(':focus').waitFor();
    expect(kept()).toEqual([expect.stringMatching(/^\{"PU01":\{"choices":\["4"\]\},"PU02":\{"choices":\["2"\]\},/)]);

    await press(frame, 'Keep this answer');
    await frame.getByText('No question is answered').waitFor();
    expect(await barriers(frame)).toEqual([]);
    await page.keyboard.press('Tab');
    await first.getByRole('radio', { name: 'It is okay' }).check();
    server.host.setFaults({ lockHeldByOther: true });
    await press(frame, 'Keep this answer');
    await frame.getByRole('alert').waitFor();
    expect(await first.getByRole('radio', { name: 'It is okay' }).isChecked()).toBe(true);
    server.host.setFaults({ lockHeldByOther: false });
    await press(frame, 'Keep this answer');
    await frame.getByText('2 kept from paper so far').waitFor();
    await shoot(frame, 'paper-kept');

    await press(frame, 'Take back the last one');
    await frame.getByText('1 kept from paper so far').waitFor();
    expect(await first.getByRole('radio', { name: 'It is okay' }).isChecked()).toBe(true);
    expect(kept()).toHaveLength(1);
    await frame.getByLabel('Language of the paper').selectOption('es');
    await frame.getByRole('group', { name: /Cuánto le gusta la tutoría/ }).waitFor();
    await shoot(frame, 'paper-spanish-paper');
    expect(await barriers(frame)).toEqual([]);
    await frame.getByLabel('Show the questions in English').check();
    expect(await first.getByRole('radio', { name: 'It is okay' }).isChecked()).toBe(true);
    await press(frame, 'Keep this answer');
    await frame.getByText('2 kept from paper so far').waitFor();
    expect(await isTooWide(frame)).toBe(false);

    await press(frame, 'Back to the survey');
    await press(frame, 'Back to your surveys');
    await press(frame, 'Back to the five steps');
    await press(frame, /Listen/);
    await frame.getByText('On paper: 2').waitFor();
    expect(await barriers(frame)).toEqual([]);
    await shoot(frame, 'paper-listen-choose');
    await press(frame, /Count the answers/);
    await frame.getByText('2 of them on paper.').waitFor();
    expect(await barriers(frame)).toEqual([]);
    await shoot(frame, 'paper-listen');
  }),
  90_000,
);

it(
  'takes several choices and Other by their numbers on the paper',
  withPage(async (page) => {
    const listen = overHost(server.host);
    await openSurvey(listen, 'needs', ['en']);
    const frame = await openStep(page, server, 'Open the sidebar', /Ask/);
    await press(frame, /Interest and needs 1/);
    await press(frame, 'Enter answers from paper');
    const several = frame
      .getByRole('group')
      .filter({ has: frame.getByLabel(/Other, in the family/) })
      .first();
    await several.getByRole('checkbox').first().focus();
    await page.keyboard.press('1');
    await page.keyboard.press('2');
    await page.keyboard.press('1');
    const boxes = await several.getByRole('checkbox').all();
    expect(await boxes[0]?.isChecked()).toBe(false);
    expect(await boxes[1]?.isChecked()).toBe(true);
    await page.keyboard.press(String(boxes.length + 1));
    await page.keyboard.type('2 evenings');
    expect(await boxes[1]?.isChecked()).toBe(true);
    expect(await barriers(frame)).toEqual([]);
    await shoot(frame, 'paper-several');
    await page.keyboard.press('Control+Enter');
    await frame.getByText('1 kept from paper so far').waitFor();
    expect(kept()).toEqual([expect.stringContaining('"choices":["2"],"other":"2 evenings"')]);
  }),
  90_000,
);

it(
  'shows the form on paper to print',
  withPage(async (page) => {
    const frame = await openStep(page, server, 'Open the sidebar', /Ask/);
    await press(frame, /Family pulse 1/);
    await press(frame, 'Hand it out another way');
    await press(frame, 'Show the paper form to print');
    const dialog = page.getByRole('dialog', { name: 'How is tutoring going?' });
    await dialog.frameLocator('iframe').getByText('Mark one.').first().waitFor();
    const paper = await (await dialog.locator('iframe').elementHandle())?.contentFrame();
    if (!paper) throw new Error('the dialog has no frame');
    expect(await barriers(paper)).toEqual([]);
    await shoot(paper, 'paper-form');
    await dialog.getByRole('button', { name: 'Close dialog' }).click();
    expect(await barriers(frame)).toEqual([]);
    await shoot(frame, 'paper-hand-out');
  }),
  90_000,
);

it(
  'speaks Spanish to staff who do',
  withPage(async (page) => {
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Preguntar/);
    await press(frame, /1/);
    await press(frame, 'Anotar respuestas en papel');
    await frame.getByText('0 guardadas en papel').waitFor();
    await shoot(frame, 'paper-es');
    expect(await barriers(frame)).toEqual([]);
    expect(await isTooWide(frame)).toBe(false);
  }),
  90_000,
);
