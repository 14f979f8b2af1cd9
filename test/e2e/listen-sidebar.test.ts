import type { Json } from '../../workbench/json';
import type { RunningServer } from '../../workbench/server/start-server';
import { answerForm, openPulse, overHost } from '../app/listen/survey-host';
import { browserTests } from '../support/browser';
import { focused, openStep, press, shoot } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
});

afterEach(() => server.close());

const likes = {
  en: ['Likes it', 'It is okay', 'Likes it a lot'],
  es: ['Le gusta', 'Más o menos', 'Le gusta mucho'],
};

/** Families on both forms; two in three like tutoring. */
const answerBoth = async (families: number): Promise<void> => {
  const listen = overHost(server.host);
  const [english, spanish] = listen.host.world().forms;
  if (english === undefined || spanish === undefined) throw new Error('two forms were expected');
  for (let at = 0; at < families; at += 1)
    if (at % 2 === 0)
      await answerForm(listen, english, { 'How much does your child like tutoring?': likes.en[at % 3] ?? '' });
    else await answerForm(listen, spanish, { '¿Cuánto le gusta la tutoría a su hijo o hija?': likes.es[at % 3] ?? '' });
};

it(
  'counts a survey of two languages and shows bars with their figures, and the sheet',
  withPage(async (page) => {
    await openPulse(overHost(server.host));
    const empty = await openStep(page, server, 'Open the sidebar', /Listen/);
    await empty.getByText('No family has answered yet').waitFor();
    await shoot(empty, 'listen-none-yet');
    await answerBoth(30);
    await press(empty, /Back to the five steps/);
    await press(empty, /Listen/);
    await empty.getByText('30 answers so far').waitFor();
    await shoot(empty, 'listen-choose');
    await press(empty, /Count the answers/);
    await empty.getByText('30 families answered this').waitFor();
    expect(await focused(empty)).toBe('H1: What families said');
    const first = empty.locator('.listen-question').first();
    expect(await first.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/Does not like it at all[\s\S]*withheld/),
      expect.stringMatching(/Likes it a little[\s\S]*withheld/),
      expect.stringMatching(/It is okay[\s\S]*withheld/),
      expect.stringMatching(/Likes it[\s\S]*33% \(10\)/),
      expect.stringMatching(/Likes it a lot[\s\S]*33% \(10\)/),
    ]);
    expect(await empty.getByText('Withheld to protect families: fewer than 10 answered this.').count()).toBeGreaterThan(
      5,
    );
    await shoot(empty, 'listen-heard');
    await press(empty, 'Show the sheet');
    await page.getByText('Heard - Family pulse 1').first().waitFor();
  }),
  60_000,
);

const headings = ['Timestamp', 'Your name', 'Where do you live?', 'Anything else?'];
const homes = [
  ...Array.from({ length: 22 }, () => 'Hill, Ridge, or valley'),
  ...Array.from({ length: 14 }, () => 'Harbor'),
  ...Array.from({ length: 6 }, () => 'Hill, Ridge, or valley, Harbor'),
  'on a boat that is not ours, mostly in summer',
];

const typeExport = async (): Promise<void> => {
  const rows: Json[][] = homes.map((home, at) => [`11/2/2026 10:00:${10 + at}`, `Made Up ${at}`, home, `words ${at}`]);
  server.host.insertSheet('Old form');
  await server.host.edit('Old form', 'A1', [headings, ...rows]);
};

it(
  'sets up a tab of another form, says what is missing, and counts it',
  withPage(async (page) => {
    await typeExport();
    const frame = await openStep(page, server, 'Open the sidebar', /Listen/);
    await frame.getByRole('heading', { name: 'Old form' }).waitFor();
    await frame.getByText('There is no survey yet').waitFor();
    await press(frame, /Set up and count Old form/);
    await frame.getByRole('heading', { name: 'How to count “Old form”' }).waitFor();
    await frame.getByRole('heading', { name: 'Where do you live?' }).waitFor();
    expect(await focused(frame)).toContain('H1: How to count');
    const card = frame.locator('.listen-column').nth(2);
    expect(await card.getByLabel('Count it as').inputValue()).toBe('multi');
    expect(await card.getByLabel('Choices, one on each line').inputValue()).toBe('Hill, Ridge, or valley\nHarbor');
    await card.getByText('And 1 rarer answer').waitFor();
    expect(await frame.content()).not.toMatch(/boat|Made Up|words 1/);
    await shoot(frame, 'listen-setup');
    await card.getByLabel('Choices, one on each line').fill('');
    await press(frame, 'Save and count');
    await card.getByText('Write at least one choice').waitFor();
    expect(await focused(frame)).toBe('H2: Where do you live?');
    await shoot(frame, 'listen-setup-fault');
    await card.getByLabel('Choices, one on each line').fill('Hill, Ridge, or valley\nHarbor\n\n');
    await press(frame, 'Save and count');
    await frame.getByText('43 families answered this').waitFor();
    const first = frame.locator('.listen-question').first();
    expect(await first.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/Hill, Ridge, or valley[\s\S]*65% \(28\)/),
      expect.stringMatching(/Harbor[\s\S]*47% \(20\)/),
      expect.stringMatching(/Other[\s\S]*5% or less/),
    ]);
    await shoot(frame, 'listen-tab-heard');
    await press(frame, 'Change how it is counted');
    await frame.getByRole('heading', { name: 'Where do you live?' }).waitFor();
  }),
  60_000,
);

it(
  'speaks Spanish, and says what somebody changed in the answers',
  withPage(async (page) => {
    await openPulse(overHost(server.host));
    await answerBoth(24);
    const tab = server.host.world().sheets.find(({ values }) => values[0]?.includes('What is going well?'));
    const at = tab?.values[0]?.indexOf('What is going well?') ?? 0;
    server.host.deleteColumns(tab?.name ?? '', at + 1, 1);
    const [coordinator] = server.host.world().users;
    server.host.setUser(coordinator?.email ?? '', { locale: 'es' });
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Escuchar/);
    await frame.getByText('24 respuestas hasta ahora').waitFor();
    await shoot(frame, 'listen-choose-es');
    await press(frame, /Contar las respuestas/);
    await frame.getByText('24 familias contestaron esto').waitFor();
    await frame.getByText('no está en la pestaña').waitFor();
    await shoot(frame, 'listen-heard-es');
    server.host.setFaults({ lockHeldByOther: true });
    await press(frame, 'Contar otra vez');
    await frame.getByRole('alert').waitFor();
    await shoot(frame, 'listen-busy-es');
  }),
  60_000,
);
