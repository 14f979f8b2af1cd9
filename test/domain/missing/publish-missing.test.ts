// Property tests of what is printed of who is missing, against a reader who knows the rule itself.
import fc from 'fast-check';
import { type MissingGroup, publishMissing } from '../../../src/domain/missing/publish-missing';

const min = 5;

const group = fc
  .integer({ min: 1, max: 14 })
  .chain((families) => fc.record({ families: fc.constant(families), answered: fc.integer({ min: 0, max: families }) }));

const groups = fc
  .array(group, { minLength: 1, maxLength: 4 })
  .map((all): readonly MissingGroup[] => all.map((one, at) => ({ ...one, group: `G${at}` })));

const publishOne = (all: readonly MissingGroup[]) => publishMissing([{ by: 'school', groups: all }], min);

/** Every table of the same families and the same answers altogether. */
const tablesLike = (all: readonly MissingGroup[]): readonly (readonly MissingGroup[])[] => {
  const most = all.reduce((sum, { answered }) => sum + answered, 0);
  const extend = (at: number, left: number): MissingGroup[][] => {
    const one = all[at];
    if (one === undefined) return left === 0 ? [[]] : [];
    return Array.from({ length: Math.min(one.families, left) + 1 }, (_, answered) => answered).flatMap((answered) =>
      extend(at + 1, left - answered).map((rest) => [{ ...one, answered }, ...rest]),
    );
  };
  return extend(0, most);
};

test('a reader who knows each group’s families and the rule cannot name a withheld count within less than five', () => {
  fc.assert(
    fc.property(groups, (all) => {
      const told = publishOne(all);
      fc.pre(told.whole !== null);
      const text = JSON.stringify(told);
      const possible = tablesLike(all);
      const alike = possible.filter((one) => JSON.stringify(publishOne(one)) === text);
      const valuesIn = (tables: typeof possible, at: number) => new Set(tables.map((one) => one[at]?.answered)).size;
      const shown = new Set(told.tables.flatMap((table) => table.shown.map((one) => one.group)));
      all.forEach(({ group: name, families }, at) => {
        if (shown.has(name)) return;
        // Of a district that is nearly one group, the answers altogether say as much by themselves.
        const least = told.tables.length === 0 ? Math.min(5, valuesIn(possible, at)) : 5;
        expect(valuesIn(alike, at)).toBeGreaterThanOrEqual(Math.min(least, families + 1));
      });
    }),
    { numRuns: 400 },
  );
}, 60_000);

test('nothing is told of a group in which fewer than the minimum answered, or did not', () => {
  fc.assert(
    fc.property(groups, (all) => {
      for (const { shown } of publishOne(all).tables)
        for (const { families, least, most } of shown)
          expect(Math.min(least, families - most)).toBeGreaterThanOrEqual(min);
    }),
  );
});

test('never one group alone is withheld, and those that are have the minimum of answers together', () => {
  fc.assert(
    fc.property(groups, (all) => {
      for (const { withheld } of publishOne(all).tables) {
        if (withheld.length === 0) continue;
        expect(withheld.length).toBeGreaterThan(1);
        const own = all.filter((one) => withheld.includes(one.group));
        expect(own.reduce((sum, { answered }) => sum + answered, 0)).toBeGreaterThanOrEqual(min);
      }
    }),
  );
});

const some = (name: string, families: number, answered: number): MissingGroup => ({ group: name, families, answered });

test('where every group can be told, it is', () => {
  const all = [some('Alder', 40, 12), some('Birch', 30, 20)];
  expect(publishMissing([{ by: 'school', groups: all }], 10)).toEqual({
    whole: { families: 70, answered: 32 },
    tables: [
      {
        by: 'school',
        shown: [
          { group: 'Alder', families: 40, least: 10, most: 14 },
          { group: 'Birch', families: 30, least: 15, most: 20 },
        ],
        withheld: [],
      },
    ],
  });
});

test('a small group takes the next smallest with it', () => {
  const all = [some('Alder', 80, 30), some('Birch', 60, 20), some('Cedar', 12, 3)];
  expect(publishMissing([{ by: 'school', groups: all }], 10).tables).toEqual([
    { by: 'school', shown: [{ group: 'Alder', families: 80, least: 25, most: 34 }], withheld: ['Birch', 'Cedar'] },
  ]);
});

test('a breakdown that hides a group is not told beside one that could give it away', () => {
  const schools = [some('Alder', 80, 30), some('Birch', 60, 20), some('Cedar', 12, 3)];
  const grades = [some('3-5', 92, 33), some('6-8', 60, 20)];
  const told = publishMissing(
    [
      { by: 'school', groups: schools },
      { by: 'grade', groups: grades },
    ],
    10,
  );
  expect(told.tables).toMatchObject([{ by: 'grade', shown: grades.map(({ group }) => ({ group })), withheld: [] }]);
});

test('where fewer than the minimum answered altogether, nothing is told', () => {
  const groups = [some('Alder', 80, 4), some('Birch', 60, 5)];
  expect(publishMissing([{ by: 'school', groups }], 10)).toEqual({ whole: null, tables: [] });
});
