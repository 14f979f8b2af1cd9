// The number formats of one tab's cells, kept ready, since the engine answers for one cell at a time.
import type { Area } from '../world/cells';
import { type EnginePlace, eachCell, engineArea } from './engine-place';
import { shiftGrid } from './grid-shift';
import { engineFormat } from './number-format';
import type { Axis } from './shift';

export interface CellFormats {
  readonly at: (row: number, column: number) => string;
  readonly set: (area: Area, format: string) => void;
  /** What the cells have now, without asking the engine. */
  readonly remember: (area: Area, format: string) => void;
  readonly shifted: (axis: Axis, at: number, count: number) => void;
  readonly forget: () => void;
}

/** The end of the engine's own grid. */
export const lastEngineRow = 1_048_576;
const lastEngineColumn = 16_384;

/** Formats as the engine names them, `general` for none. */
export const cellFormats = (place: EnginePlace): CellFormats => {
  const { model } = place;
  let grid: (string | undefined)[][] = [];
  const askedRows = new Set<number>();
  const plainRows = new Set<number>();
  const columnFormats = new Map<number, string>();
  const keep = (row: number, column: number, format: string): void => {
    const line = grid[row - 1] ?? [];
    grid[row - 1] = line;
    line[column - 1] = format;
  };
  const ask = (row: number, column: number): string => model.getCellStyle(place.index(), row, column).style.num_fmt;
  const at = (row: number, column: number): string => {
    const known = grid[row - 1]?.[column - 1];
    if (known !== undefined) return known;
    if (!askedRows.has(row)) readRow(row);
    const read = grid[row - 1]?.[column - 1] ?? (plainRows.has(row) ? columnFormat(column) : ask(row, column));
    keep(row, column, read);
    return read;
  };
  /** One question tells which cells of a row the engine holds; the others look as their column does. */
  const readRow = (row: number): void => {
    askedRows.add(row);
    for (const column of model.getColumnsWithData(place.index(), row)) {
      if (grid[row - 1]?.[column - 1] === undefined) keep(row, column, ask(row, column));
    }
    if (ask(row, lastEngineColumn) === columnFormat(lastEngineColumn)) plainRows.add(row);
  };
  const columnFormat = (column: number): string => {
    const format = columnFormats.get(column) ?? ask(lastEngineRow, column);
    columnFormats.set(column, format);
    return format;
  };
  const forgetAsked = (): void => {
    askedRows.clear();
    plainRows.clear();
    columnFormats.clear();
  };
  const style = (area: Area, format: string): void =>
    model.updateRangeStyle(engineArea(place, area), 'num_fmt', format);
  const remember = (area: Area, format: string): void => eachCell(area, (row, column) => keep(row, column, format));
  /** Down to the end of the grid is a style of the whole column, a thousand times cheaper than of its cells. */
  const styleColumns = (area: Area, format: string): void => {
    const above: { readonly row: number; readonly column: number; readonly format: string }[] = [];
    eachCell({ ...area, row: 1, rows: area.row - 1 }, (row, column) =>
      above.push({ row, column, format: at(row, column) }),
    );
    style({ ...area, row: 1, rows: lastEngineRow }, format);
    forgetAsked();
    for (const cell of above) if (cell.format !== format) style({ ...cell, rows: 1, columns: 1 }, cell.format);
  };
  return {
    at,
    set: (area, text) => {
      const format = engineFormat(text);
      const isToTheEnd = area.row + area.rows - 1 >= place.gridRows() && area.row <= 20 && area.rows > 20;
      if (isToTheEnd) styleColumns(area, format);
      else style(area, format);
      remember(area, format);
      place.changed();
    },
    remember,
    shifted: (axis, line, count) => {
      shiftGrid(grid, axis, line, count);
      forgetAsked();
    },
    forget: () => {
      grid = [];
      forgetAsked();
    },
  };
};
