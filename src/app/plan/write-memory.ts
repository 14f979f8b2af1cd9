// Writes what the plan remembers: before a run what it is about to do, after it what it did.
import { begunRun, joinedRuns, joinedSettings } from '../../domain/plan/begun-run';
import { runOf } from '../../domain/plan/last-run';
import { type ChangedSetting, memoryRows, type PlanMemory, planMemoryShape } from '../../domain/plan/plan-memory';
import { type PlanRole, planRoles } from '../../domain/plan/plan-role';
import type { SettingCells, SettingCode } from '../../domain/settings/settings';
import { textOf } from '../../domain/sheet/cell';
import { firstDataRow } from '../../domain/sheet/sheet-shape';
import type { Ports } from '../ports';
import { settingCellsIn } from '../settings/setting-cells-in';
import type { OurSheet } from '../sheets/our-sheets';
import { settingCells } from './setting-cells';
import { isMissing, type WorkedOutPlan } from './work-out-plan';

type Lines = readonly (readonly string[])[];

export const settingsToSave = ({ answers, alsoSet }: WorkedOutPlan): SettingCells => ({
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

const hasChanges = (plan: WorkedOutPlan): boolean => runIn(plan) !== undefined || changedSettings(plan).length > 0;

const runIn = ({ work, found, answers }: WorkedOutPlan) =>
  runOf(planRoles, work.merges, found.now, (role) => isMissing(found, answers, role));

/** What is remembered once the work is done. A build that changes nothing leaves the run before it the last one. */
export const memoryAfter = (plan: WorkedOutPlan): PlanMemory => {
  const { work, language, found } = plan;
  const [run = {}, settings] = [runIn(plan), changedSettings(plan)];
  const { lastRun, lastSettings = [], isCutShort } = found.memory ?? {};
  const remembered = { language, wrote: work.memory };
  if (!hasChanges(plan)) return { ...remembered, lastRun, lastSettings };
  if (isCutShort !== true || lastRun === undefined) return { ...remembered, lastRun: run, lastSettings: settings };
  return {
    ...remembered,
    lastRun: joinedRuns(lastRun, run),
    lastSettings: joinedSettings(lastSettings, settings),
  };
};

/**
 * Notes what the run is about to write. What a lost sheet held is forgotten at once: were the work cut short when it is made anew, the
 * next build would else take the blank tab for what it wrote. Undefined where there is nothing to note, or nowhere yet.
 */
export const noteBegun = (ports: Ports, plan: WorkedOutPlan, after: PlanMemory): Lines | undefined => {
  const { memory, sheets, unread } = plan.found;
  if (memory === undefined || sheets.planMemory === undefined || !hasChanges(plan)) return undefined;
  const isThere = (role: string): boolean => sheets[role as PlanRole] !== undefined || unread.has(role as PlanRole);
  const kept = Object.fromEntries(Object.entries(memory.wrote).filter(([role]) => isThere(role)));
  const lines = memoryRows({
    language: plan.language,
    wrote: kept,
    begun: begunRun({ ...memory, wrote: kept }, after),
  });
  updateMemory(ports, sheets.planMemory, lines);
  return lines;
};

const linesIn = ({ table }: OurSheet): Lines =>
  table.records.map(({ cells }) => planMemoryShape.columns.map(({ code }) => String(cells[code] ?? '')));

/** Writes the memory where it differs from what is there; rows that are no more become blank. */
export const updateMemory = (ports: Ports, sheet: OurSheet, rows: Lines, before: Lines = linesIn(sheet)): void => {
  const { id, table } = sheet;
  const asSet = (block: Lines) => JSON.stringify(block.map((row) => JSON.stringify(row)).sort());
  if (asSet(before) === asSet(rows)) return;
  const places = planMemoryShape.columns.map(({ code }) => (table.columns.get(code) ?? 1) - 1);
  const blank = Array.from({ length: Math.max(...places) + 1 }, () => '');
  const length = Math.max(rows.length, before.length, table.nextRow - firstDataRow);
  const block = Array.from({ length }, (_, index) => {
    const line = [...blank];
    for (const [at, place] of places.entries()) line[place] = rows[index]?.[at] ?? '';
    return line;
  });
  ports.workbook.write(id, { row: firstDataRow, column: 1, cells: block });
};
