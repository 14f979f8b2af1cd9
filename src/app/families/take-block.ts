// Takes a part of a family list over that was read in the page, or says what that would do.
import { done, type Outcome } from '../../domain/problem';
import { childrenShape } from '../../domain/roster/child';
import { familiesShape } from '../../domain/roster/family';
import { guardiansShape } from '../../domain/roster/guardian';
import { type ImportColumnCodes, type ImportDifference, importDifference } from '../../domain/roster/import-difference';
import type { ImportRecord } from '../../domain/roster/import-record';
import { plainKey } from '../../domain/roster/plain-key';
import { schoolsShape } from '../../domain/roster/school';
import { isMarked } from '../../domain/roster/yes-no';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import type { BlockResult, FamilyBlock } from '../../rpc/family-calls';
import type { Ports } from '../ports';
import { addSchools, schoolsNotThere } from '../roster/add-schools';
import { makeFamilyLists } from '../roster/make-family-lists';
import { writeDifference } from '../roster/write-difference';
import { yesAndNo } from '../roster/yes-and-no';
import { type OurSheet, readSheet } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';

interface List {
  readonly name: 'families' | 'guardians' | 'children';
  readonly shape: SheetShape;
  readonly codes: ImportColumnCodes;
}

const lists: readonly List[] = [
  { name: 'families', shape: familiesShape, codes: { id: 'family.id', imported: undefined } },
  {
    name: 'guardians',
    shape: guardiansShape,
    codes: { id: 'guardian.id', imported: 'guardian.imported', barred: 'guardian.barred' },
  },
  { name: 'children', shape: childrenShape, codes: { id: 'child.id', imported: 'child.imported' } },
];

interface ListPlan {
  readonly list: List;
  readonly sheet: OurSheet | undefined;
  readonly difference: ImportDifference;
  readonly records: number;
}

const emptyTable = { records: [], columns: new Map<string, number>(), nextRow: 0, width: 0 } as const;

const yesNoCodes: readonly string[] = ['guardian.barred', 'child.tutored'];

type Told = FamilyBlock['families' | 'guardians' | 'children'][number];

/** As the cells of the sheet offer yes and no. */
const recordOf = ({ id, alike, cells }: Told, words: { readonly yes: string; readonly no: string }): ImportRecord => ({
  id,
  ...(alike === undefined ? {} : { alike }),
  cells: Object.fromEntries(
    Object.entries(cells).map(([code, cell]) => [
      code,
      yesNoCodes.includes(code) ? (isMarked(cell) ? words.yes : words.no) : String(cell),
    ]),
  ),
});

/** Only sheets of lists that have a line in the block are read: the others are nothing to it. */
const plansFor = (ports: Ports, block: FamilyBlock): Outcome<readonly ListPlan[]> => {
  const plans: ListPlan[] = [];
  for (const list of lists) {
    const told: readonly Told[] = block[list.name];
    if (told.length === 0) continue;
    const sheet = readSheet(ports, list.shape);
    if (!sheet.ok) return sheet;
    const words = yesAndNo(ports, sheet.value?.words);
    const records = told.map((one) => recordOf(one, words));
    const difference = importDifference(sheet.value?.table ?? emptyTable, records, list.codes);
    plans.push({ list, sheet: sheet.value, difference, records: records.length });
  }
  return done(plans);
};

const schoolsIn = ({ children }: FamilyBlock): readonly string[] => [
  ...new Map(
    children
      .map(({ cells }) => cells['child.school'])
      .filter((name) => name !== '')
      .map((name) => [plainKey(name), name]),
  ).values(),
];

const resultOf = (plans: readonly ListPlan[], newSchools: readonly string[]): BlockResult => {
  const sum = (count: (plan: ListPlan) => number): number => plans.reduce((total, plan) => total + count(plan), 0);
  return {
    added: sum(({ difference }) => difference.added.length),
    updated: sum(({ difference }) => difference.updated),
    kept: sum(({ difference }) => difference.kept),
    found: sum(({ difference, records }) => records - difference.added.length),
    lines: Object.fromEntries(plans.map(({ list, sheet }) => [list.name, sheet?.table.records.length ?? 0])),
    newSchools,
  };
};

const newSchoolsOf = (
  ports: Ports,
  block: FamilyBlock,
): Outcome<{ readonly sheet: OurSheet | undefined; readonly names: readonly string[] }> => {
  const wanted = schoolsIn(block);
  if (wanted.length === 0) return done({ sheet: undefined, names: [] });
  const sheet = readSheet(ports, schoolsShape);
  return sheet.ok ? done({ sheet: sheet.value, names: schoolsNotThere(sheet.value, wanted) }) : sheet;
};

interface BlockPlan {
  readonly plans: readonly ListPlan[];
  readonly schools: OurSheet | undefined;
  readonly newSchools: readonly string[];
}

const planBlock = (ports: Ports, block: FamilyBlock): Outcome<BlockPlan> => {
  const plans = plansFor(ports, block);
  if (!plans.ok) return plans;
  const schools = newSchoolsOf(ports, block);
  if (!schools.ok) return schools;
  return done({ plans: plans.value, schools: schools.value.sheet, newSchools: schools.value.names });
};

const lacksSheet = ({ plans, schools, newSchools }: BlockPlan): boolean =>
  plans.some(({ sheet }) => sheet === undefined) || (newSchools.length > 0 && schools === undefined);

const take = (ports: Ports, block: FamilyBlock): Outcome<BlockResult> => {
  let plan = planBlock(ports, block);
  if (plan.ok && lacksSheet(plan.value)) {
    const made = makeFamilyLists(ports);
    if (!made.ok) return made;
    plan = planBlock(ports, block);
  }
  if (!plan.ok) return plan;
  const { plans, schools, newSchools } = plan.value;
  for (const { sheet, difference } of plans) if (sheet !== undefined) writeDifference(ports, sheet, difference);
  addSchools(ports, schools, newSchools);
  return done(resultOf(plans, newSchools));
};

/** What taking the block over would do. Writes nothing. */
export const compareBlock = (ports: Ports, block: FamilyBlock): Outcome<BlockResult> => {
  const plan = planBlock(ports, block);
  return plan.ok ? done(resultOf(plan.value.plans, plan.value.newSchools)) : plan;
};

/** Adds and updates what the block tells of, and leaves what staff changed. Sent again, it changes nothing. */
export const takeBlock = (ports: Ports, block: FamilyBlock): Outcome<BlockResult> =>
  underLock(ports, () => take(ports, block));
