import type { Frame } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { overHost } from '../app/listen/survey-host';
import { browserTests } from '../support/browser';
import { openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

const tabName = 'Old form';
const answers = 4_500;

/** Three blocks of a tab that is wide and nearly empty, which the spreadsheet engine takes in a second. */
beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
  const { host, rpc } = overHost(server.host);
  host.insertSheet(tabName);
  host.insertColumns(tabName, 2, 250);
  const row = (at: number) => [
    `2026-10-01 ${10 + (at % 10)}:${10 + (at % 50)}:${10 + (at % 49)}`,
    ['Good', 'So so', 'Bad'][at % 3] ?? '',
  ];
  await host.edit(tabName, 'A1', [['Timestamp', 'How is it?'], ...Array.from({ length: answers }, (_, at) => row(at))]);
  await host.edit(tabName, 'IV1', [['The last of many columns']]);
  const sheetId = host.world().sheets.find(({ name }) => name === tabName)?.id ?? -1;
  await rpc('saveTabSetup', {
    sheetId,
    columns: [
      { heading: 'Timestamp', column: 1, kind: 'ignore', choices: [] },
      { heading: 'How is it?', column: 2, kind: 'single', choices: ['Good', 'So so', 'Bad'] },
      { heading: 'The last of many columns', column: 256, kind: 'ignore', choices: [] },
    ],
  });
  // So slow that each call of the sidebar reads one block.
  host.setFaults({ latencyMsPerCall: 1_200 });
}, 120_000);

afterEach(() => server.close());

const countTab = async (frame: Frame, name: RegExp): Promise<void> =>
  frame.getByRole('listitem').filter({ hasText: tabName }).getByRole('button', { name }).first().click();

it(
  'shows how far a large count is, stops, goes on, and says next time that nothing is new',
  withPage(async (page) => {
    await page.route('**/*', async (route) => {
      if (route.request().method() === 'POST') await new Promise((done) => setTimeout(done, 3_000));
      await route.continue();
    });
    const frame = await openStep(page, server, 'Open the sidebar', /Listen/);
    await countTab(frame, /Count the answers/);
    await frame.getByRole('progressbar').waitFor({ timeout: 60_000 });
    await frame
      .getByText(/Counted [1-9][\d,]* of [\d,]+ rows/)
      .first()
      .waitFor();
    await press(frame, 'Stop');
    await shoot(frame, 'large-going-en');
    await frame.getByText('The count was stopped.').first().waitFor({ timeout: 60_000 });
    await wellMade(frame);
    await shoot(frame, 'large-stopped-en');
    expect(server.host.world().sheets.filter(({ name }) => name.startsWith('What we heard'))).toEqual([]);
    await press(frame, 'Go on');
    await frame.getByRole('heading', { name: 'How is it?' }).waitFor({ timeout: 120_000 });
    await press(frame, 'Count again');
    await frame.getByText(/No new answers since the count of/).waitFor({ timeout: 120_000 });
    await wellMade(frame);
    await shoot(frame, 'large-heard-en');
    await press(frame, 'Count everything anew');
    await frame.getByRole('progressbar').waitFor({ timeout: 60_000 });
    await frame.getByRole('heading', { name: 'How is it?' }).waitFor({ timeout: 120_000 });

    speakSpanish(server.host);
    await server.host.edit(tabName, 'B7', [['Good']]);
    const spanish = await openStep(page, server, 'Abrir la barra lateral', /Escuchar/);
    await countTab(spanish, /Contar las respuestas/);
    await spanish.getByRole('progressbar').waitFor({ timeout: 60_000 });
    await wellMade(spanish);
    await shoot(spanish, 'large-going-es');
    await spanish.getByRole('heading', { name: 'How is it?' }).waitFor({ timeout: 120_000 });
    await spanish.getByText(/Cambiaron filas que ya se habían contado/).waitFor();
    await wellMade(spanish);
    await shoot(spanish, 'large-heard-es');
  }),
  280_000,
);
