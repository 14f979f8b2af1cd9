// Whatever staff do to the plan's sheets between builds, their work stays.
import fc from 'fast-check';
import type { AnswersDraft } from '../../src/domain/plan/answers';
import type { PlanReport } from '../../src/rpc/plan-calls';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { distDir } from '../support/product';
import { call, planAnswers, sheetNamed } from './plan-world';

const sheets = [
  'Activities',
  'Calendar',
  'Task force',
  'Partners',
  'Goals',
  'Compensation',
  'One to ones',
  'Reflection',
  'Leads to call',
] as const;
type Sheet = (typeof sheets)[number];

type Act =
  | {
      readonly kind: 'type' | 'insert-row' | 'delete-row';
      readonly sheet: Sheet;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: 'sort' | 'insert-column' | 'rename-heading'; readonly sheet: Sheet; readonly column: number }
  | { readonly kind: 'build'; readonly change: Partial<AnswersDraft> };

const at = fc.nat({ max: 200 });
const sheet = fc.constantFrom(...sheets);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('type', 'type', 'insert-row', 'delete-row'),
      sheet,
      row: at,
      column: at,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constantFrom('sort', 'insert-column', 'rename-heading'), sheet, column: at }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('build' as const),
      change: fc.constantFrom<Partial<AnswersDraft>[]>(
        {},
        { leaderName: 'Nora Diaz' },
        { newcomer: true },
        { familyGroup: 'pta' },
        { tutoringStart: '2026-11-02' },
        { lastDay: '2027-05-20' },
      ),
    }),
  },
) as fc.Arbitrary<Act>;

/** Staff's cells by what they typed, which is never typed twice. */
interface Staff {
  readonly host: Host;
  readonly typed: Set<string>;
  readonly deleted: Set<string>;
  count: number;
}

const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);
const shown = ({ host }: Staff, name: Sheet) => sheetNamed(host, name).displayValues;

const type = async (staff: Staff, name: Sheet, row: number, column: number): Promise<void> => {
  staff.count += 1;
  const text = `staff typed ${staff.count}`;
  const before = shown(staff, name)[row - 1]?.[column - 1] ?? '';
  const isTaken = await staff.host.edit(name, `${letters(column)}${row}`, [[text]]).then(
    () => true,
    (error: unknown) => {
      // A list that takes nothing else says so, and the cell stays as it was.
      if (!/violates the data validation rules/.test(String(error))) throw error;
      return false;
    },
  );
  if (!isTaken) return;
  staff.typed.delete(before);
  staff.typed.add(text);
};

/** Any cell but the ids, which say themselves that they must stay. */
const columnFor = (staff: Staff, name: Sheet, any: number): number => {
  const codes = shown(staff, name)[0] ?? [];
  const free = codes.flatMap((code, index) => (/\.(id|week)$/.test(code) ? [] : [index + 1]));
  return free[any % free.length] ?? 2;
};

const doAct = async (staff: Staff, one: Act): Promise<void> => {
  const { host } = staff;
  if (one.kind === 'build') {
    await build(staff, one.change);
    return;
  }
  const rows = shown(staff, one.sheet);
  const column = columnFor(staff, one.sheet, one.column);
  const row = 'row' in one ? 3 + (one.row % Math.max(1, rows.length - 2)) : 3;
  switch (one.kind) {
    case 'type':
      return type(staff, one.sheet, row, column);
    case 'insert-row':
      host.insertRows(one.sheet, row, 1);
      return type(staff, one.sheet, row, column);
    case 'delete-row': {
      for (const cell of rows[row - 1] ?? []) staff.typed.delete(cell);
      const [id] = (rows[row - 1] ?? []).filter((_, index) => /\.id$/.test(rows[0]?.[index] ?? ''));
      if (id !== undefined && id !== '') staff.deleted.add(id);
      host.deleteRows(one.sheet, row, 1);
      return;
    }
    case 'sort':
      host.sortSheet(one.sheet, column, one.column % 2 === 0);
      return;
    case 'insert-column':
      host.insertColumns(one.sheet, column, 1);
      return type(staff, one.sheet, row, column);
    case 'rename-heading':
      return type(staff, one.sheet, 2, column);
  }
};

const build = async (staff: Staff, change: Partial<AnswersDraft>): Promise<PlanReport> => {
  const report = await call<PlanReport>(staff.host, 'buildPlan', { answers: { ...planAnswers, ...change } });
  const bySheet = sheets.map((name) => shown(staff, name).flat());
  const cells = bySheet.flat();
  // A name that staff typed is quoted in the sheets that follow from its row, but stands once in its own.
  for (const text of staff.typed) {
    const found = bySheet.map((one) => one.filter((cell) => cell === text).length).filter((count) => count > 0);
    expect([text, ...new Set(found)]).toEqual([text, 1]);
  }
  for (const id of staff.deleted) expect(cells).not.toContain(id);
  return report;
};

it('stays through any edits, sorting, new and deleted rows and columns, renamed headings and builds', async () => {
  const builds = { count: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      const host = await openHost({ distDir, district: 'empty' });
      const staff: Staff = { host, typed: new Set(), deleted: new Set(), count: 0 };
      await build(staff, {});
      for (const one of acts) await doAct(staff, one);
      await build(staff, {});
      const again = await build(staff, {});
      expect(again.nothingToDo).toBe(true);
      builds.count += acts.filter(({ kind }) => kind === 'build').length;
      host.close();
    }),
    { numRuns: 8 },
  );
  expect(builds.count).toBeGreaterThan(0);
}, 120_000);
