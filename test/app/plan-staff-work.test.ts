// Whatever staff do to the plan's sheets between builds, their work stays.
import { rmSync } from 'node:fs';
import fc from 'fast-check';
import type { AnswersDraft } from '../../src/domain/plan/answers';
import type { PlanReport, PutBack } from '../../src/rpc/plan-calls';
import { openHost } from '../../workbench/host';
import type { Host } from '../../workbench/host-types';
import { distWith } from '../support/dist-with';
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

type SheetAct =
  | {
      readonly kind: 'type' | 'insert-row' | 'delete-row' | 'mark';
      readonly sheet: Sheet;
      readonly row: number;
      readonly column: number;
    }
  | { readonly kind: 'sort' | 'insert-column' | 'rename-heading'; readonly sheet: Sheet; readonly column: number };
type Act =
  | SheetAct
  | { readonly kind: 'build'; readonly change: Partial<AnswersDraft> }
  | { readonly kind: 'tab' }
  | { readonly kind: 'last-year' };

const at = fc.nat({ max: 200 });
const sheet = fc.constantFrom(...sheets);
const act: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constantFrom('type', 'type', 'insert-row', 'delete-row', 'mark'),
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
        { schools: [...planAnswers.schools, { id: '', name: 'Elm' }] },
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('tab' as const, 'last-year' as const) }) },
) as fc.Arbitrary<Act>;

/** Staff's cells by what they typed, which is never typed twice. */
interface Staff {
  readonly host: Host;
  readonly typed: Set<string>;
  readonly deleted: Set<string>;
  /** Notes on colored cells, and tabs of their own. */
  readonly marks: Set<string>;
  readonly tabs: Set<string>;
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

const folder = distWith(
  `function mark(sheet, cell, text) { SpreadsheetApp.getActive().getSheetByName(sheet).getRange(cell).setNote(text).setBackground('#ffee99'); }
     function grounds(sheet) { var one = SpreadsheetApp.getActive().getSheetByName(sheet); return one.getRange(1, 1, one.getLastRow() + 3, one.getLastColumn()).getBackgrounds().reduce(function (all, row) { return all.concat(row); }, []).filter(function (color) { return color === '#ffee99'; }).length; }`,
);
afterAll(() => rmSync(folder, { recursive: true }));

const notesIn = (staff: Staff, name: Sheet) => sheetNamed(staff.host, name).notes ?? [];

/** A note and a color on a cell, as staff mark what they mean to come back to. */
const mark = async (staff: Staff, name: Sheet, row: number, column: number): Promise<void> => {
  staff.count += 1;
  const [cell, text] = [`${letters(column)}${row}`, `staff noted ${staff.count}`];
  for (const note of notesIn(staff, name)) if (note.cell === cell) staff.marks.delete(note.text);
  expect(await staff.host.run('mark', [name, cell, text])).toEqual({ result: null });
  staff.marks.add(text);
};

/** Everything of staff's that a build must leave, but their cells. */
const marksStand = async (staff: Staff): Promise<void> => {
  const notes = sheets.flatMap((name) => notesIn(staff, name).map(({ text }) => text));
  for (const text of staff.marks) expect([text, notes.filter((note) => note === text).length]).toEqual([text, 1]);
  for (const name of staff.tabs) expect(sheetNamed(staff.host, name).displayValues[0]).toEqual([`in ${name}`]);
  let colored = 0;
  for (const name of sheets) {
    const reply = await staff.host.run('grounds', [name]);
    colored += 'result' in reply ? Number(reply.result) : 0;
  }
  expect(colored).toBeGreaterThanOrEqual(staff.marks.size);
};

const newTab = async (staff: Staff): Promise<void> => {
  staff.count += 1;
  const name = `Our tab ${staff.count}`;
  staff.host.insertSheet(name);
  await staff.host.edit(name, 'A1', [[`in ${name}`]]);
  staff.tabs.add(name);
};

/** A tab with one activity of an earlier year, brought over as often as it comes. */
const bringLastYear = async ({ host }: Staff): Promise<void> => {
  if (!host.world().sheets.some(({ name }) => name === 'Last year')) {
    host.insertSheet('Last year');
    const old = [
      ['activity.id', 'activity.start', 'activity.name', 'activity.lead', 'activity.opportunity', 'activity.status'],
      ['ID', 'Date', 'Activity', 'Lead', 'Idea', 'Status'],
      ['2025-OWN-1', '2025-10-07', 'Harvest supper', 'Nora Diaz', '', 'Done'],
    ];
    const codes = sheetNamed(host, 'Activities').displayValues[0] ?? [];
    const wide = [codes, codes, codes.map((code) => old[2]?.[old[0]?.indexOf(code) ?? -1] ?? '')];
    await host.edit('Last year', `A1:${letters(codes.length)}3`, wide);
  }
  const { plans } = await call<{ plans: readonly { sheetId: number; name: string }[] }>(host, 'pastPlans', {});
  const found = plans.find(({ name }) => name === 'Last year');
  if (found !== undefined) await call(host, 'carryOver', { sheetId: found.sheetId });
};

const doAct = async (staff: Staff, one: Act): Promise<void> => {
  if (one.kind === 'tab') return newTab(staff);
  if (one.kind === 'last-year') return bringLastYear(staff);
  if (one.kind !== 'build') return doInSheet(staff, one);
  await build(staff, one.change);
};

const doInSheet = async (staff: Staff, one: SheetAct): Promise<void> => {
  const { host } = staff;
  const rows = shown(staff, one.sheet);
  const column = columnFor(staff, one.sheet, one.column);
  const row = 'row' in one ? 3 + (one.row % Math.max(1, rows.length - 2)) : 3;
  switch (one.kind) {
    case 'type':
      return type(staff, one.sheet, row, column);
    case 'insert-row':
      host.insertRows(one.sheet, row, 1);
      return type(staff, one.sheet, row, column);
    case 'mark':
      return mark(staff, one.sheet, row, column);
    case 'delete-row': {
      for (const { cell, text } of notesIn(staff, one.sheet))
        if (cell.replace(/\D/g, '') === String(row)) staff.marks.delete(text);
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
  await marksStand(staff);
  return report;
};

it('stays through any edits, sorting, new and deleted rows and columns, renamed headings and builds', async () => {
  const builds = { count: 0 };
  await fc.assert(
    fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 14 }), async (acts) => {
      const host = await openHost({ distDir: folder, district: 'empty' });
      const staff: Staff = { host, typed: new Set(), deleted: new Set(), marks: new Set(), tabs: new Set(), count: 0 };
      await build(staff, {});
      for (const one of acts) await doAct(staff, one);
      await build(staff, {});
      const again = await build(staff, {});
      expect(again.nothingToDo).toBe(true);
      builds.count += acts.filter(({ kind }) => kind === 'build').length;
      host.close();
    }),
    { numRuns: 6 },
  );
  expect(builds.count).toBeGreaterThan(0);
}, 240_000);

it('a row with only a note on it is neither taken out nor put back, and both say so', async () => {
  const host = await openHost({ distDir: folder, district: 'empty' });
  const build = (newcomer: boolean) => call<PlanReport>(host, 'buildPlan', { answers: { ...planAnswers, newcomer } });
  const ids = () => sheetNamed(host, 'Activities').displayValues.map(([id]) => id);
  await build(false);
  await build(true);
  for (const id of ['2026-E31-1', '2026-E30-1'])
    await host.run('mark', ['Activities', `B${ids().indexOf(id) + 1}`, 'Ask Ms. Hassan']);
  const back = await call<PutBack>(host, 'putBack', {});
  expect(back.sheets.find(({ name }) => name === 'Activities')?.kept).toEqual(['2026-E31-1', '2026-E30-1']);
  const { sheets: work } = await build(false);
  expect(work.find(({ role }) => role === 'activities')).toMatchObject({ removed: 0, outdated: 2 });
  expect(ids()).toEqual(expect.arrayContaining(['2026-E31-1', '2026-E30-1']));
  host.close();
});
