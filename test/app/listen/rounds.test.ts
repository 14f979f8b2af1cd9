// Two rounds side by side, through the bundle that ships.
import type { Heard, ListenHome } from '../../../src/rpc/listen-calls';
import type { ListenSource } from '../../../src/rpc/listen-source';
import type { RoundsHome } from '../../../src/rpc/round-calls';
import { answerForm, formsOf, type ListenHost, openListenHost, openPulse, openSurvey } from './survey-host';

let listen: ListenHost;

beforeEach(async () => {
  listen = await openListenHost();
}, 60_000);

afterEach(() => listen.host.close());

const likes = 'How much does your child like tutoring?';

/** So many families choose each answer, in the newest form of the language. */
const answered = async (counts: { readonly [choice: string]: number }) => {
  const form = [...formsOf(listen)].reverse().find(({ items }) => items.some(({ title }) => title === likes));
  if (form === undefined) throw new Error('no form');
  for (const [choice, count] of Object.entries(counts))
    for (let at = 0; at < count; at += 1) await answerForm(listen, form, { [likes]: choice });
};

const count = (surveyId: string) => listen.rpc<Heard>('countSurvey', { surveyId });
const rounds = (source: ListenSource, other?: ListenSource) =>
  listen.rpc<RoundsHome>('openRounds', { source, ...(other === undefined ? {} : { other }) });

it('says what changed between two pulses by codes, and what else differs', async () => {
  const first = await openPulse(listen, ['en']);
  await answered({
    'Does not like it at all': 12,
    'Likes it a little': 12,
    'It is okay': 12,
    'Likes it': 12,
    'Likes it a lot': 12,
  });
  const alone = await count(first).then(() => rounds({ surveyId: first }));
  expect([alone.compared, alone.others, alone.uncounted]).toEqual([null, [], []]);

  const second = await openPulse(listen, ['es', 'en']);
  await answered({
    'Does not like it at all': 6,
    'Likes it a little': 6,
    'It is okay': 6,
    'Likes it': 21,
    'Likes it a lot': 21,
  });
  expect((await rounds({ surveyId: first })).uncounted).toEqual(['Family pulse 2']);
  await count(second);
  const { compared, others } = await rounds({ surveyId: second });
  expect(others.map(({ name }) => name)).toEqual(['Family pulse 1']);
  expect([compared?.earlier.name, compared?.later.name, compared?.later.families]).toEqual([
    'Family pulse 1',
    'Family pulse 2',
    60,
  ]);
  expect(compared?.differences).toEqual([{ what: 'languages', added: ['es'], dropped: [] }]);
  const question = compared?.questions.find(({ title }) => title === likes);
  expect(question).toMatchObject({
    unlike: [],
    base: { earlier: 60, later: 60 },
    favorable: { change: { state: 'more', by: 30 } },
    mean: { earlier: 3, change: { state: 'more' } },
  });
  expect(question?.lines.map(({ change }) => change)).toEqual([
    { state: 'chance', by: -10 },
    { state: 'chance', by: -10 },
    { state: 'chance', by: -10 },
    { state: 'chance', by: 15 },
    { state: 'chance', by: 15 },
  ]);
  // Whichever of the two is looked at, the one made first is the earlier.
  expect((await rounds({ surveyId: first })).compared?.earlier.name).toBe('Family pulse 1');
}, 60_000);

it('shows nothing of a round that is withheld, and names what only one of the two asked', async () => {
  const first = await openPulse(listen, ['en']);
  await answered({ 'Likes it': 9 });
  await count(first);
  const second = await openPulse(listen, ['en']);
  await answered({ 'Likes it': 20, 'It is okay': 20 });
  await count(second);
  const { compared } = await rounds({ surveyId: second });
  const question = compared?.questions.find(({ title }) => title === likes);
  expect(question).toMatchObject({ base: { earlier: null, later: 40 }, lines: [], favorable: null, mean: null });
  expect(compared?.earlier.families).toBe(0);
}, 60_000);

it('a survey of another purpose is offered only where it asks one of the questions, and one that nobody counted is refused', async () => {
  const pulse = await openPulse(listen, ['en']);
  await answered({ 'Likes it': 20 });
  await count(pulse);
  const event = await openSurvey(listen, 'event', ['en']);
  await count(event);
  expect((await rounds({ surveyId: pulse })).others).toEqual([]);
  const open = await openPulse(listen, ['en']);
  const reply = await listen.outcome('openRounds', { source: { surveyId: open } });
  expect(reply.problem).toEqual({ code: 'rounds.not-counted', values: { name: 'Family pulse 2' } });
  const gone = await listen.outcome('openRounds', { source: { surveyId: 'gone' } });
  expect(gone.problem.code).toBe('listen.survey-gone');
}, 60_000);

const tab = async (name: string, heading: string, choices: readonly string[], counts: readonly number[]) => {
  listen.host.insertSheet(name);
  const rows = choices.flatMap((choice, at) => Array.from({ length: counts[at] ?? 0 }, (_, row) => [choice, `${row}`]));
  await listen.host.edit(name, 'A1', [[heading, 'Row'], ...rows]);
  const { tabs } = await listen.rpc<ListenHome>('openListen');
  const sheetId = tabs.find((one) => one.name === name)?.sheetId ?? -1;
  await listen.rpc('saveTabSetup', {
    sheetId,
    columns: [
      { heading, column: 1, kind: 'single', choices: [...choices] },
      { heading: 'Row', column: 2, kind: 'ignore', choices: [] },
    ],
  });
  await listen.rpc('countTab', { sheetId });
  return sheetId;
};

it('tabs of other forms are compared by the words of their questions and choices, in whatever order those stand', async () => {
  const spring = await tab('Spring', 'How is it going?', ['Well', 'So so', 'Badly'], [20, 20, 20]);
  const fall = await tab('Fall', 'How is it  going?', ['Badly', 'So so', 'Well'], [6, 14, 40]);
  const other = await tab('Other', 'How is it going?', ['Well', 'Badly'], [30, 30]);
  const { compared, others } = await rounds({ sheetId: fall }, { sheetId: spring });
  expect(others.map(({ name }) => name)).toEqual(['Spring', 'Other']);
  expect(compared?.questions[0]?.lines.map(({ label, change }) => [label, change.state, change.by])).toEqual([
    ['Badly', 'less', -23],
    ['So so', 'chance', -10],
    ['Well', 'more', 34],
  ]);
  const unlike = await rounds({ sheetId: fall }, { sheetId: other });
  expect(unlike.compared?.questions[0]).toMatchObject({ unlike: ['choices'], lines: [] });
}, 60_000);
