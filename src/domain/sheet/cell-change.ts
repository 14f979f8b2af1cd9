// Changes to single cells, gathered into the fewest blocks that can be written.
import type { BlankCell, NewCell } from './cell';

/** What is put into one cell of a block. */
export type SheetCell = NewCell | BlankCell;

export interface CellChange {
  /** Counted from 1, as in the sheet. */
  readonly row: number;
  readonly column: number;
  readonly cell: SheetCell;
}

export interface CellBlock {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly (readonly SheetCell[])[];
}

type Run = { readonly row: number; readonly column: number; readonly cells: SheetCell[] };

const followsOn = (run: Run | undefined, change: CellChange): run is Run =>
  run !== undefined && run.row === change.row && run.column + run.cells.length === change.column;

const runsOf = (changes: readonly CellChange[]): readonly Run[] =>
  [...changes]
    .sort((one, other) => one.row - other.row || one.column - other.column)
    .reduce<Run[]>((runs, change) => {
      const last = runs[runs.length - 1];
      if (followsOn(last, change)) last.cells.push(change.cell);
      else runs.push({ row: change.row, column: change.column, cells: [change.cell] });
      return runs;
    }, []);

const below = (
  block: { row: number; column: number; cells: (readonly SheetCell[])[] } | undefined,
  run: Run,
): boolean =>
  block !== undefined &&
  block.column === run.column &&
  block.row + block.cells.length === run.row &&
  block.cells[0]?.length === run.cells.length;

/** The changes as rectangles, none of which holds a cell that was not changed: what stands between stays staff's own. */
export const blocksOf = (changes: readonly CellChange[]): readonly CellBlock[] =>
  [...runsOf(changes)]
    .sort((one, other) => one.column - other.column || one.cells.length - other.cells.length || one.row - other.row)
    .reduce<{ row: number; column: number; cells: (readonly SheetCell[])[] }[]>((blocks, run) => {
      const last = blocks[blocks.length - 1];
      if (last !== undefined && below(last, run)) last.cells.push(run.cells);
      else blocks.push({ row: run.row, column: run.column, cells: [run.cells] });
      return blocks;
    }, []);
