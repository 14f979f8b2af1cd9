// Reads a block of cells one by one.
import type { Area } from './cells';

/** One answer for each cell of the area, row by row. */
export const cellBlock = <Value>(area: Area, read: (row: number, column: number) => Value): Value[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
  );
