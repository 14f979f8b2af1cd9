// Writes what a build works out: first a note of what it is about to do, then the sheets, and last the memory of what was done, so that a
// build cut short is taken up again.
import { memoryRows, type PlanMemory, planMemoryShape } from '../../domain/plan/plan-memory';
import { planRoles } from '../../domain/plan/plan-role';
import { planShapes } from '../../domain/plan/plan-shapes';
import type { Merge, WantedRow } from '../../domain/plan/row-merge';
import { done, type Outcome } from '../../domain/problem';
import { minGroupSizes, settingsShape } from '../../domain/settings/settings';
import { usualThresholds } from '../../domain/settings/thresholds';
import type { NewCell } from '../../domain/sheet/cell';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import type { Ports } from '../ports';
import { saveSettings, settingRows } from '../settings/save-settings';
import { appendRows, makeSheets, type OurSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { settingCells } from './setting-cells';
import { linkNewStart, linkStart } from './start-links';
import { isMissing, type WorkedOutPlan } from './work-out-plan';
import { memoryAfter, noteBegun, settingsToSave, updateMemory } from './write-memory';

/** Does the work. Cells that nothing changes are not written, so that a build with nothing to do writes nothing. */
export const writePlan = (ports: Ports, plan: WorkedOutPlan): Outcome<undefined> => {
  const { found, work } = plan;
  const after = memoryAfter(plan);
  const noted = noteBegun(ports, plan, after);
  for (const role of planRoles) {
    const sheet = found.sheets[role];
    if (sheet !== undefined) updateSheet(ports, sheet, work.merges[role]);
  }
  const settings = found.sheets.settings === undefined ? done(undefined) : saveSettings(ports, settingsToSave(plan));
  if (!settings.ok) return settings;
  makeSheets(ports, newSheets(ports, plan, after), plan.language);
  linkStart(ports, plan);
  if (found.sheets.planMemory !== undefined) updateMemory(ports, found.sheets.planMemory, memoryRows(after), noted);
  return done(undefined);
};

const inOrder = ({ columns }: SheetShape, { cells }: WantedRow): readonly NewCell[] =>
  columns.map(({ code }) => cells[code] ?? '');

/** The memory comes last: without it, the next build takes for its own what it finds as it would write it. */
const newSheets = (ports: Ports, plan: WorkedOutPlan, after: PlanMemory): Parameters<typeof makeSheets>[1] => {
  const { found, work, answers } = plan;
  const ofPlan = planRoles
    .filter((role) => isMissing(plan.found, plan.answers, role))
    .map((role) => ({
      shape: planShapes[role],
      rows: work.merges[role].added.map((row) => inOrder(planShapes[role], row)),
      ...(role === 'start' ? { filled: linkNewStart(ports, plan) } : {}),
    }));
  const settings = { ...settingCells(answers), minGroupSize: minGroupSizes.usual, ...usualThresholds };
  return [
    ...ofPlan,
    ...(found.sheets.settings === undefined
      ? [{ shape: settingsShape, rows: settingRows(found.language, settings) }]
      : []),
    ...(found.sheets.planMemory === undefined ? [{ shape: planMemoryShape, rows: memoryRows(after) }] : []),
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
