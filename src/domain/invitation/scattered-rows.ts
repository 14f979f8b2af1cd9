// Writes cells of rows that stand far apart in few blocks: what stands between them is written along, as it is.
import type { WantedCells } from './log-stray';
import type { LogCells, LogEntry, SendState } from './send-log';

export interface RowCells {
  readonly row: number;
  readonly cells: LogCells;
}

/** So many blocks are written one by one. */
const fewBlocks = 10;

/** In these nobody has anything to type: a day that staff write beside a letter meanwhile is never written over. */
const untouched: readonly SendState[] = ['open', 'claimed', 'sent', 'handed over', 'canceled'];

const blocksIn = (rows: readonly number[]): number => {
  const there = new Set(rows);
  return rows.filter((row) => !there.has(row - 1)).length;
};

/** The rows to write for `wanted`; where that would be many blocks, with the rows between them that may be written along. */
export const rowsToWrite = (entries: readonly LogEntry[], wanted: WantedCells): readonly RowCells[] => {
  const asked = entries.flatMap(({ key, rows }) => {
    const cells = wanted.get(key);
    return cells === undefined ? [] : rows.map(({ row }): RowCells => ({ row, cells }));
  });
  const numbers = asked.map(({ row }) => row);
  if (blocksIn(numbers) <= fewBlocks) return asked;
  const [first, last] = [Math.min(...numbers), Math.max(...numbers)];
  const between = entries
    .filter(({ key, state }) => !wanted.has(key) && untouched.includes(state))
    .flatMap(({ rows }) => (rows.length > 1 ? [] : rows))
    .filter(({ row }) => row > first && row < last)
    .map(({ row, ...cells }): RowCells => ({ row, cells }));
  return [...asked, ...between].sort((one, other) => one.row - other.row);
};
