// The record of what was heard when something goes wrong: crashes, colleagues, clocks and taken columns (S12, R12).
import type { AskHome } from '../../../src/rpc/ask-calls';
import type { LoopHome, OpenLoops } from '../../../src/rpc/loop-calls';
import type { Json } from '../../../workbench/json';
import { rowsOf } from '../comments/comment-host';
import { type ListenHost, openListenHost, openPulse, openSurvey } from '../listen/survey-host';
import { planAnswers } from '../plan-world';

let listen: ListenHost;

beforeEach(async () => {
  listen = await openListenHost();
}, 60_000);

afterEach(() => listen.host.close());

const sheet = 'What we heard';
const lines = () => rowsOf(listen, sheet);
const open = (surveyId: string) => listen.rpc<LoopHome>('openLoop', { source: { surveyId } });
const start = (surveyId: string, what = '') => listen.rpc<LoopHome>('startLoop', { source: { surveyId }, what });
const save = (surveyId: string, line: LoopHome['lines'][number] | undefined, more: object) => {
  const { heard, willDo, by, dueOn, check, doneOn, toldOn, seen } = line ?? ({} as LoopHome['lines'][number]);
  const wish = { heard, willDo, by, dueOn, check, doneOn, toldOn, seen, ...more };
  return listen.outcome<LoopHome>('saveLoop', { source: { surveyId }, ...wish });
};
const stillOpen = async () => (await listen.rpc<OpenLoops>('openLoops')).loops.map(({ name }) => name);
const found = async (rule: string) => {
  const { findings } = await listen.rpc<{ findings: { rule: string; rows: { name: string }[] }[] }>('reviewPlan', {});
  return findings.filter((one) => one.rule === rule).flatMap(({ rows }) => rows.map(({ name }) => name));
};
const passDays = (days: number) => listen.host.advanceClock(days * 24 * 60);
const later = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

it('what crashes on the way is done by doing it again, and never makes two lines', async () => {
  const pulse = await openPulse(listen, ['en']);
  const crashed = async (at: number, method: string, input: Json): Promise<boolean> => {
    listen.host.setFaults({ crashAtCall: at, crashWhen: 'after' });
    const reply = await listen.host.run('rpc', [method, input]);
    listen.host.setFaults({ crashAtCall: null });
    return 'error' in reply;
  };
  const closing = { surveyId: pulse };
  let at = 1;
  for (; await crashed(at, 'closeSurvey', closing); at += 1) {
    await listen.rpc('closeSurvey', closing);
    expect(lines()).toHaveLength(1);
    await listen.rpc('reopenSurvey', closing);
  }
  expect(at).toBeGreaterThan(20);
  const event = await openSurvey(listen, 'event', ['en']);
  const starting = { source: { surveyId: event }, what: '' };
  for (at = 1; await crashed(at, 'startLoop', starting); at += 1) expect(lines().length).toBeLessThanOrEqual(2);
  expect(at).toBeGreaterThan(5);
  expect(lines().map((line) => line['Survey or event'])).toEqual([pulse, event]);
}, 240_000);

it('only what was changed is written: a cell that holds no day keeps its words, and text stays text', async () => {
  const pulse = await openPulse(listen, ['en']);
  await start(pulse);
  await listen.host.edit(sheet, 'H3:H3', [['before Easter']]);
  const [line] = (await open(pulse)).lines;
  const formula = '=IMPORTXML("https://example.org", "//a")';
  expect((await save(pulse, line, { heard: formula })).value.lines).toMatchObject([{ heard: formula, dueOn: '' }]);
  expect(lines()).toMatchObject([{ 'What we heard': formula, 'By when': 'before Easter' }]);
}, 60_000);

it('a column that staff took away is named, instead of losing what is written in it', async () => {
  const pulse = await openPulse(listen, ['en']);
  const [line] = (await start(pulse)).lines;
  await listen.host.edit(sheet, 'I1:I2', [[''], ['']]);
  const { problem } = await save(pulse, line, { willDo: 'A later bus', check: 'The advisory group' });
  expect(problem).toEqual({
    code: 'sheet.column-missing',
    values: { sheet, column: 'How families check it' },
  });
  expect(lines()).toMatchObject([{ 'What we will do': '' }]);
}, 60_000);

it('families who were told by one line of a survey are told by all of them', async () => {
  const pulse = await openPulse(listen, ['en']);
  await listen.rpc('closeSurvey', { surveyId: pulse });
  const two = await listen.rpc<LoopHome>('addLoopLine', { source: { surveyId: pulse } });
  expect(two.lines).toHaveLength(2);
  expect(await stillOpen()).toEqual(['Family pulse 1']);
  await save(pulse, two.lines[0], { toldOn: two.today });
  expect(await stillOpen()).toEqual([]);
}, 60_000);

it('a survey whose last day is over is waited for, though nobody has opened Ask since', async () => {
  await listen.rpc('buildPlan', { answers: planAnswers });
  const event = await openSurvey(listen, 'event', ['en']);
  const { today } = await open(event);
  await listen.rpc('setClosingDay', { surveyId: event, day: later(today, 2) });
  expect(await stillOpen()).not.toContain('Event feedback 1');
  await passDays(4);
  expect(await stillOpen()).toContain('Event feedback 1');
  expect((await open(event)).closedOn).toBe(later(today, 2));
  await passDays(21);
  expect(await found('R12')).toContain('Event feedback 1');
}, 90_000);

it('R12 waits for no message about a form on which families register, and such a form makes no sheet', async () => {
  const contact = await openSurvey(listen, 'contact', ['en']);
  await listen.rpc('closeSurvey', { surveyId: contact });
  await listen.rpc('reopenSurvey', { surveyId: contact });
  expect(listen.host.world().sheets.map(({ name }) => name)).not.toContain(sheet);
  await listen.rpc('closeSurvey', { surveyId: contact });
  await listen.rpc('buildPlan', { answers: planAnswers });
  await passDays(30);
  const { surveys } = await listen.rpc<AskHome>('openAsk');
  const name = surveys.find(({ id }) => id === contact)?.name;
  expect(name).toBeTruthy();
  expect(await found('R12')).not.toContain(name);
}, 90_000);

it('a line of the plan takes its day from when the survey really closed, and a day that staff chose stays', async () => {
  await listen.rpc('buildPlan', { answers: planAnswers });
  const pulse = await openPulse(listen, ['en']);
  const { planned } = await open(pulse);
  await start(pulse, planned[0]?.what);
  await listen.rpc('closeSurvey', { surveyId: pulse });
  const { closedOn, lines: own } = await open(pulse);
  expect(own.map(({ tellBy }) => tellBy)).toEqual([later(closedOn, 21)]);
  const event = await openSurvey(listen, 'event', ['en']);
  await start(event);
  const at = lines().findIndex((line) => line['Survey or event'] === event);
  await listen.host.edit(sheet, `K${at + 3}:K${at + 3}`, [[later(closedOn, 9)]]);
  await listen.rpc('closeSurvey', { surveyId: event });
  await listen.rpc('reopenSurvey', { surveyId: event });
  expect((await open(event)).lines.map(({ tellBy }) => tellBy)).toEqual([later(closedOn, 9)]);
}, 90_000);

it('themes of focus groups are offered by name, and sentences of other lines are not', async () => {
  await listen.rpc('buildPlan', { answers: planAnswers });
  await listen.host.edit('Focus group notes', 'F3:F4', [['The bus'], ['The bus']]);
  const event = await openSurvey(listen, 'event', ['en']);
  const begun = await start(event);
  const saved = await save(event, begun.lines[0], { heard: 'Families say that evenings are hard for them.' });
  expect(saved.value.themes).toEqual(['The bus']);
}, 60_000);
