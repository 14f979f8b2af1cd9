// What the add-on needs of a spreadsheet's charts. Sheets are named by Google's own number.

/** A bar a row of its source: what it is in the first column, how long in the second, as a share; the first row names them. */
export interface BarChart {
  readonly title: string;
  readonly source: { readonly row: number; readonly column: number; readonly rows: number; readonly columns: number };
  /** The cell that its corner stands on, counted from 1. */
  readonly at: { readonly row: number; readonly column: number };
  readonly height: number;
}

export interface Charts {
  /** Draws them and tells Google's own number for each; undefined where Google refuses one, and then none stays. */
  readonly draw: (sheet: number, charts: readonly BarChart[]) => readonly number[] | undefined;
  /** Takes those of the sheet's charts away that have these numbers, or all of them. */
  readonly remove: (sheet: number, which: readonly number[] | 'all') => void;
}
