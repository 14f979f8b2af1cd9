// The record of what was heard and what is done about it, through the bundle that ships (S12, R12, R13).
import type { LoopHome, OpenLoops } from '../../../src/rpc/loop-calls';
import type { ToldHome } from '../../../src/rpc/told-calls';
import { rowsOf } from '../comments/comment-host';
import { type ListenHost, openListenHost, openPulse, openSurvey } from '../listen/survey-host';
import { planAnswers } from '../plan-world';

let listen: ListenHost;

beforeEach(async () => {
  listen = await openListenHost();
}, 60_000);

afterEach(() => listen.host.close());

const lines = () => rowsOf(listen, 'What we heard');
const open = (surveyId: string) => listen.rpc<LoopHome>('openLoop', { source: { surveyId } });
const start = (surveyId: string, what = '') => listen.rpc<LoopHome>('startLoop', { source: { surveyId }, what });
const wishOf = ({ lines: [line] }: LoopHome, more: object = {}) => {
  const { heard, willDo, by, dueOn, check, doneOn, toldOn, seen } = line ?? ({} as LoopHome['lines'][number]);
  return { heard, willDo, by, dueOn, check, doneOn, toldOn, seen, ...more };
};
const save = (surveyId: string, wish: object) =>
  listen.outcome<LoopHome>('saveLoop', { source: { surveyId }, ...wish });
const late = async (rule: string) => {
  const { findings } = await listen.rpc<{ findings: { rule: string; rows: { name: string }[] }[] }>('reviewPlan', {});
  return findings.filter((one) => one.rule === rule).flatMap(({ rows }) => rows.map(({ name }) => name));
};

it('a survey that closes has one line, with its day and the day to tell families by, however often it closes', async () => {
  const pulse = await openPulse(listen, ['en']);
  await listen.rpc('closeSurvey', { surveyId: pulse });
  expect(lines()).toEqual([
    expect.objectContaining({
      'Survey or event': pulse,
      Name: 'Family pulse 1',
      'Tell families by': expect.anything(),
    }),
  ]);
  await listen.rpc('reopenSurvey', { surveyId: pulse });
  expect(lines()[0]).toMatchObject({ 'Closed on': '', 'Tell families by': '' });
  await listen.rpc('closeSurvey', { surveyId: pulse });
  expect(lines()).toHaveLength(1);
  expect((await open(pulse)).closedOn).toBe((await open(pulse)).today);
}, 60_000);

it('forms on which families register have no line, and one that is asked for is refused', async () => {
  const contact = await openSurvey(listen, 'contact', ['en']);
  await listen.rpc('closeSurvey', { surveyId: contact });
  expect(listen.host.world().sheets.map(({ name }) => name)).not.toContain('What we heard');
  expect((await listen.outcome('openLoop', { source: { surveyId: contact } })).problem.code).toBe('loop.none');
}, 60_000);

it('where the plan has a line for it, a person chooses it and there is one record; it is told as the plan’s own', async () => {
  await listen.rpc('buildPlan', { answers: planAnswers });
  const planned = lines().length;
  const pulse = await openPulse(listen, ['en']);
  await listen.rpc('closeSurvey', { surveyId: pulse });
  expect(lines()).toHaveLength(planned);
  const home = await open(pulse);
  expect(home.lines).toEqual([]);
  expect(home.planned.map(({ what }) => what)).toEqual([
    expect.stringMatching(/-E23-/),
    expect.stringMatching(/-E23-/),
  ]);
  const { loops } = await listen.rpc<OpenLoops>('openLoops');
  expect(loops).toContainEqual(expect.objectContaining({ name: 'Family pulse 1', source: { surveyId: pulse } }));
  const [first] = home.planned;
  const begun = await start(pulse, first?.what);
  expect(begun.lines).toMatchObject([{ what: first?.what }]);
  expect(lines()).toHaveLength(planned);
  const saved = await save(
    pulse,
    wishOf(begun, { heard: 'Evenings are hard', willDo: 'Open on Saturdays', by: 'Rosa' }),
  );
  expect(saved.value.lines).toMatchObject([{ willDo: 'Open on Saturdays' }]);
  expect((await listen.rpc<ToldHome>('buildPlan', { answers: planAnswers })) !== undefined).toBe(true);
  expect(lines()).toHaveLength(planned);
  expect((await open(pulse)).lines).toMatchObject([{ heard: 'Evenings are hard' }]);
  // Another survey is not offered the line that this one is held by.
  const second = await openPulse(listen, ['en']);
  expect((await open(second)).planned).toHaveLength(1);
  const taken = await listen.outcome('startLoop', { source: { surveyId: second }, what: first?.what });
  expect(taken.problem.code).toBe('loop.taken');
}, 60_000);

it('what a colleague changed meanwhile is not written over, in whatever order the lines stand', async () => {
  const pulse = await openPulse(listen, ['en']);
  const begun = await start(pulse);
  expect((await start(pulse)).lines).toHaveLength(1);
  const wish = wishOf(begun, { willDo: 'Mine' });
  await listen.rpc('addLoopLine', { source: { surveyId: pulse } });
  listen.host.sortSheet('What we heard', 1, false);
  const saved = await save(pulse, wish);
  expect(saved.ok).toBe(true);
  const again = await save(
    pulse,
    wishOf({ ...saved.value, lines: saved.value.lines.filter((one) => one.willDo === 'Mine') }),
  );
  expect(again.ok).toBe(true);
  expect((await save(pulse, { ...wish, seen: 'other', willDo: 'Over' })).problem).toEqual({
    code: 'loop.changed',
    values: { sheet: 'What we heard' },
  });
  expect(lines().map((line) => line['What we will do'])).toEqual(expect.arrayContaining(['Mine', '']));
  expect((await save(pulse, wishOf(saved.value, { toldOn: '2026-02-31' }))).problem.code).toBe('loop.no-day');
}, 60_000);

it('R12: three weeks after it closed the review names a survey until its line says that families were told', async () => {
  await listen.rpc('buildPlan', { answers: planAnswers });
  const event = await openSurvey(listen, 'event', ['en']);
  await listen.rpc('closeSurvey', { surveyId: event });
  expect(await late('R12')).not.toContain('Event feedback 1');
  await listen.host.advanceClock(23 * 24 * 60);
  expect(await late('R12')).toContain('Event feedback 1');
  const home = await open(event);
  expect(home.isLate).toBe(true);
  const { loops } = await listen.rpc<OpenLoops>('openLoops');
  expect(loops).toContainEqual({
    name: 'Event feedback 1',
    tellBy: home.lines[0]?.tellBy,
    isLate: true,
    source: { surveyId: event },
  });
  await save(event, wishOf(home, { toldOn: home.today }));
  expect(await late('R12')).not.toContain('Event feedback 1');
  expect((await listen.rpc<OpenLoops>('openLoops')).loops.map(({ name }) => name)).not.toContain('Event feedback 1');
}, 60_000);

it('R13: what is done without a check with families is asked about', async () => {
  await listen.rpc('buildPlan', { answers: planAnswers });
  const event = await openSurvey(listen, 'event', ['en']);
  const home = await start(event);
  const saved = await save(event, wishOf(home, { heard: 'The bus', willDo: 'A later bus', doneOn: home.today }));
  expect(await late('R13')).toContain('Event feedback 1');
  await save(event, wishOf(saved.value, { check: 'The advisory group looked at it' }));
  expect(await late('R13')).not.toContain('Event feedback 1');
}, 60_000);
