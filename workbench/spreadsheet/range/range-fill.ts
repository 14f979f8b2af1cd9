// Filling on what a range begins (reference/spreadsheet/range: autoFill, autoFillToNeighbor).

import type { CopiedCell } from '../../engine/copied-cell';
import { isDateFormat } from '../../engine/number-format';
import { memberName } from '../../enumeration';
import { ServiceError } from '../../service-error';
import { signatureError } from '../../signature';
import { holdsArea } from '../../world/area';
import type { Area, CellInput, Workbook } from '../../world/workbook';
import { fresh, later, placeOf, type RangePlace } from '../sheet-place';
import { continued } from './series';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<Google, 'autoFill' | 'autoFillToNeighbor'>;

/** The part of a Range that goes on with its series; `ALTERNATE_SERIES` repeats it. */
export const rangeFill = (place: RangePlace): Part => {
  const { id, area } = place;
  return {
    autoFill: (destination, series) => {
      const target = placeOf<RangePlace>(destination)?.area;
      const name = memberName(series);
      if (target === undefined || name === undefined)
        throw signatureError('SpreadsheetApp.Range.autoFill', [destination, series]);
      refuseTarget(area, target);
      later(place, (workbook) => fill(workbook, { id, area, target, repeats: name === 'ALTERNATE_SERIES' }));
    },
    autoFillToNeighbor: (series) => {
      const name = memberName(series);
      if (name === undefined) throw signatureError('SpreadsheetApp.Range.autoFillToNeighbor', [series]);
      const rows = rowsOfNeighbor(fresh(place), id, area);
      const target = { ...area, rows: Math.max(area.rows, rows) };
      later(place, (workbook) => fill(workbook, { id, area, target, repeats: name === 'ALTERNATE_SERIES' }));
    },
  };
};

const refuseTarget = (area: Area, target: Area): void => {
  if (!holdsArea(target, area)) throw new ServiceError('AutoFill destination range must contain the source range.');
  const ways = [
    target.row < area.row,
    target.column < area.column,
    target.row + target.rows > area.row + area.rows,
    target.column + target.columns > area.column + area.columns,
  ];
  if (ways.filter((isExtended) => isExtended).length > 1)
    throw new ServiceError('AutoFill destination range must extend the source range in only one direction.');
};

/** How many rows from the first of the area the column beside it goes on without a gap: left of it, else right. */
const rowsOfNeighbor = (workbook: Workbook, id: number, area: Area): number => {
  const last = workbook.lastRow(id);
  const filled = (column: number): number => {
    if (column < 1 || last < area.row) return 0;
    const rows = workbook.values(id, { row: area.row, column, rows: last - area.row + 1, columns: 1 }).flat();
    const gap = rows.indexOf(null);
    return gap < 0 ? rows.length : gap;
  };
  return filled(area.column - 1) || filled(area.column + area.columns);
};

interface Fill {
  readonly id: number;
  readonly area: Area;
  readonly target: Area;
  readonly repeats: boolean;
}

const fill = (workbook: Workbook, { id, area, target, repeats }: Fill): void => {
  const isUpright = target.columns === area.columns;
  const cells = workbook.copyCells(id, area);
  const lines = isUpright ? columnsOf(cells) : cells;
  const [before, count] = isUpright
    ? [area.row - target.row, target.rows - area.rows]
    : [area.column - target.column, target.columns - area.columns];
  if (count < 1) return;
  const filled = lines.map((line) => filledLine(line, { before, count, repeats }));
  const first = before > 0 ? target : afterOf(area, isUpright);
  const place = { row: first.row, column: first.column };
  workbook.pasteCells(id, place, isUpright ? columnsOf(filled) : filled, { contents: 'shifted', formats: 'all' });
};

const afterOf = (area: Area, isUpright: boolean): Area =>
  isUpright ? { ...area, row: area.row + area.rows } : { ...area, column: area.column + area.columns };

const columnsOf = (cells: readonly (readonly CopiedCell[])[]): CopiedCell[][] =>
  (cells[0] ?? []).map((_, across) => cells.flatMap((line) => line[across] ?? []));

interface Going {
  readonly before: number;
  readonly count: number;
  readonly repeats: boolean;
}

/** New cells look as those that they go on from, in turn; backwards the series runs the other way. */
const filledLine = (line: readonly CopiedCell[], { before, count, repeats }: Going): CopiedCell[] => {
  const series = repeats ? undefined : (nextDays(line) ?? continued(line.map(({ input }) => input)));
  const made = Array.from({ length: count }, (_, at): CopiedCell[] => {
    const place = before > 0 ? at - before : line.length + at;
    const model = line[((place % line.length) + line.length) % line.length];
    return model === undefined ? [] : [{ ...model, input: inputAt(model, series, place) }];
  });
  return made.flat();
};

/** A single date goes on day by day, as a single number does not. */
const nextDays = ([cell, ...more]: readonly CopiedCell[]): ((place: number) => CellInput) | undefined => {
  if (cell?.input.kind !== 'number' || more.length > 0 || !isDateFormat(cell.style?.num_fmt ?? '')) return undefined;
  const { number } = cell.input;
  return (place) => ({ kind: 'number', number: number + place });
};

const inputAt = (model: CopiedCell, series: ((place: number) => CellInput) | undefined, place: number): CellInput =>
  model.input.kind === 'formula' || series === undefined ? model.input : series(place);
