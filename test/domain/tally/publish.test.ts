import fc from 'fast-check';
import type { QuestionFigures } from '../../../src/domain/tally/figures/figures';
import type { WorkingTally } from '../../../src/domain/tally/working-tally';
import { oneEach, publishOne, questionOf, type Row, tallyOf, total, viewOf, type Wish } from './tables';

const district = (...counts: number[]): QuestionFigures =>
  publishOne(tallyOf([oneEach(counts)]), counts.length).figures;

const bySchool = (schools: readonly (readonly number[])[], wish: Wish = {}): QuestionFigures =>
  publishOne(tallyOf(schools.map(oneEach)), schools[0]?.length ?? 0, { wished: ['school'], ...wish }).figures;

describe('PV01: the minimum group size', () => {
  test('nine answers are withheld, ten are shown', () => {
    expect(district(4, 5).whole).toEqual({ state: 'few' });
    expect(district(4, 6).whole).toMatchObject({ state: 'shown', base: 10 });
  });

  test('a record of nine answers holds no figure at all', () => {
    expect(JSON.stringify(district(4, 5))).not.toMatch(/base|count|percent|mean":\d/);
  });

  test('the district alone is told unless a comparison is wished for', () => {
    const tally = tallyOf([oneEach([16, 16]), oneEach([17, 15])]);
    expect(publishOne(tally, 2).figures.views).toEqual({});
    expect(publishOne(tally, 2, { wished: ['school'] }).figures.views.school).toMatchObject({
      state: 'shown',
      rows: { S1: { base: 32 }, S2: { base: 32 } },
      withheld: [],
      together: null,
    });
  });

  test('a comparison needs two groups that can be shown', () => {
    const { whole, views } = bySchool([
      [26, 26],
      [4, 5],
    ]);
    expect(whole).toMatchObject({ state: 'shown', base: 61 });
    expect(views.school).toEqual({ state: 'few' });
  });

  test('a school with nine answers takes the next smallest with it, and the others are shown', () => {
    const { views } = bySchool([
      [40, 36],
      [30, 35],
      [14, 15],
      [4, 5],
    ]);
    expect(views.school).toMatchObject({ state: 'shown', withheld: ['S3', 'S4'] });
    expect(JSON.stringify(views.school)).not.toContain('"S4":');
  });

  test('a school of the Schools sheet in which nobody answered is named among the withheld', () => {
    const schools = [
      [40, 36],
      [30, 35],
      [24, 25],
    ];
    const { views } = bySchool(schools, { views: [viewOf('school', 4)] });
    expect(views.school).toMatchObject({ state: 'shown', withheld: ['S3', 'S4'] });
  });

  test('those who named no school are a group like any other: a few of them could be subtracted', () => {
    const tally = tallyOf(
      [
        [26, 26],
        [27, 25],
        [1, 2],
      ].map(oneEach),
    );
    const { S1, S2, S3 } = tally.views.school ?? {};
    const unnamed = { ...tally, views: { school: { S1, S2, '': S3 } } } as WorkingTally;
    expect(publishOne(unnamed, 2, { wished: ['school'], views: [viewOf('school', 2)] }).figures.views.school).toEqual({
      state: 'few',
    });
  });

  test('what is together in the withheld groups is never less than the minimum', () => {
    const schools = fc.array(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(schools, (rows) => {
        const { views } = bySchool(rows);
        if (views.school?.state !== 'shown') return;
        for (const row of Object.values(views.school.rows)) expect(row.base).toBeGreaterThanOrEqual(10);
        const withheld = views.school.withheld.map((group) => total(rows[Number(group.slice(1)) - 1] ?? []));
        if (withheld.length > 0) expect(total(withheld)).toBeGreaterThanOrEqual(10);
      }),
    );
  });
});

describe('PV03: capped ends', () => {
  test('twelve of twelve show at least 95% and no count', () => {
    const { whole } = district(12, 0);
    expect(whole).toMatchObject({ figures: { 1: { state: 'high' }, 2: { state: 'low' } }, mean: null });
    expect(JSON.stringify(whole)).not.toContain('"count"');
  });

  test('two of a hundred show at most 5% and no count, and mean and spread go with it', () => {
    const { figures } = publishOne(tallyOf([oneEach([2, 19, 28, 27, 24])]), 5, { kind: 'ord5' });
    expect(figures.whole).toMatchObject({ figures: { 1: { state: 'low' } }, mean: null, spread: null });
  });

  test('where every share is told, mean and spread are too, to one decimal', () => {
    const { whole } = publishOne(tallyOf([oneEach([4, 5, 6, 7, 8])]), 5, { kind: 'ord5' }).figures;
    expect(whole).toMatchObject({ mean: 3.3, spread: 1.4, favorable: { state: 'shown', percent: 50, count: 15 } });
  });

  test('of numbers mean and spread are told, but not where everyone gave the same', () => {
    const numbers = (count: number, sum: number, squares: number, least: number, most: number): QuestionFigures =>
      publishOne(
        {
          whole: {
            asked: count,
            questions: {
              Q1: { answered: count, doNotKnow: 0, counts: {}, numbers: { count, sum, squares, least, most } },
            },
          },
          views: {},
        },
        0,
        { kind: 'number' },
      ).figures;
    expect(numbers(10, 20, 60, 0, 4).whole).toMatchObject({ base: 10, mean: 2, spread: 1.4 });
    expect(numbers(10, 20, 40, 2, 2).whole).toMatchObject({ base: 10, mean: null, spread: null });
  });
});

describe('PV02: what is hidden takes others with it', () => {
  test('a count that the others leave over takes the next smallest with it, and nothing narrows the two', () => {
    expect(district(15, 9, 1, 5).whole).toMatchObject({
      figures: { 1: { count: 15 }, 2: { count: 9 }, 3: { state: 'withheld' }, 4: { state: 'withheld' } },
    });
    expect(district(50, 40, 3, 27).whole).toMatchObject({
      figures: { 1: { count: 50 }, 2: { count: 40 }, 3: { state: 'low' }, 4: { state: 'withheld' } },
    });
  });

  test('where only zeros would be withheld, a count joins them', () => {
    expect(district(7, 5, 0).whole).toMatchObject({
      figures: { 1: { count: 7 }, 2: { state: 'withheld' }, 3: { state: 'withheld' } },
    });
    const ticks: Row = { answered: 12, counts: [7, 5, 0] };
    expect(publishOne(tallyOf([ticks]), 3, { kind: 'multi' }).figures.whole).toMatchObject({
      figures: { 1: { count: 7 }, 2: { state: 'withheld' }, 3: { state: 'withheld' } },
    });
  });

  test('where everything would have to be hidden, nothing is told', () => {
    expect(district(11, 1, 0).whole).toEqual({ state: 'solvable' });
  });

  test('an Other that stands in the table because somebody wrote it is known to be at least one', () => {
    const tally: WorkingTally = {
      whole: {
        asked: 24,
        questions: { Q1: { answered: 24, doNotKnow: 0, counts: { 1: 12, 2: 11, other: 1 } } },
      },
      views: {},
    };
    expect(publishOne(tally, 2).figures.whole).toMatchObject({
      figures: { 2: { state: 'withheld' }, other: { state: 'withheld' } },
    });
  });

  test('a choice that the district withholds is withheld in every group', () => {
    const { whole, views } = bySchool([
      [30, 25, 9, 2],
      [28, 22, 8, 1],
    ]);
    if (whole.state !== 'shown' || views.school?.state !== 'shown') throw new Error('nothing is shown');
    for (const [choice, figure] of Object.entries(whole.figures))
      if (figure.state !== 'shown')
        for (const row of Object.values(views.school.rows)) expect(row.figures[choice]?.state).toBe('withheld');
  });
});

describe('PV04: small groups as one', () => {
  test('the withheld groups are told together, by the rules for one group', () => {
    const { views } = bySchool([
      [60, 66],
      [50, 55],
      [14, 15],
      [16, 13],
      [4, 5],
    ]);
    expect(views.school).toMatchObject({ state: 'shown', withheld: ['S3', 'S5'], together: { base: 38 } });
  });

  test('where the answers of only one of them stand behind it, nothing is told together', () => {
    const { views } = bySchool(
      [
        [60, 66],
        [50, 55],
        [14, 15],
        [16, 13],
      ],
      { views: [viewOf('school', 5)] },
    );
    expect(views.school).toMatchObject({ state: 'shown', withheld: ['S3', 'S5'], together: null });
  });
});

test('shares and bases add up to what was counted wherever they are told', () => {
  const counts = fc
    .array(fc.integer({ min: 0, max: 40 }), { minLength: 4, maxLength: 4 })
    .filter((row) => total(row) >= 10);
  fc.assert(
    fc.property(counts, (row) => {
      const { whole } = district(...row);
      if (whole.state !== 'shown') return;
      expect(whole.base).toBe(total(row));
      row.forEach((count, at) => {
        const figure = whole.figures[String(at + 1)];
        if (figure?.state === 'shown')
          expect(figure).toEqual({ state: 'shown', count, percent: Math.round((100 * count) / whole.base) });
      });
    }),
  );
});

test('two thousand schools are protected in less than a few seconds', () => {
  const rows = Array.from({ length: 2000 }, (_, at) => [at % 40, (at * 7) % 25, (at * 3) % 11, at % 5]);
  const { views } = bySchool(rows);
  expect(views.school?.state).toBe('shown');
  expect(questionOf('single', 4).choices).toHaveLength(4);
});
