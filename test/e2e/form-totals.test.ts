// Totals in the sidebar beside a form, in a real browser: English and Spanish.
import { rmSync } from 'node:fs';
import type { Frame, Page } from 'playwright-core';
import type { RunningServer } from '../../workbench/server/start-server';
import { browserTests } from '../support/browser';
import { distWith } from '../support/dist-with';
import { barriers, isTooWide, press, shoot } from '../support/sidebar';
import { startWorkbench } from '../support/start-workbench';

const { withPage } = browserTests();
const folder = distWith(`function write() {
  var form = FormApp.create('Family night', true).setTitle('Family night').setDescription('Noche familiar');
  form.addMultipleChoiceItem().setTitle('How did you come?').setChoiceValues(['By bus', 'By car', 'On foot']);
  form.addScaleItem().setTitle('How was the evening?').setBounds(1, 4).setLabels('Not good', 'Very good');
  form.addParagraphTextItem().setTitle('What should we change?');
  form.addTextItem().setTitle('Your full name');
  form.addDateItem().setTitle('Which day suits you?');
  return form.getId();
}`);
let server: RunningServer;
afterAll(() => rmSync(folder, { recursive: true }));

beforeEach(async () => {
  server = await startWorkbench({ distDir: folder, district: 'empty' });
});
afterEach(() => server.close());

const rides = ['By bus', 'By car', 'On foot', 'By car'];

const answer = async (families: number, before = 0): Promise<void> => {
  const [form] = server.host.world().forms;
  const field = (title: string) => `entry.${form?.items.find((one) => one.title === title)?.entryId}`;
  for (let at = before; at < before + families; at += 1) {
    const body = new URLSearchParams([
      [field('How did you come?'), rides[at % rides.length] ?? ''],
      [field('How was the evening?'), String((at % 4) + 1)],
      ...(at < 4 ? [[field('What should we change?'), 'words of a family']] : []),
    ]);
    await server.host.submitForm(form?.publishedId ?? '', body);
  }
};

const opened = async (page: Page, menu: string, extensions: RegExp): Promise<Frame> => {
  const reply = await server.host.run('write', []);
  if ('error' in reply) throw new Error(reply.error);
  const formId = String(reply.result);
  server.host.setResponders(formId, 'anyone');
  await page.goto(`${server.url}/#/forms/${formId}`);
  await page.getByRole('heading', { level: 1, name: 'Family night' }).waitFor();
  await page.getByRole('button', { name: extensions }).last().click();
  await page.getByRole('menuitem', { name: menu }).click();
  const frame = await (await page.locator('.sidebar iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the sidebar has no frame');
  return frame;
};

const holds = async (frame: Frame): Promise<void> => {
  expect([await barriers(frame), await isTooWide(frame)]).toEqual([[], false]);
};

it(
  'counts when it is asked to: too early with nine answers, with bars and an average once there are enough',
  withPage(async (page) => {
    const frame = await opened(page, 'Open the sidebar', /Extensions/);
    await frame.getByText('comparing schools').waitFor();
    await answer(9);
    await press(frame, 'Count the answers');
    await frame.getByText('There are fewer than 10 answers.').waitFor();
    await holds(frame);
    await shoot(frame, 'form-totals-early-en-300');
    await answer(15, 9);
    await press(frame, 'Count again');
    await frame.getByText('24 families answered this').first().waitFor();
    const first = frame.locator('.listen-question').first();
    expect(await first.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(/By bus[\s\S]*25% \(6\)/),
      expect.stringMatching(/By car[\s\S]*50% \(12\)/),
      expect.stringMatching(/On foot[\s\S]*25% \(6\)/),
    ]);
    await frame.getByText('5 questions · 24 answers so far').waitFor();
    await frame.getByText('Average: 2.5').waitFor();
    await frame.getByText('fewer than 10 answered this').waitFor();
    await frame.getByText('It asks for a date, a time, a file or the like.').waitFor();
    expect(await frame.getByText('words of a family').count()).toBe(0);
    await holds(frame);
    await shoot(frame, 'form-totals-en-300');
  }),
);

it(
  'says all of it in Spanish, also that there are too many answers to count here',
  withPage(async (page) => {
    server.host.setUser('rosa.delgado@maplevalley.example', { locale: 'es-419' });
    const frame = await opened(page, 'Abrir la barra lateral', /Extensions|Extensiones/);
    await answer(24);
    await press(frame, 'Contar las respuestas');
    await frame.getByText('Promedio: 2.5').waitFor();
    await frame.getByText('Pregunta quién es alguien').waitFor();
    await holds(frame);
    await shoot(frame, 'form-totals-es-300');
    await answer(36, 24);
    server.host.setFaults({ latencyMsPerCall: 1200 });
    await press(frame, 'Contar otra vez');
    await frame.getByText('Este formulario tiene 60 respuestas.').waitFor();
    await holds(frame);
    await shoot(frame, 'form-totals-too-many-es-300');
  }),
);
