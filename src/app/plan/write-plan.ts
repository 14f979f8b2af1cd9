// Writes what a build works out: the sheets first and the memory of what was written last, so that a build cut short is taken up again.
import { runOf } from '../../domain/plan/last-run';
import { type ChangedSetting, memoryRows, planMemoryShape } from '../../domain/plan/plan-memory';
import { type PlanRole, planRoles } from '../../domain/plan/plan-role';
import { planShapes } from '../../domain/plan/plan-shapes';
import type { Merge, WantedRow } from '../../domain/plan/row-merge';
import { done, type Outcome } from '../../domain/problem';
import { minGroupSizes, type SettingCells, type SettingCode, settingsShape } from '../../domain/settings/settings';
import { type NewCell, textOf } from '../../domain/sheet/cell';
import { firstDataRow, type SheetShape } from '../../domain/sheet/sheet-shape';
import type { Ports } from '../ports';
import { saveSettings, settingRows } from '../settings/save-settings';
import { settingCellsIn } from '../settings/setting-cells-in';
import { appendRows, makeSheets, type OurSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { settingCells } from './setting-cells';
import { isMissing, type WorkedOutPlan } from './work-out-plan';

/** Does the work. Cells that nothing changes are not written, so that a build with nothing to do writes nothing. */
export const writePlan = (ports: Ports, plan: WorkedOutPlan): Outcome<undefined> => {
  const { found, work } = plan;
  for (const role of planRoles) {
    const sheet = found.sheets[role];
    if (sheet !== undefined) updateSheet(ports, sheet, work.merges[role]);
  }
  const settings = found.sheets.settings === undefined ? done(undefined) : saveSettings(ports, settingsToSave(plan));
  if (!settings.ok) return settings;
  forgetLost(ports, plan);
  makeSheets(ports, newSheets(plan), plan.language);
  if (found.sheets.planMemory !== undefined) updateMemory(ports, found.sheets.planMemory, rowsToRemember(plan));
  return done(undefined);
};

/**
 * What a lost sheet held is forgotten before the sheet is made anew: were the work cut short in between, the next build would else
 * take the blank tab for what it wrote.
 */
const forgetLost = (ports: Ports, { found, language }: WorkedOutPlan): void => {
  const { memory, sheets, unread } = found;
  if (memory === undefined || sheets.planMemory === undefined) return;
  const isThere = (role: PlanRole): boolean => sheets[role] !== undefined || unread.has(role);
  const lost = planRoles.filter((role) => !isThere(role) && (memory.wrote[role]?.size ?? 0) > 0);
  if (lost.length === 0) return;
  const kept = Object.entries(memory.wrote).filter(([role]) => isThere(role as PlanRole));
  updateMemory(ports, sheets.planMemory, memoryRows({ language, wrote: Object.fromEntries(kept) }));
};

/** A build that changes nothing leaves the run before it the last one. */
const rowsToRemember = (plan: WorkedOutPlan) => {
  const { work, language, found } = plan;
  const run = runOf(planRoles, work.merges, found.now, (role) => isMissing(plan.found, plan.answers, role));
  const settings = changedSettings(plan);
  const remembered = { language, wrote: work.memory };
  return run === undefined && settings.length === 0
    ? memoryRows({ ...found.memory, ...remembered })
    : memoryRows({ ...remembered, lastRun: run ?? {}, lastSettings: settings });
};

const settingsToSave = ({ answers, alsoSet }: WorkedOutPlan): SettingCells => ({
  ...settingCells(answers),
  ...alsoSet,
});

const changedSettings = (plan: WorkedOutPlan): readonly ChangedSetting[] => {
  const { found } = plan;
  if (found.sheets.settings === undefined) return [];
  const before = settingCellsIn(found.sheets.settings);
  return Object.entries(settingsToSave(plan)).flatMap(([code, cell]) => {
    const [was, wrote] = [before[code as SettingCode] ?? '', textOf(cell)];
    return textOf(was) === wrote ? [] : [{ code, was, wrote }];
  });
};

const inOrder = ({ columns }: SheetShape, { cells }: WantedRow): readonly NewCell[] =>
  columns.map(({ code }) => cells[code] ?? '');

/** The memory comes last: without it, the next build takes for its own what it finds as it would write it. */
const newSheets = (plan: WorkedOutPlan): Parameters<typeof makeSheets>[1] => {
  const { found, work, answers } = plan;
  const ofPlan = planRoles
    .filter((role) => isMissing(plan.found, plan.answers, role))
    .map((role) => ({
      shape: planShapes[role],
      rows: work.merges[role].added.map((row) => inOrder(planShapes[role], row)),
    }));
  const settings = { ...settingCells(answers), minGroupSize: minGroupSizes.usual };
  return [
    ...ofPlan,
    ...(found.sheets.settings === undefined
      ? [{ shape: settingsShape, rows: settingRows(found.language, settings) }]
      : []),
    ...(found.sheets.planMemory === undefined ? [{ shape: planMemoryShape, rows: rowsToRemember(plan) }] : []),
  ];
};

const updateSheet = (ports: Ports, sheet: OurSheet, { changes, added, removed }: Merge): void => {
  writeCells(
    ports,
    sheet,
    changes.map(({ row, code, cell }) => ({ row, cells: { [code]: cell } })),
  );
  if (added.length > 0)
    appendRows(
      ports,
      sheet,
      added.map((row) => row.cells),
    );
  for (const { first, count } of runsOf(removed).reverse()) ports.workbook.deleteRows(sheet.id, first, count);
};

/** Neighboring rows as one run each, from the top down. */
export const runsOf = (rows: readonly number[]): { readonly first: number; readonly count: number }[] =>
  rows.reduce<{ first: number; count: number }[]>((runs, row) => {
    const last = runs[runs.length - 1];
    if (last !== undefined && last.first + last.count === row) last.count += 1;
    else runs.push({ first: row, count: 1 });
    return runs;
  }, []);

/** Writes the memory where it differs from what is there; rows that are no more become blank. */
export const updateMemory = (ports: Ports, { id, table }: OurSheet, rows: readonly (readonly string[])[]): void => {
  const codes = planMemoryShape.columns.map(({ code }) => code);
  const before = table.records.map(({ cells }) => codes.map((code) => String(cells[code] ?? '')));
  const asSet = (block: readonly (readonly string[])[]) =>
    JSON.stringify(block.map((row) => JSON.stringify(row)).sort());
  if (asSet(before) === asSet(rows)) return;
  const places = codes.map((code) => (table.columns.get(code) ?? 1) - 1);
  const blank = Array.from({ length: Math.max(...places) + 1 }, () => '');
  const length = Math.max(rows.length, table.nextRow - firstDataRow);
  const block = Array.from({ length }, (_, index) => {
    const line = [...blank];
    for (const [at, place] of places.entries()) line[place] = rows[index]?.[at] ?? '';
    return line;
  });
  ports.workbook.write(id, { row: firstDataRow, column: 1, cells: block });
};
