// A large count that is killed at each service call in turn, and gone on with: the tally is that of a count in one go.
import { addAnswers, countWhole, keptCounts, plainAnswer, plainRows } from '../support/plain-google/plain-answers';
import type { PlainSheet } from '../support/plain-google/plain-sheet';
import { openPlainWorld, type PlainWorld } from '../support/plain-google/plain-world';
import { strideOf } from '../support/stride';

const answers = 52_000;
const rows = plainRows(answers);
const more = Array.from({ length: 100 }, (_, at) => plainAnswer(answers + at));

interface Opened {
  readonly world: PlainWorld;
  readonly sheet: PlainSheet;
}

/** A call counts two blocks; the count takes two calls. */
const opened = (): Opened => {
  const world = openPlainWorld({ readingMs: 30_000 });
  return { world, sheet: addAnswers(world, [...rows]) };
};

const total = ({ world }: Opened): number => [...world.calls().values()].reduce((sum, calls) => sum + calls, 0);

const pagesOf = ({ world }: Opened) =>
  world.sheets
    .filter(({ hidden }) => !hidden)
    .map(({ name, rows: cells, charts }) => (name === 'Answers' ? name : { name, cells, charts: charts.length }));

/** Kills the execution that counts at its call of this number; false where it had no such call. */
const killed = ({ world, sheet }: Opened, call: number, when: 'before' | 'after'): boolean => {
  world.killAt(call, when);
  try {
    countWhole(world, sheet);
    return false;
  } catch {
    return true;
  }
};

/** Kills at calls in turn, and presses again; answers how often. */
const tryEach = (prepare: () => Opened, wanted: Opened, calls: number, stride: number): number => {
  let tried = 0;
  for (const [when, first] of [
    ['before', 1],
    ['after', 2],
  ] as const)
    for (let call = first; call <= calls; call += 2 * strideOf(stride)) {
      const one = prepare();
      if (!killed(one, call, when)) continue;
      tried += 1;
      countWhole(one.world, one.sheet, 'on');
      expect({ call, when, counts: keptCounts(one.world, one.sheet) }).toEqual({
        call,
        when,
        counts: keptCounts(wanted.world, wanted.sheet),
      });
      expect({ call, when, pages: pagesOf(one) }).toEqual({ call, when, pages: pagesOf(wanted) });
    }
  return tried;
};

test('a first count, killed at a service call of its first execution, ends in the same tally and one page', () => {
  const wanted = opened();
  wanted.world.resetCalls();
  wanted.world.rpc('countTab', { sheetId: wanted.sheet.id });
  const calls = total(wanted);
  countWhole(wanted.world, wanted.sheet, 'on');
  const tried = tryEach(opened, wanted, calls, 2);
  console.log(`a first count: ${tried} kills over ${calls} service calls`);
  expect(tried).toBeGreaterThan(calls / 3);
}, 280_000);

test('the execution that ends the count, killed at a service call, leaves one page and one tally', () => {
  const half = (): Opened => {
    const one = opened();
    one.world.rpc('countTab', { sheetId: one.sheet.id });
    one.world.resetCalls();
    return one;
  };
  const wanted = half();
  countWhole(wanted.world, wanted.sheet, 'on');
  const calls = total(wanted);
  const tried = tryEach(half, wanted, calls, 13);
  console.log(`the end of a count: ${tried} kills over ${calls} service calls`);
  expect(tried).toBeGreaterThan(calls / 20);
}, 280_000);

test('a count that adds what is new, killed while it keeps its tally, adds it once', () => {
  const counted = (): Opened => {
    const one = opened();
    countWhole(one.world, one.sheet);
    one.sheet.rows.push(...more);
    one.world.resetCalls();
    return one;
  };
  const wanted = counted();
  countWhole(wanted.world, wanted.sheet);
  const kept = keptCounts(wanted.world, wanted.sheet);
  const calls = total(wanted);
  let tried = 0;
  for (let call = 2; call <= calls; call += strideOf(9)) {
    const one = counted();
    if (!killed(one, call, call % 2 === 0 ? 'before' : 'after')) continue;
    tried += 1;
    countWhole(one.world, one.sheet);
    expect({ call, counts: keptCounts(one.world, one.sheet) }).toEqual({ call, counts: kept });
  }
  console.log(`a count of what is new: ${tried} kills over ${calls} service calls`);
  expect(kept?.whole.asked).toBe(answers + 100);
}, 280_000);
