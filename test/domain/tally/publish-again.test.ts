// PV05: what was published before, and what may stand beside it.
import fc from 'fast-check';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { keptFromFigures, keptIn, keptText } from '../../../src/domain/tally/figures/kept-counts';
import { type Publication, publishedBefore } from '../../../src/domain/tally/figures/publish';
import { figuresText } from '../../../src/domain/tally/figures/recorded-figures';
import type { WorkingTally } from '../../../src/domain/tally/working-tally';
import { oneEach, publishOne, tallyOf, today, total, type Wish } from './tables';

const monday = '2026-10-05' as CalendarDate;

const publishOn = (
  on: CalendarDate,
  schools: readonly (readonly number[])[],
  before: readonly Publication[] = [],
  wish: Wish = {},
): Publication => publishOne(tallyOf(schools.map(oneEach)), schools[0]?.length ?? 0, { before, on, ...wish });

const split: Wish = { wished: ['school'] };

test('with one answer more the earlier table stands, with its day', () => {
  const first = publishOn(monday, [[15, 10]]);
  expect(publishOn(today, [[16, 10]], [first]).figures).toEqual({ ...first.figures, kept: true });
});

test('with nine fewer it stands too; with ten more, or the same answers, the new one does', () => {
  const first = publishOn(monday, [[15, 10]]);
  expect(publishOn(today, [[8, 8]], [first]).figures.on).toBe(monday);
  expect(publishOn(today, [[20, 15]], [first]).figures).toMatchObject({ on: today, kept: false, whole: { base: 35 } });
  expect(publishOn(today, [[15, 10]], [first]).figures).toMatchObject({ on: today, kept: false, whole: { base: 25 } });
});

test('a few at a time add up: each count is held against the last that was told', () => {
  let last = publishOn(monday, [[15, 10]]);
  const told = new Set<number>();
  for (let more = 1; more <= 30; more += 1) {
    last = publishOn(today, [[15 + more, 10]], [last]);
    if (last.figures.whole.state === 'shown') told.add(last.figures.whole.base);
  }
  expect([...told]).toEqual([25, 35, 45, 55]);
});

test('where as many families answer and a few of them say something else, the earlier table stands', () => {
  const first = publishOn(monday, [[25, 20]]);
  expect(publishOn(today, [[24, 21]], [first]).figures).toEqual({ ...first.figures, kept: true });
  expect(publishOn(today, [[15, 30]], [first]).figures).toMatchObject({ on: today, kept: false });
});

test('a table that was withheld does not stand in the way of one that can be shown', () => {
  const first = publishOn(monday, [[4, 5]]);
  expect(publishOn(today, [[6, 5]], [first]).figures.whole.state).toBe('shown');
});

test('a table that was shown stays known while fewer answers than the minimum are there', () => {
  const first = publishOn(monday, [[15, 10]]);
  const few = publishOn(today, [[4, 4]], [first]);
  expect(few.figures.whole).toEqual({ state: 'few' });
  expect(few.kept).toEqual(first.kept);
});

test('groups that are compared later are counted from the answers that the district’s figures stand for', () => {
  const schools = [
    [40, 36],
    [30, 35],
  ];
  const first = publishOn(monday, schools);
  const later = publishOn(
    today,
    [
      [42, 36],
      [30, 36],
    ],
    [first],
    split,
  );
  expect(later.figures).toMatchObject({ on: monday, kept: true, whole: { base: 141 } });
  expect(later.figures.views.school).toMatchObject({ on: monday, rows: { S1: { base: 76 }, S2: { base: 65 } } });
});

test('groups stay as they were told beside newer figures of the district, until each has enough new answers', () => {
  const first = publishOn(
    monday,
    [
      [40, 36],
      [30, 35],
    ],
    [],
    split,
  );
  const second = publishOn(
    today,
    [
      [50, 40],
      [31, 36],
    ],
    [first],
  );
  expect(second.figures).toMatchObject({ on: today, whole: { base: 157 } });
  expect(second.figures.views.school).toEqual(first.figures.views.school);
  const third = publishOn(
    today,
    [
      [60, 50],
      [41, 46],
    ],
    [second],
  );
  expect(third.figures.views.school).toMatchObject({ on: today, rows: { S1: { base: 110 }, S2: { base: 87 } } });
});

test('groups stay where other counts would be withheld now: the two tables side by side would tell', () => {
  const first = publishOn(
    monday,
    [
      [40, 36],
      [30, 35],
      [12, 20],
      [3, 4],
    ],
    [],
    split,
  );
  expect(first.figures.views.school).toMatchObject({ withheld: ['S3', 'S4'] });
  const second = publishOn(
    today,
    [
      [60, 56],
      [50, 55],
      [42, 50],
      [33, 34],
    ],
    [first],
  );
  expect(second.figures.views.school).toEqual(first.figures.views.school);
});

test('the same answers counted as another kind are told only where neither table withholds anything', () => {
  const first = publishOn(monday, [[15, 10, 20]]);
  expect(publishOn(today, [[15, 10, 20]], [first], { kind: 'multi' }).figures.whole.state).toBe('shown');
  const hidden = publishOn(monday, [[15, 1, 29]]);
  expect(publishOn(today, [[15, 1, 29]], [hidden], { kind: 'multi' }).figures.whole.state).toBe('solvable');
  expect(publishOn(today, [[16, 10, 20]], [first], { kind: 'multi' }).figures.whole.state).toBe('solvable');
  expect(publishOn(today, [[26, 10, 20]], [first], { kind: 'multi' }).figures.whole.state).toBe('shown');
});

const schools = fc.array(fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 }), {
  minLength: 1,
  maxLength: 4,
});

test('what is recorded is read back as it was, and what somebody changed is nothing', () => {
  fc.assert(
    fc.property(schools, (rows) => {
      const { figures, kept } = publishOn(today, rows, [], split);
      expect(publishedBefore(figuresText(figures))).toEqual(figures);
      if (kept !== undefined) expect(keptIn(keptText(kept))).toEqual(kept);
    }),
  );
  for (const text of ['', 'null', '[]', '{"q":1}', '{"q":"Q1","k":"single","on":"2026-13-01","w":"few"}'])
    expect([publishedBefore(text), keptIn(text)]).toEqual([undefined, undefined]);
});

test('where the exact counts are lost, the published figures stand in for them: one answer more is still held back', () => {
  fc.assert(
    fc.property(schools, (rows) => {
      const first = publishOn(monday, rows);
      if (first.figures.whole.state !== 'shown') return;
      const before = [{ figures: first.figures, kept: keptFromFigures(first.figures) }];
      const more = rows.map((row, at) =>
        at === 0 ? row.map((count, choice) => (choice === 0 ? count + 1 : count)) : row,
      );
      expect(publishOn(today, more, before).figures.whole).toEqual(first.figures.whole);
    }),
  );
});

/** Numbers by school: each school's answers. */
const numbersOf = (schools: readonly (readonly number[])[]): WorkingTally => {
  const counts = (values: readonly number[]) => ({
    asked: values.length,
    questions: {
      Q1: {
        answered: values.length,
        doNotKnow: 0,
        counts: {},
        numbers: {
          count: values.length,
          sum: total(values),
          squares: total(values.map((value) => value * value)),
          least: Math.min(...values),
          most: Math.max(...values),
        },
      },
    },
  });
  return {
    whole: counts(schools.flat()),
    views: { school: Object.fromEntries(schools.map((values, at) => [`S${at + 1}`, counts(values)])) },
  };
};

test('a group in which one family gave another number stays as it was told, also where the district has many new answers', () => {
  const wish: Wish = { kind: 'number', wished: ['school'] };
  const [one, other] = [Array.from({ length: 20 }, (_, at) => at % 5), Array.from({ length: 20 }, (_, at) => at % 4)];
  const first = publishOne(numbersOf([one, other]), 0, { ...wish, on: monday });
  const second = publishOne(
    numbersOf([
      [9, ...one.slice(1)],
      [...other, ...other],
    ]),
    0,
    { ...wish, before: [first] },
  );
  expect(second.figures.whole).toMatchObject({ base: 60 });
  expect(second.figures.views.school).toEqual(first.figures.views.school);
});
