// What each person has selected on each sheet. Nobody's selection outlives the workbench, as a browser's does not.
import type { Area } from './cells';

export interface SelectedRange {
  readonly area: Area;
  /** As the person or the script wrote it, where it is open at its ends. */
  readonly notation?: string;
}

export interface Selected {
  /** In the order in which they were selected; the last one is the active range. */
  readonly ranges: readonly SelectedRange[];
  readonly cell: { readonly row: number; readonly column: number };
}

export interface Selections {
  /** Until somebody selects anything, the first cell of a sheet is selected. */
  readonly of: (user: string, sheetId: number) => Selected;
  readonly select: (user: string, sheetId: number, ranges: readonly SelectedRange[], cell?: Selected['cell']) => void;
}

const firstCell: Selected = {
  ranges: [{ area: { row: 1, column: 1, rows: 1, columns: 1 } }],
  cell: { row: 1, column: 1 },
};

/** The selections of one world; the current cell is the first of the range that was selected last, unless another is named. */
export const selections = (): Selections => {
  const known = new Map<string, Selected>();
  const key = (user: string, sheetId: number): string => `${sheetId} ${user}`;
  return {
    of: (user, sheetId) => known.get(key(user, sheetId)) ?? firstCell,
    select: (user, sheetId, ranges, cell) => {
      const last = ranges.at(-1);
      if (last === undefined) return;
      const { row, column } = cell ?? last.area;
      known.set(key(user, sheetId), { ranges, cell: { row, column } });
    },
  };
};
