import type { RunningServer } from '../../workbench/server/start-server';
import { overHost } from '../app/listen/survey-host';
import { browserTests } from '../support/browser';
import { openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
}, 60_000);

afterEach(() => server.close());

const headings = [
  'Timestamp',
  'School',
  'How much do you agree? [Tutoring helps my child with reading and with everything else that comes up]',
  'How much do you agree? [My child likes to go]',
  'When can you come?',
];

const tab = async (name: string, rows: number): Promise<void> => {
  server.host.insertSheet(name);
  await server.host.edit(name, 'A1', [
    headings,
    ...Array.from({ length: rows }, (_, at) => [
      `9/${(at % 9) + 1}/2026 10:00:00`,
      `School ${at % 3}`,
      ['Agree', 'Not sure', 'Disagree'][at % 3] ?? '',
      ['Agree', 'Disagree'][at % 2] ?? '',
      ['Morning, Noon', 'Noon', 'Evening, Noon'][at % 3] ?? '',
    ]),
  ]);
};

it(
  'sets up a grid once for all its rows, and the next round like the last, in English and Spanish',
  withPage(async (page) => {
    await tab('Fall answers', 60);
    const frame = await openStep(page, server, 'Open the sidebar', /Listen/);
    await press(frame, /Set up and count Fall answers/);
    await frame.getByText('My child likes to go').waitFor();
    await wellMade(frame);
    await shoot(frame, 'any-tab-grid');
    await press(frame, 'Save and count');
    await frame.getByRole('heading', { name: 'What families said' }).waitFor();
    await frame.getByText('How much do you agree?').first().waitFor();
    await wellMade(frame);
    await shoot(frame, 'any-tab-grid-heard');

    await tab('Spring answers', 60);
    speakSpanish(server.host);
    const spanish = await openStep(page, server, 'Abrir la barra lateral', /Escuchar/);
    await press(spanish, /Spring answers/);
    await spanish.getByText('Fall answers').first().waitFor();
    await wellMade(spanish);
    await shoot(spanish, 'any-tab-like-es');
    expect(overHost(server.host).sheet('Spring answers').values).toHaveLength(61);
  }),
  90_000,
);
