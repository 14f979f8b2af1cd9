// Laws of the tables of who is missing, over random lists.
import fc from 'fast-check';
import { familyListOf } from '../../../src/domain/missing/family-list';
import { missingTables, missingWhole } from '../../../src/domain/missing/missing-tables';
import { reachOf } from '../../../src/domain/missing/reach';
import type { Roster } from '../../../src/domain/roster/roster';

const guardian = (id: string, family: string, language: string) => ({
  row: 0,
  id,
  family,
  firstName: '',
  lastName: '',
  email: '',
  phone: '',
  language,
  barred: false,
  returnedMail: false,
});
const child = (family: string, school: string, gradeBand: string) => ({
  row: 0,
  id: `C-${family}-${school}`,
  family,
  school,
  firstName: '',
  tutored: true,
  gradeBand,
});
const tagOf = (cell: string) => (cell === '' ? undefined : cell);

const home = fc.record({
  schools: fc.array(fc.constantFrom('Alder', 'Birch', ''), { minLength: 1, maxLength: 3 }),
  languages: fc.array(fc.constantFrom('en', 'es', 'x-unheard', ''), { maxLength: 3 }),
  band: fc.constantFrom('K-2', '3-5', '4th', 'ungraded', ''),
  household: fc.constantFrom('', 'one', 'two'),
  answers: fc.boolean(),
});
type Home = typeof home extends fc.Arbitrary<infer One> ? One : never;

const rosterOf = (homes: readonly Home[]): Roster => ({
  families: homes.map(({ household }, at) => ({
    row: 0,
    id: `F${at}`,
    household: household || `F${at}`,
    optedOut: false,
  })),
  guardians: homes.flatMap(({ languages }, at) =>
    languages.map((language, place) => guardian(`G${at}-${place}`, `F${at}`, language)),
  ),
  children: homes.flatMap(({ schools, band }, at) => schools.map((school) => child(`F${at}`, school, band))),
  schools: [{ id: 'S1', name: 'Alder' }],
});

test('the rows of every table, with those of several places and of none, add up to the whole', () => {
  fc.assert(
    fc.property(
      fc.array(home, { minLength: 1, maxLength: 25 }),
      fc.boolean(),
      fc.array(fc.tuple(fc.constantFrom('en', 'es', 'vi', ''), fc.nat(5)), { maxLength: 4 }),
      (homes, byHousehold, others) => {
        const list = familyListOf(rosterOf(homes), { tagOf, byHousehold });
        const units = homes.flatMap(({ answers }, at) => (answers ? [`g:G${at}-0`] : []));
        const answers = {
          families: new Set(units.flatMap((unit) => list.behind(unit, []))),
          others: new Map(others),
          forms: ['en'],
        };
        const facts = { families: list.families, reach: reachOf(list, []), answers, minGroupSize: 5 };
        const whole = missingWhole(facts);
        for (const { rows } of missingTables(facts)) {
          expect(rows.reduce((sum, { families }) => sum + families, 0)).toBe(whole.families);
          expect(rows.reduce((sum, { answered }) => sum + (answered ?? 0), 0)).toBe(whole.answered);
          for (const { isFlagged, families, ratio } of rows)
            if (isFlagged) expect([families >= 5, (ratio ?? 1) <= 0.8]).toEqual([true, true]);
        }
      },
    ),
  );
});

/** So many families at the school, the first of whom answered. */
const atSchool = (school: string, families: number, answered: number) =>
  Array.from({ length: families }, (_, at) => ({ id: `${school} ${at}`, school, answers: at < answered }));

const flagsOf = (all: ReturnType<typeof atSchool>, minGroupSize = 10) => {
  const list = familyListOf(
    { families: [], guardians: [], schools: [], children: all.map(({ id, school }) => child(id, school, '')) },
    { tagOf, byHousehold: false },
  );
  const families = new Set(all.flatMap(({ id, answers }) => (answers ? [id] : [])));
  const answers = { families, others: new Map<string, number>(), forms: [] };
  const [bySchool] = missingTables({ families: list.families, reach: reachOf(list, []), answers, minGroupSize });
  return bySchool?.rows.map(({ ratio, isFlagged }) => [ratio, isFlagged]);
};

test('a group under 0.8 of its share is flagged, one at 0.8 is not', () => {
  expect(flagsOf([...atSchool('Alder', 50, 24), ...atSchool('Birch', 50, 16)])).toEqual([
    [1.2, false],
    [0.8, false],
  ]);
  expect(flagsOf([...atSchool('Alder', 50, 25), ...atSchool('Birch', 50, 15)])).toEqual([
    [1.25, false],
    [0.75, true],
  ]);
});

test('a group of fewer than the minimum is never flagged', () => {
  expect(flagsOf([...atSchool('Alder', 50, 25), ...atSchool('Birch', 9, 0)])).toEqual([
    [1.18, false],
    [0, false],
  ]);
});

test('where nobody answered there is nothing to hold against each other', () => {
  expect(flagsOf([...atSchool('Alder', 50, 0), ...atSchool('Birch', 50, 0)])).toEqual([
    [null, false],
    [null, false],
  ]);
});

test('2,000 schools and 100 languages take seconds, not minutes', () => {
  const homes = Array.from({ length: 30_000 }, (_, at) => at);
  const roster: Roster = {
    families: [],
    schools: Array.from({ length: 2000 }, (_, at) => ({ id: `S${at}`, name: `School ${at}` })),
    guardians: homes.map((at) => guardian(`G${at}`, `F${at}`, `l${at % 100}`)),
    children: homes.map((at) => child(`F${at}`, `School ${at % 2000}`, '3-5')),
  };
  const begun = performance.now();
  const list = familyListOf(roster, { tagOf, byHousehold: false });
  const answers = { families: new Set<string>(), others: new Map<string, number>(), forms: [] };
  const tables = missingTables({ families: list.families, reach: reachOf(list, []), answers, minGroupSize: 10 });
  expect(tables.map(({ rows }) => rows.length)).toEqual([2000, 100, 1]);
  expect(performance.now() - begun).toBeLessThan(5000);
});
