// Cells and blocks of them, as every part of the workbench speaks of them; everything counts from 1.

/** What a cell holds. A date is the serial day number of the wall clock, with a format that shows it as a date. */
export type CellValue = string | number | boolean | null;

/** What is put into a cell, already decided: text is never read as anything else. */
export type CellInput =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number; readonly format?: string }
  | { readonly kind: 'flag'; readonly flag: boolean }
  | { readonly kind: 'formula'; readonly formula: string }
  | { readonly kind: 'empty' };

export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface SortKey {
  /** The column of the sheet, not of the area. */
  readonly column: number;
  readonly ascending: boolean;
}
