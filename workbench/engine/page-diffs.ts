// Which rows and columns a person inserted, deleted or moved in a page, read off a probe, since the engine's diffs are sealed.
import { type Model, openModel } from './load-engine';
import { type Axis, moved, type Shift } from './shift';
import type { TabRecord } from './tab-record';

export interface TabShift {
  readonly id: number;
  readonly axis: Axis;
  readonly shift: Shift;
  /** How many lines the grid has now. */
  readonly lines: number;
}

const farRow = 1_000_000;
const farColumn = 16_000;
const extra = 300;

/** Applies the diffs to a workbook that holds only line numbers, far from any cell, and looks where those went. */
export const shiftsOfDiffs = (
  timeZone: string,
  model: Model,
  tabs: readonly TabRecord[],
  diffs: Uint8Array,
): readonly TabShift[] => {
  const probe = openModel(model.getName(), timeZone, model.toBytes());
  try {
    const indexOf = indexesById(probe);
    for (const tab of tabs) mark(probe, indexOf(tab), tab);
    probe.applyExternalDiffs(diffs);
    const after = indexesById(probe);
    return tabs.flatMap((tab) => (after(tab) < 0 ? [] : shiftsOf(probe, after(tab), tab)));
  } finally {
    probe.free();
  }
};

const indexesById = (probe: Model): ((tab: TabRecord) => number) => {
  const ids = probe.getWorksheetsProperties().map(({ sheet_id }) => sheet_id);
  return ({ engineId }) => ids.indexOf(engineId);
};

const mark = (probe: Model, index: number, tab: TabRecord): void => {
  for (let row = 1; row <= tab.rows; row += 1) probe.setUserInput(index, row, farColumn, String(row));
  for (let column = 1; column <= tab.columns; column += 1) probe.setUserInput(index, farRow, column, String(column));
};

const shiftsOf = (probe: Model, index: number, tab: TabRecord): readonly TabShift[] => {
  const markColumn = findMark(farColumn, (column) => probe.getRowsWithData(index, column).length > 0);
  const markRow = findMark(farRow, (row) => probe.getColumnsWithData(index, row).length > 0);
  return [
    ...shiftOf(tab, 'rows', (row) => probe.getCellContent(index, row, markColumn)),
    ...shiftOf(tab, 'columns', (column) => probe.getCellContent(index, markRow, column)),
  ];
};

/** The marks themselves move when lines of the other axis come or go. */
const findMark = (place: number, isThere: (place: number) => boolean): number => {
  for (let away = 0; away <= extra; away += 1) {
    if (isThere(place + away)) return place + away;
    if (isThere(place - away)) return place - away;
  }
  return place;
};

const shiftOf = (tab: TabRecord, axis: Axis, read: (line: number) => string): readonly TabShift[] => {
  const places = new Map<number, number>();
  let isMoved = false;
  for (let line = 1; line <= tab[axis] + extra; line += 1) {
    const was = Number(read(line) || Number.NaN);
    if (Number.isNaN(was)) continue;
    places.set(was, line);
    if (was !== line) isMoved = true;
  }
  if (!isMoved && places.size === tab[axis]) return [];
  const gone = tab[axis] - places.size;
  const last = Math.max(0, ...places.values());
  const lines = gone > 0 ? Math.max(1, tab[axis] - gone, last) : Math.max(last, 1);
  return [{ id: tab.id, axis, shift: moved((line) => places.get(line)), lines }];
};
