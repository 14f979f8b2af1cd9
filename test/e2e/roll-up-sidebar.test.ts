import { readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FiguresFile, fileIn, fileText } from '../../src/domain/roll-up/figures-file';
import type { RunningServer } from '../../workbench/server/start-server';
import { answerForm, openPulse, overHost } from '../app/listen/survey-host';
import { browserTests } from '../support/browser';
import { focused, openStep, press, shoot, speakSpanish, wellMade } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
let server: RunningServer;

beforeEach(async () => {
  server = await startWorkbench({ district: 'small' });
}, 60_000);

afterEach(() => server.close());

const likes = 'How much does your child like tutoring?';

const answerPulse = async (): Promise<void> => {
  const listen = overHost(server.host);
  await openPulse(listen, ['en', 'es']);
  const [form] = listen.host.world().forms;
  if (form === undefined) throw new Error('there is no form');
  for (const [choice, count] of Object.entries({ 'It is okay': 14, 'Likes it': 20, 'Likes it a lot': 16 }))
    for (let at = 0; at < count; at += 1) await answerForm(listen, form, { [likes]: choice });
};

it(
  'a school saves its figures, and the files of several are looked at, loaded and shown as one district',
  withPage(async (page) => {
    await answerPulse();
    const frame = await openStep(page, server, 'Open the sidebar', /Listen/);
    await press(frame, 'All schools together');
    await frame.getByText('No file is loaded yet').waitFor();
    expect(await focused(frame)).toBe('H1: All schools together');
    await wellMade(frame);
    await shoot(frame, 'roll-up-none-en');
    await press(frame, 'Back to Listen');
    await press(frame, /Count the answers/);
    await press(frame, 'Save the figures for the district');
    await frame.getByText('Not in it: answers').waitFor();
    const saving = page.waitForEvent('download');
    await press(frame, 'Save the file');
    const download = await saving;
    await frame.getByText(/Saved “/).waitFor();
    await wellMade(frame);
    await shoot(frame, 'roll-up-save-en');

    const folder = await mkdtemp(join(tmpdir(), 'roll-up-'));
    const own = join(folder, download.suggestedFilename());
    await download.saveAs(own);
    const read = fileIn(readFileSync(own, 'utf8'));
    if (!read.ok) throw new Error(read.problem.code);
    const saved = (name: string, more: Partial<FiguresFile> = {}): string => {
      const path = join(folder, `${name.slice(0, 40)}.json`);
      writeFileSync(path, fileText({ ...read.value, workbook: `mark-${name.slice(0, 20)}`, name, ...more }));
      return path;
    };
    const long = `The ${'very '.repeat(20)}long-named Elementary School of Harbor Heights`;
    const harbor = saved(long, { questions: read.value.questions.slice(0, 3), round: 2, survey: 'Family pulse 2' });
    const needs = saved('Ridge', { purpose: 'needs', survey: 'Interest and needs 1' });
    const cut = join(folder, 'cut short.json');
    writeFileSync(cut, readFileSync(own, 'utf8').slice(0, 2000));

    await press(frame, 'Back to what families said');
    await press(frame, 'Choose something else');
    await press(frame, 'All schools together');
    await frame.getByLabel('Files of figures').setInputFiles([own, harbor, needs, cut]);
    await frame.getByRole('heading', { name: 'What is in the files' }).waitFor();
    await frame.getByText('sent another survey').waitFor();
    await frame.getByText('This file is cut short').waitFor();
    await wellMade(frame);
    await shoot(frame, 'roll-up-checked-en');
    await press(frame, 'Load 2 files');
    await frame.getByText('Loaded. The figures below').waitFor();
    await frame.getByText('100 families answered, from 2 of 2 schools.').first().waitFor();
    await frame.getByText('The schools are not all in the same round').waitFor();
    await frame.getByText('By school').first().click();
    await wellMade(frame);
    await shoot(frame, 'roll-up-en');
    await press(frame, 'Show the sheet');
    await page.getByText('All schools - Family pulse').first().waitFor();

    speakSpanish(server.host);
    const spanish = await openStep(page, server, 'Abrir la barra lateral', /Escuchar/);
    await press(spanish, 'Todas las escuelas juntas');
    await spanish.getByText('Respondieron 100 familias, de 2 de 2 escuelas.').first().waitFor();
    await spanish.getByText('2 escuelas cargadas').click();
    await wellMade(spanish);
    await shoot(spanish, 'roll-up-es');
    await press(spanish, /^Quitar The very/);
    await spanish.getByText('Una sola escuela no es un distrito').waitFor();
    await shoot(spanish, 'roll-up-one-es');
  }),
  180_000,
);
