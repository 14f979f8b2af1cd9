// Tables and sets of cells that move when rows or columns come or go.
import type { Axis } from './shift';

/** Inserts (`count` > 0) or deletes (`count` < 0) lines before or from line `at`, in place. */
export const shiftGrid = (grid: unknown[][], axis: Axis, at: number, count: number): void => {
  const lines = axis === 'rows' ? [grid] : grid.filter((line) => line !== undefined);
  for (const line of lines) shiftLine(line, at, count);
};

const shiftLine = (line: unknown[], at: number, count: number): void => {
  if (at - 1 >= line.length) return;
  if (count < 0) line.splice(at - 1, -count);
  else line.splice(at - 1, 0, ...new Array<undefined>(count).fill(undefined));
};

export const cellKey = (row: number, column: number): string => `${row},${column}`;

/** The keys after the same move; those of deleted lines are gone. */
export const shiftKeys = (keys: ReadonlySet<string>, axis: Axis, at: number, count: number): Set<string> => {
  const moved = new Set<string>();
  for (const key of keys) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const line = axis === 'rows' ? row : column;
    if (count < 0 && line >= at && line < at - count) continue;
    const now = line >= at ? line + count : line;
    moved.add(axis === 'rows' ? cellKey(now, column) : cellKey(row, now));
  }
  return moved;
};
