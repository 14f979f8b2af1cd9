import type { RunningServer } from '../../workbench/server/start-server';
import { answerForm, formsOf, openPulse, overHost } from '../app/listen/survey-host';
import { planAnswers } from '../app/plan-world';
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

const closedPulse = async (): Promise<string> => {
  const listen = overHost(server.host);
  const surveyId = await openPulse(listen, ['en']);
  const [form] = formsOf(listen);
  if (form === undefined) throw new Error('there is no form');
  for (let at = 0; at < 12; at += 1) await answerForm(listen, form, { [likes]: 'Likes it' });
  await listen.rpc('closeSurvey', { surveyId });
  return surveyId;
};

it(
  'asks which line of the plan it is, keeps what is written, and takes it off the list once families were told',
  withPage(async (page) => {
    const listen = overHost(server.host);
    await listen.rpc('buildPlan', { answers: planAnswers });
    await closedPulse();
    const frame = await openStep(page, server, 'Open the sidebar', /Listen/);
    await press(frame, /Count the answers/);
    await press(frame, 'What happens now');
    await frame.getByText('Which line of the plan is this?').waitFor();
    expect(await focused(frame)).toBe('H1: What happens now');
    await wellMade(frame);
    await shoot(frame, 'loop-which');
    await press(frame, 'Go on');
    await frame.getByLabel('What we heard').fill('Evenings are hard for families with small children.');
    await frame.getByLabel('What we will do').fill('Open the tutoring center on Saturdays, from 9 to 12. '.repeat(6));
    await frame.getByLabel('Who').fill('Rosa Prueba');
    await frame.getByLabel('By when').fill('2026-10-01');
    await frame.getByLabel('Done on').fill('2026-09-20');
    await frame.getByText(/Did families see this fix/).waitFor();
    await press(frame, 'Save');
    await frame.getByText('Saved in the sheet “What we heard”.').waitFor();
    await wellMade(frame);
    await shoot(frame, 'loop-line');
    await press(frame, 'Back to what families said');
    await frame.getByRole('heading', { name: 'What families said' }).waitFor();
    await press(frame, 'Choose something else');
    const open = frame.getByRole('region', { name: 'Still to tell families' });
    await open.waitFor();
    await wellMade(frame);
    await shoot(frame, 'loop-list');
    const before = await open.getByRole('listitem').count();
    await open.getByRole('button', { name: /pulse/i }).first().click();
    await frame.getByLabel('Families told on').fill('2026-08-10');
    await press(frame, 'Save');
    await frame.getByText(/Families were told on/).waitFor();
    await press(frame, 'Back to what families said');
    await frame.getByRole('heading', { name: 'What families said' }).waitFor();
    await press(frame, 'Choose something else');
    await frame.getByRole('heading', { name: 'Your surveys' }).waitFor();
    await frame.getByRole('button', { name: /Count the answers/ }).waitFor();
    await open
      .getByRole('listitem')
      .nth(before - 2)
      .waitFor();
    expect(await open.getByRole('listitem').count()).toBe(before - 1);
  }),
  120_000,
);

it(
  'begins a line of its own where there is no plan, in Spanish, and tells of a colleague’s change',
  withPage(async (page) => {
    const surveyId = await closedPulse();
    speakSpanish(server.host);
    const frame = await openStep(page, server, 'Abrir la barra lateral', /Escuchar/);
    await press(frame, /Contar las respuestas/);
    await press(frame, 'Qué sigue ahora');
    await frame.getByLabel('Qué oímos').fill('Las tardes son difíciles.');
    await wellMade(frame);
    await shoot(frame, 'loop-line-es');
    const listen = overHost(server.host);
    const { lines } = await listen.rpc<{ lines: { seen: string }[] }>('openLoop', { source: { surveyId } });
    const blank = { heard: 'Mine', willDo: '', by: '', dueOn: '', check: '', doneOn: '', toldOn: '' };
    await listen.rpc('saveLoop', { source: { surveyId }, ...blank, seen: lines[0]?.seen });
    await press(frame, 'Guardar');
    await frame.getByText(/cambió o borró esta línea/).waitFor();
    expect(await frame.getByLabel('Qué oímos').inputValue()).toBe('Las tardes son difíciles.');
    await wellMade(frame);
    await shoot(frame, 'loop-changed-es');
  }),
  90_000,
);

it(
  'keeps what is written in one line while another is saved or added, and the keyboard where it is',
  withPage(async (page) => {
    await closedPulse();
    const listen = overHost(server.host);
    await listen.rpc('buildPlan', { answers: planAnswers });
    await server.host.edit('Focus group notes', 'F3:F3', [['The bus leaves too early']]);
    const frame = await openStep(page, server, 'Open the sidebar', /Listen/);
    await press(frame, /Count the answers/);
    await press(frame, 'What happens now');
    await frame.getByLabel('What we heard').fill('Evenings are hard.');
    await press(frame, 'The bus leaves too early');
    expect(await focused(frame)).toContain('The bus leaves too early');
    await press(frame, 'Add one more thing to do');
    await frame.getByRole('heading', { name: 'Thing to do 2' }).waitFor();
    const [first, second] = [frame.getByLabel('What we heard').first(), frame.getByLabel('What we heard').nth(1)];
    await second.fill('Homework help.');
    expect(await frame.getByText('Not saved yet.').count()).toBe(2);
    await press(frame, /^Save.*Thing to do 2/);
    await frame.getByText('Saved in the sheet “What we heard”.').waitFor();
    expect(await focused(frame)).toContain('Save');
    expect(await first.inputValue()).toBe('Evenings are hard. The bus leaves too early');
    await press(frame, /^Told today.*Thing to do 1/);
    await press(frame, /^Save.*Thing to do 1/);
    await frame.getByText(/Families were told on/).waitFor();
    expect(await second.inputValue()).toBe('Homework help.');
    expect(await frame.getByText('Not saved yet.').count()).toBe(0);
    await wellMade(frame);
    await shoot(frame, 'loop-two-lines');
  }),
  90_000,
);
