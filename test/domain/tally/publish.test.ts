import fc from 'fast-check';
import { publish } from '../../../src/domain/tally/figures/publish';
import type { Protection } from '../../../src/domain/tally/figures/question-figures';
import type { WorkingTally } from '../../../src/domain/tally/working-tally';
import { questionOf, tablesFor, tallyOf, ticksOf, today, wholeOnly, workedOut, workedOutTicks } from './tables';

const rules = (groups: readonly string[] = []): Protection & { before: readonly [] } => ({
  minGroupSize: 10,
  groups,
  today,
  before: [],
});

const publishOne = (
  tally: WorkingTally,
  kind: 'ord5' | 'single' | 'multi' = 'single',
  choices = 3,
  groups: string[] = [],
) => {
  const [figures] = publish(tally, [questionOf(kind, choices)], rules(groups));
  if (figures === undefined) throw new Error('nothing was published');
  return figures;
};

const district = (...counts: number[]) => publishOne(wholeOnly(tallyOf([counts])), 'single', counts.length);

describe('PV01: the minimum group size', () => {
  test('nine answers are withheld, ten are shown', () => {
    expect(district(4, 5).whole).toEqual({ state: 'few' });
    expect(district(4, 6).whole).toMatchObject({ state: 'shown', base: 10 });
  });

  test('a record of nine answers holds no figure at all', () => {
    expect(JSON.stringify(district(4, 5))).not.toMatch(/base|count|percent|mean":\d/);
  });

  test('schools are shown only where every one reaches the minimum, and the district alone otherwise', () => {
    const enough = tallyOf([
      [6, 6],
      [7, 5],
    ]);
    expect(publishOne(enough, 'single', 2, ['S1', 'S2']).groups.state).toBe('shown');
    const short = publishOne(
      tallyOf([
        [6, 6],
        [4, 5],
      ]),
      'single',
      2,
      ['S1', 'S2'],
    );
    expect(short.groups.state).toBe('few');
    expect(short.whole.state).toBe('shown');
  });

  test('a school of the Schools sheet that nobody named keeps the schools back', () => {
    expect(
      publishOne(
        tallyOf([
          [6, 6],
          [7, 5],
        ]),
        'single',
        2,
        ['S1', 'S2', 'S3'],
      ).groups.state,
    ).toBe('few');
  });

  test('a few families who named no school keep the schools back: they could be subtracted', () => {
    const tally = tallyOf([
      [6, 6],
      [7, 5],
      [1, 2],
    ]);
    const { S1, S2, S3 } = tally.groups;
    const unnamed = { ...tally, groups: { S1, S2, '': S3 } } as WorkingTally;
    expect(publishOne(unnamed, 'single', 2, ['S1', 'S2']).groups.state).toBe('few');
  });
});

describe('PV03: capped ends', () => {
  test('twelve of twelve show at least 95% and no count', () => {
    const { whole } = district(12, 0);
    expect(whole).toMatchObject({ figures: { 1: { state: 'high' }, 2: { state: 'low' } }, mean: null });
    expect(JSON.stringify(whole)).not.toContain('"count"');
  });

  test('one of thirty shows at most 5% and no count, and the mean goes with it', () => {
    const { whole } = publishOne(wholeOnly(tallyOf([[1, 9, 8, 7, 5]])), 'ord5', 5);
    expect(whole).toMatchObject({ figures: { 1: { state: 'low' } }, mean: null });
  });

  test('where every share is told, the mean is too, to one decimal', () => {
    const { whole } = publishOne(wholeOnly(tallyOf([[4, 5, 6, 7, 8]])), 'ord5', 5);
    expect(whole).toMatchObject({ mean: 3.3, favorable: { state: 'shown', percent: 50, count: 15 } });
  });
});

describe('PV02: nothing hidden can be worked out', () => {
  test('a count that the others leave over takes the next smallest with it', () => {
    const { whole } = district(15, 9, 1, 5);
    expect(whole).toMatchObject({
      figures: { 1: { count: 15 }, 2: { count: 9 }, 3: { state: 'low' }, 4: { state: 'withheld' } },
    });
  });

  test('where only zeros would be withheld, a count joins them', () => {
    const { whole } = district(7, 5, 0);
    expect(whole).toMatchObject({
      figures: { 1: { count: 7 }, 2: { state: 'withheld' }, 3: { state: 'withheld' } },
    });
    const { whole: ticks } = publishOne(wholeOnly(tallyOf([[7, 5, 0]])), 'multi');
    expect(ticks).toMatchObject({ figures: { 1: { count: 7 }, 2: { state: 'withheld' }, 3: { state: 'withheld' } } });
  });

  test('where hiding everything would still tell, nothing is shown', () => {
    expect(district(18, 1, 1).whole).toEqual({ state: 'solvable' });
  });

  test('an Other that stands in the table because somebody wrote it is known to be at least one', () => {
    const tally: WorkingTally = {
      whole: {
        asked: 24,
        questions: { Q1: { answered: 24, doNotKnow: 0, counts: { 1: 12, 2: 11, other: 1 }, sum: 0 } },
      },
      groups: {},
    };
    const { whole } = publishOne(tally, 'single', 2);
    expect(whole).toMatchObject({ figures: { 2: { state: 'withheld' }, other: { state: 'withheld' } } });
  });

  const counts = (least: number, most: number, choices: number) =>
    fc
      .array(fc.integer({ min: 0, max: most }), { minLength: choices, maxLength: choices })
      .filter((row) => row.reduce((sum, count) => sum + count, 0) >= least);

  test('for any table of the district, every hidden count has more than one possible value', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 5 }).chain((choices) => counts(10, 14, choices)),
        (row) => {
          const figures = publishOne(wholeOnly(tallyOf([row])), 'single', row.length);
          expect(workedOut(figures)).toEqual([]);
          if (figures.whole.state === 'shown') expect(tablesFor(figures)).toContainEqual([row]);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('for any table by school, neither', () => {
    const tables = fc
      .constantFrom([2, 2], [2, 3], [3, 2])
      .chain(([schools = 2, choices = 2]) =>
        fc.array(counts(10, Math.floor(36 / choices), choices), { minLength: schools, maxLength: schools }),
      );
    let split = 0;
    fc.assert(
      fc.property(tables, (schools) => {
        const names = schools.map((_, at) => `S${at + 1}`);
        const figures = publishOne(tallyOf(schools), 'single', schools[0]?.length ?? 0, names);
        if (figures.groups.state === 'shown') split += 1;
        expect(workedOut(figures)).toEqual([]);
      }),
      { numRuns: 200 },
    );
    expect(split).toBeGreaterThan(50);
  });

  test('for any table of ticks by school, neither', () => {
    const school = fc.tuple(
      fc.integer({ min: 20, max: 30 }),
      fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }),
    );
    fc.assert(
      fc.property(fc.array(school, { minLength: 2, maxLength: 3 }), (schools) => {
        const tally = ticksOf(schools);
        const figures = publishOne(tally, 'multi', 3, Object.keys(tally.groups));
        expect(workedOutTicks(figures)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test('shares and bases add up to what was counted wherever they are told', () => {
    fc.assert(
      fc.property(counts(10, 40, 4), (row) => {
        const { whole } = publishOne(wholeOnly(tallyOf([row])), 'single', 4);
        if (whole.state !== 'shown') return;
        expect(whole.base).toBe(row.reduce((sum, count) => sum + count, 0));
        row.forEach((count, at) => {
          const figure = whole.figures[String(at + 1)];
          if (figure?.state === 'shown')
            expect(figure).toEqual({ state: 'shown', count, percent: Math.round((100 * count) / whole.base) });
        });
      }),
    );
  });
});
