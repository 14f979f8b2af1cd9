import fc from 'fast-check';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { type PublishedQuestion, publish, publishedBefore } from '../../../src/domain/tally/figures/publish';
import { figuresText } from '../../../src/domain/tally/figures/recorded-figures';
import { questionOf, tallyOf, today, wholeOnly } from './tables';

const monday = '2026-10-05' as CalendarDate;

const publishOn = (
  on: CalendarDate,
  schools: readonly (readonly number[])[],
  before: readonly PublishedQuestion[] = [],
): PublishedQuestion => {
  const tally = tallyOf(schools);
  const [figures] = publish(
    schools.length === 1 ? wholeOnly(tally) : tally,
    [questionOf('single', schools[0]?.length ?? 0)],
    { minGroupSize: 10, groups: [], today: on, before },
  );
  if (figures === undefined) throw new Error('nothing was published');
  return figures;
};

test('PV05: with one answer more the earlier table stands, with its day', () => {
  const first = publishOn(monday, [[15, 10]]);
  expect(publishOn(today, [[16, 10]], [first])).toEqual({ ...first, kept: true });
});

test('PV05: with nine fewer it stands too; with ten more, or the same answers, the new one does', () => {
  const first = publishOn(monday, [[15, 10]]);
  expect(publishOn(today, [[8, 8]], [first]).on).toBe(monday);
  expect(publishOn(today, [[20, 15]], [first])).toMatchObject({ on: today, kept: false, whole: { base: 35 } });
  expect(publishOn(today, [[15, 10]], [first])).toMatchObject({ on: today, kept: false, whole: { base: 25 } });
});

test('PV05: where as many families answer and a few of them say something else, the earlier table stands', () => {
  const first = publishOn(monday, [[25, 20]]);
  expect(publishOn(today, [[24, 21]], [first])).toEqual({ ...first, kept: true });
  expect(publishOn(today, [[15, 30]], [first])).toMatchObject({ on: today, kept: false });
});

test('PV05: schools keep their earlier figures beside newer ones of the district', () => {
  const first = publishOn(monday, [
    [12, 12],
    [12, 12],
  ]);
  const second = publishOn(
    today,
    [
      [20, 16],
      [13, 12],
    ],
    [first],
  );
  expect(second).toMatchObject({ on: today, whole: { base: 61 }, groups: { state: 'shown', on: monday } });
  expect(second.groups).toEqual(first.groups);
});

test('a table that was withheld does not stand in the way of one that can be shown', () => {
  const first = publishOn(monday, [[4, 5]]);
  expect(publishOn(today, [[6, 5]], [first]).whole.state).toBe('shown');
});

test('what is recorded is read back as it was, and what somebody changed is nothing', () => {
  const row = fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 3 }), (schools) => {
      const figures = publishOn(today, schools);
      expect(publishedBefore(figuresText(figures))).toEqual(figures);
    }),
  );
  for (const text of ['', 'null', '[]', '{"q":1}', '{"q":"Q1","k":"single","on":"2026-13-01","w":"few"}'])
    expect(publishedBefore(text)).toBeUndefined();
});
