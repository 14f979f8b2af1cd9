// PV02 and PV05 as a reader would try them: see attack.ts for what the reader knows and how they try.
import fc from 'fast-check';
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { publishMissing } from '../../../src/domain/missing/publish-missing';
import type { QuestionFigures } from '../../../src/domain/tally/figures/figures';
import type { Publication } from '../../../src/domain/tally/figures/publish';
import { hiddenIn, withoutComplement, workedOut } from './attack';
import { minGroupSize, oneEach, publishOne, type Row, tallyOf, total, withSkipped } from './tables';

const day = (at: number): CalendarDate => `2026-11-${String(at + 1).padStart(2, '0')}` as CalendarDate;

const skewed = (most: number) =>
  fc.oneof(
    { weight: 2, arbitrary: fc.integer({ min: 0, max: 3 }) },
    { weight: 3, arbitrary: fc.integer({ min: 0, max: most }) },
  );

const schoolsOf = (schools: number, choices: number, most: number) =>
  fc.array(fc.array(skewed(most), { minLength: choices, maxLength: choices }), {
    minLength: schools,
    maxLength: schools,
  });

const tables = fc
  .record({
    schools: fc.integer({ min: 2, max: 6 }),
    choices: fc.integer({ min: 2, max: 5 }),
    most: fc.constantFrom(8, 20, 60),
  })
  .chain(({ schools, choices, most }) => schoolsOf(schools, choices, most));

const columns = (rows: readonly (readonly number[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, at) => total(rows.map((row) => row[at] ?? 0)));

test('no withheld count of a table by school can be narrowed to fewer than five values; without complementary suppression many can', () => {
  const seen = { tables: 0, split: 0, hidden: 0, told: 0, naiveHidden: 0, naiveTold: 0 };
  fc.assert(
    fc.property(tables, (rows) => {
      const { figures } = publishOne(tallyOf(rows.map(oneEach)), rows[0]?.length ?? 0, { wished: ['school'] });
      seen.tables += 1;
      if (figures.views.school?.state === 'shown') seen.split += 1;
      const told = workedOut([figures]);
      seen.hidden += hiddenIn([figures]);
      seen.told += told.length;
      const naive = [withoutComplement(figures, columns(rows), rows)];
      seen.naiveHidden += hiddenIn(naive);
      seen.naiveTold += workedOut(naive).length;
      expect(told).toEqual([]);
    }),
    { numRuns: 250 },
  );
  console.info(
    `${seen.tables} tables, ${seen.split} of them by school: of ${seen.hidden} hidden counts ${seen.told} can be worked out; with complementary suppression off, of ${seen.naiveHidden} hidden counts ${seen.naiveTold}.`,
  );
  expect(seen.split).toBeGreaterThan(30);
  expect(seen.naiveTold).toBeGreaterThan(100);
});

test('ticks neither, which add up over schools and over nothing else', () => {
  const rows = fc.array(
    fc
      .tuple(fc.integer({ min: 0, max: 40 }), fc.array(skewed(40), { minLength: 3, maxLength: 3 }))
      .map(([answered, counts]): Row => ({ answered, counts: counts.map((count) => Math.min(count, answered)) })),
    { minLength: 2, maxLength: 5 },
  );
  fc.assert(
    fc.property(rows, (schools) => {
      const { figures } = publishOne(tallyOf(schools), 3, { kind: 'multi', wished: ['school'] });
      expect(workedOut([figures])).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('nor what is told in two views of the same answers', () => {
  const people = fc.array(
    fc.tuple(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 3 })),
    { minLength: 20, maxLength: 160 },
  );
  const by = (rows: readonly (readonly [number, number, number])[], which: 0 | 1, groups: number): readonly Row[] =>
    Array.from({ length: groups }, (_, group) =>
      oneEach(
        Array.from(
          { length: 4 },
          (_, choice) => rows.filter((row) => row[which] === group && row[2] === choice).length,
        ),
      ),
    );
  fc.assert(
    fc.property(people, (rows) => {
      const views = { school: by(rows, 0, 4), language: by(rows, 1, 3) };
      const { figures } = publishOne(tallyOf(views.school, views), 4, { wished: ['school', 'language'] });
      expect(workedOut([figures])).toEqual([]);
    }),
    { numRuns: 120 },
  );
});

/** Of each school how many skipped the question, and how many families did not answer at all. */
const withSilent = (schools: number) =>
  fc.array(fc.record({ skipped: fc.integer({ min: 0, max: 4 }), silent: fc.integer({ min: 0, max: 40 }) }), {
    minLength: schools,
    maxLength: schools,
  });

test('nor with what is printed of who is missing from each school', () => {
  const seen = { both: 0, told: 0, exact: 0 };
  const districts = tables.chain((rows) => fc.tuple(fc.constant(rows), withSilent(rows.length)));
  fc.assert(
    fc.property(districts, ([rows, schools]) => {
      const tally = withSkipped(
        tallyOf(rows.map(oneEach)),
        schools.map(({ skipped }) => skipped),
      );
      const { figures } = publishOne(tally, rows[0]?.length ?? 0, { wished: ['school'] });
      const groups = rows.map((row, at) => {
        const { skipped = 0, silent = 0 } = schools[at] ?? {};
        const answered = total(row) + skipped;
        return { group: `S${at + 1}`, answered, families: answered + silent };
      });
      const missing = publishMissing([{ by: 'school', groups }], minGroupSize);
      if (figures.views.school?.state === 'shown' && missing.tables.length > 0) seen.both += 1;
      expect(workedOut([figures], missing)).toEqual([]);
    }),
    { numRuns: 250 },
  );
  console.info(`${seen.both} districts with both tables.`);
  expect(seen.both).toBeGreaterThan(20);
});

/** Answers come in over time, and the coordinator counts now and then, with or without the schools. */
const rounds = fc
  .record({
    schools: fc.integer({ min: 2, max: 4 }),
    choices: fc.integer({ min: 2, max: 4 }),
    times: fc.integer({ min: 2, max: 5 }),
  })
  .chain(({ schools, choices, times }) =>
    fc.array(fc.record({ more: schoolsOf(schools, choices, 12), split: fc.boolean() }), {
      minLength: times,
      maxLength: times,
    }),
  );

const countOverTime = (
  steps: readonly { readonly more: readonly (readonly number[])[]; readonly split: boolean }[],
): readonly QuestionFigures[] => {
  const published: QuestionFigures[] = [];
  let before: readonly Publication[] = [];
  let rows: readonly (readonly number[])[] = [];
  for (const [at, { more, split }] of steps.entries()) {
    rows = more.map((row, school) => row.map((count, choice) => count + (rows[school]?.[choice] ?? 0)));
    const publication = publishOne(tallyOf(rows.map(oneEach)), more[0]?.length ?? 0, {
      wished: split ? ['school'] : [],
      before,
      on: day(at),
    });
    if (publication.figures.whole.state === 'shown') before = [publication];
    published.push(publication.figures);
  }
  return published;
};

test('nor what is told again and again while answers come in', () => {
  const seen = { refreshed: 0, kept: 0 };
  fc.assert(
    fc.property(rounds, (steps) => {
      const published = countOverTime(steps);
      seen.kept += published.filter(({ kept }) => kept).length;
      seen.refreshed += published.filter(({ kept, whole }) => !kept && whole.state === 'shown').length;
      expect(workedOut(published)).toEqual([]);
    }),
    { numRuns: 200 },
  );
  expect(seen.refreshed).toBeGreaterThan(100);
  expect(seen.kept).toBeGreaterThan(10);
});
