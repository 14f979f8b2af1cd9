// Areas against each other.
import type { Area } from './cells';

/** True where the cell lies in the area. */
export const holdsCell = (area: Area, row: number, column: number): boolean =>
  row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;

/** True where no cell of the inner area lies outside. */
export const holdsArea = (outer: Area, inner: Area): boolean =>
  holdsCell(outer, inner.row, inner.column) &&
  holdsCell(outer, inner.row + inner.rows - 1, inner.column + inner.columns - 1);

/** What two areas share, if they share any cell. */
export const sharedArea = (one: Area, other: Area): Area | undefined => {
  const [row, column] = [Math.max(one.row, other.row), Math.max(one.column, other.column)];
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : undefined;
};
