// A sheet of the plan as it is now, as far as a build must know it.
import { type Cell, isBlank, type NewCell, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import type { FoundRow, Merge } from './row-merge';

export interface SheetNow {
  readonly rows: readonly FoundRow[];
  /** The columns of ours that staff have not deleted. */
  readonly columns: ReadonlySet<string>;
}

/** The sheet's rows, known by the cells of their first column; `nameCode` is what a row without an id is known by. */
export const sheetNow = (
  { columns: [idColumn] }: SheetShape,
  table: Table,
  block: readonly (readonly Cell[])[],
  nameCode?: string,
): SheetNow => {
  const ours = new Set([...table.columns.values()]);
  const idCode = idColumn?.code ?? '';
  return {
    columns: new Set(table.columns.keys()),
    rows: table.records.map(({ row, cells }) => ({
      row,
      id: textOf(cells[idCode]) || (nameCode === undefined ? '' : textOf(cells[nameCode])),
      cells,
      hasMore: (block[row - 1] ?? []).some((cell, index) => !ours.has(index + 1) && !isBlank(cell)),
    })),
  };
};

const cellAfter = (cell: NewCell): Cell => (typeof cell === 'object' && 'number' in cell ? cell.number : cell);

/** A row that is to be written, as the next reader will find it. */
export const cellsAfter = (cells: { readonly [code: string]: NewCell }): { readonly [code: string]: Cell } =>
  Object.fromEntries(Object.entries(cells).map(([code, cell]) => [code, cellAfter(cell)]));

/** The rows after a merge, by column code, as the calendar and the next reader will find them. */
export const rowsAfter = (
  { rows }: SheetNow,
  { changes, removed, added }: Pick<Merge, 'changes' | 'removed' | 'added'>,
): readonly { readonly [code: string]: Cell }[] => {
  const kept = rows
    .filter(({ row }) => !removed.includes(row))
    .map(({ row, cells }) => ({
      ...cells,
      ...Object.fromEntries(changes.filter((one) => one.row === row).map(({ code, cell }) => [code, cellAfter(cell)])),
    }));
  return [...kept, ...added.map(({ cells }) => cellsAfter(cells))];
};
