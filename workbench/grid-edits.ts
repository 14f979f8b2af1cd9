// What a person typed in the page's grid, held to the same protections and validations as everything else.

import type { TabRecord } from './engine/tab-record';
import { notationOf } from './spreadsheet/a1';
import { permissionFor, protectedArea, refuseEdit, refuseNoEditor } from './spreadsheet/may-edit';
import { refuseInvalidIn } from './spreadsheet/range/strict-validation';
import type { ChangeType } from './triggers/events';
import type { Firing } from './triggers/firing';
import { cellBlock } from './world/cell-block';
import type { Area, CellValue, Workbook } from './world/workbook';
import type { WorldState } from './world/world-state';

/** Throws in Google's words, before anything is taken over. */
export const refuseGridDiffs = (world: WorldState, diffs: Uint8Array, user: string): void => {
  const { workbook } = world;
  refuseNoEditor(workbook, user);
  const guarded = workbook
    .tabs()
    .flatMap(({ id }) => guardedAreas(workbook, id, user).map((area) => ({ sheet: id, area })));
  if (guarded.length === 0) return;
  for (const { sheet, row, column, text } of workbook.wouldChange(diffs, guarded)) {
    const area: Area = { row, column, rows: 1, columns: 1 };
    refuseEdit({ workbook, user, sheet, area });
    refuseInvalidIn({ workbook, now: world.clock.now(), id: sheet, area }, [[text === '' ? null : text]]);
  }
};

/** The first cell of a warning-only protection that the diffs would change, so that the page can ask. */
export const warnedByGridDiffs = (world: WorldState, diffs: Uint8Array, user: string): string | null => {
  const { workbook } = world;
  const warned = workbook
    .tabs()
    .flatMap(({ id }) => protectedAs(workbook, id, user, 'warned').map((area) => ({ sheet: id, area })));
  const [first] = warned.length === 0 ? [] : workbook.wouldChange(diffs, warned);
  if (first === undefined) return null;
  const { sheet, row, column } = first;
  return `${workbook.tab(sheet)?.name ?? ''}!${notationOf({ row, column, rows: 1, columns: 1 })}`;
};

/** Where this person may not type, or not everything. */
const guardedAreas = (workbook: Workbook, id: number, user: string): readonly Area[] => {
  const strict = (workbook.tab(id)?.validations ?? []).flatMap(({ area, rule }) =>
    rule?.allowInvalid === false ? [area] : [],
  );
  return [...strict, ...protectedAs(workbook, id, user, 'refused')];
};

const protectedAs = (
  workbook: Workbook,
  id: number,
  user: string,
  permission: 'warned' | 'refused',
): readonly Area[] => {
  const tab = workbook.tab(id);
  if (tab === undefined) return [];
  return tab.protections.flatMap((one) => {
    const area = protectedArea(workbook, one) ?? { row: 1, column: 1, rows: tab.rows, columns: tab.columns };
    return permissionFor({ workbook, user, sheet: id, area }) === permission ? [area] : [];
  });
};

/** What the tabs held before a page's edit, as far as that is needed to say what was edited. */
export type GridBefore = ReadonlyMap<
  number,
  { readonly tab: TabRecord; readonly values: readonly (readonly CellValue[])[] }
>;

export const gridBefore = (workbook: Workbook): GridBefore =>
  new Map(workbook.tabs().map((tab) => [tab.id, { tab, values: valuesOf(workbook, tab) }] as const));

/** Fires what an edit in the grid fires (F45): by the area that changed, or by the lines and tabs that came or went. */
export const tellGridEdits = (workbook: Workbook, before: GridBefore, firing: Firing, user: string): void => {
  const tabs = workbook.tabs();
  if (tabs.length !== before.size) firing.changed(tabs.length > before.size ? 'INSERT_GRID' : 'REMOVE_GRID', user);
  for (const tab of tabs) {
    const was = before.get(tab.id);
    if (was === undefined) continue;
    const moved = lineChange(was.tab, tab);
    if (moved !== undefined) {
      firing.changed(moved, user);
      continue;
    }
    const area = changedArea(was.values, valuesOf(workbook, tab));
    if (area !== undefined) firing.edited({ tab, area, before: blockOf(was.values, area) }, user);
  }
};

const valuesOf = (workbook: Workbook, { id }: TabRecord): readonly (readonly CellValue[])[] =>
  workbook.values(id, { row: 1, column: 1, rows: workbook.lastRow(id), columns: workbook.lastColumn(id) });

const lineChange = (was: TabRecord, now: TabRecord): ChangeType | undefined => {
  if (now.rows !== was.rows) return now.rows > was.rows ? 'INSERT_ROW' : 'REMOVE_ROW';
  if (now.columns !== was.columns) return now.columns > was.columns ? 'INSERT_COLUMN' : 'REMOVE_COLUMN';
  return undefined;
};

type Table = readonly (readonly CellValue[])[];

/** The smallest area that holds every cell that changed. */
const changedArea = (was: Table, now: Table): Area | undefined => {
  const rows: number[] = [];
  const columns: number[] = [];
  for (let row = 0; row < Math.max(was.length, now.length); row += 1) {
    const width = Math.max(was[row]?.length ?? 0, now[row]?.length ?? 0);
    for (let column = 0; column < width; column += 1) {
      if ((was[row]?.[column] ?? null) === (now[row]?.[column] ?? null)) continue;
      rows.push(row + 1);
      columns.push(column + 1);
    }
  }
  if (rows.length === 0) return undefined;
  const [row, column] = [Math.min(...rows), Math.min(...columns)];
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
};

const blockOf = (table: Table, area: Area): CellValue[][] =>
  cellBlock(area, (row, column) => table[row - 1]?.[column - 1] ?? null);
