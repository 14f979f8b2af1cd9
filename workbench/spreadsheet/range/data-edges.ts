// Where Ctrl+Arrow goes and what Ctrl+A takes in (reference/spreadsheet/range: getNextDataCell, getDataRegion).
import type { Area, Workbook } from '../../world/workbook';

export interface CellPlace {
  readonly row: number;
  readonly column: number;
}

type Step = readonly [rows: number, columns: number];

const steps: Readonly<Record<string, Step>> = { UP: [-1, 0], DOWN: [1, 0], PREVIOUS: [0, -1], NEXT: [0, 1] };

/** From data to the end of its block, from there or from a blank to the next data, else to the edge of the grid. */
export const nextDataCell = (workbook: Workbook, id: number, from: CellPlace, direction: string): CellPlace => {
  const [down, across] = steps[direction] ?? [0, 0];
  const isFilled = filledLine(workbook, id, from, down !== 0);
  const end = lastPlace(workbook, id, down + across > 0, down !== 0);
  const start = down !== 0 ? from.row : from.column;
  const stop = stopOf({ isFilled, start, end, step: down + across });
  return down !== 0 ? { row: stop, column: from.column } : { row: from.row, column: stop };
};

interface Walk {
  readonly isFilled: (place: number) => boolean;
  readonly start: number;
  readonly end: number;
  readonly step: number;
}

const stopOf = ({ isFilled, start, end, step }: Walk): number => {
  if (step === 0 || start === end) return start;
  let at = start + step;
  const goesOn = isFilled(start) && isFilled(at) ? () => isFilled(at + step) : () => !isFilled(at);
  while (at !== end && goesOn()) at += step;
  return at;
};

const filledLine = (workbook: Workbook, id: number, from: CellPlace, isDown: boolean): ((place: number) => boolean) => {
  const tab = workbook.tab(id);
  const area = isDown
    ? { row: 1, column: from.column, rows: tab?.rows ?? 1, columns: 1 }
    : { row: from.row, column: 1, rows: 1, columns: tab?.columns ?? 1 };
  const line = workbook.values(id, area).flat();
  return (place) => (line[place - 1] ?? null) !== null;
};

const lastPlace = (workbook: Workbook, id: number, isForward: boolean, isDown: boolean): number => {
  const tab = workbook.tab(id);
  if (!isForward) return 1;
  return (isDown ? tab?.rows : tab?.columns) ?? 1;
};

/** The area with the edge of one direction moved to the next data cell, as Ctrl+Shift+Arrow does (selection, getNextDataRange). */
export const nextDataArea = (workbook: Workbook, id: number, area: Area, direction: string): Area => {
  const isForward = direction === 'DOWN' || direction === 'NEXT';
  const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
  const from = isForward
    ? { row: direction === 'DOWN' ? lastRow : area.row, column: direction === 'NEXT' ? lastColumn : area.column }
    : { row: area.row, column: area.column };
  const to = nextDataCell(workbook, id, from, direction);
  const first = { row: Math.min(area.row, to.row), column: Math.min(area.column, to.column) };
  const rows = Math.max(lastRow, to.row) - first.row + 1;
  return { ...first, rows, columns: Math.max(lastColumn, to.column) - first.column + 1 };
};

/** The area grown over all data beside it, upright, level or both, until blanks surround it. */
export const dataRegion = (workbook: Workbook, id: number, start: Area, dimension?: string): Area => {
  const tab = workbook.tab(id);
  const all = workbook.values(id, { row: 1, column: 1, rows: tab?.rows ?? 1, columns: tab?.columns ?? 1 });
  const holdsData = ({ row, column, rows, columns }: Area): boolean =>
    all.slice(row - 1, row - 1 + rows).some((line) => line.slice(column - 1, column - 1 + columns).some(isFilledValue));
  let area = start;
  for (;;) {
    const before = area;
    for (const [axis, edge] of edgesOf(dimension)) area = grown(area, axis, edge, holdsData);
    if (area === before) return area;
  }
};

const isFilledValue = (value: unknown): boolean => value !== null;

type Edge = readonly ['rows' | 'columns', 'before' | 'after'];
const allEdges: readonly Edge[] = [
  ['rows', 'before'],
  ['rows', 'after'],
  ['columns', 'before'],
  ['columns', 'after'],
];

const edgesOf = (dimension: string | undefined): readonly Edge[] =>
  dimension === undefined ? allEdges : allEdges.filter(([axis]) => axis.toUpperCase() === dimension);

/** One line more, where that line holds data. */
const grown = (area: Area, axis: Edge[0], edge: Edge[1], holdsData: (line: Area) => boolean): Area => {
  const isRows = axis === 'rows';
  const first = isRows ? area.row : area.column;
  const place = edge === 'before' ? first - 1 : first + area[axis];
  const line = isRows ? { ...area, row: place, rows: 1 } : { ...area, column: place, columns: 1 };
  if (place < 1 || !holdsData(line)) return area;
  const start = edge === 'before' ? place : first;
  return isRows ? { ...area, row: start, rows: area.rows + 1 } : { ...area, column: start, columns: area.columns + 1 };
};
