// The workbook as the stand-ins use it: tabs by their stable ids, cells in blocks, everything 1-based.

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

export interface TabFacts {
  /** As in `#gid=`; never reused, stays with the tab whatever happens to it. */
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly rows: number;
  readonly columns: number;
  /** The address of the form whose answers land here. */
  readonly formUrl: string | null;
}

export interface Workbook {
  readonly id: () => string;
  readonly name: () => string;
  readonly url: () => string;
  readonly owner: () => string;
  readonly locale: () => string;
  readonly timeZone: () => string;
  /** In the order of the tabs. */
  readonly tabs: () => readonly TabFacts[];
  readonly tab: (id: number) => TabFacts | undefined;
  /** A new tab of 1000 rows and 26 columns; `index` counts from 0. Answers its id. */
  readonly addTab: (name: string, index: number) => number;
  readonly setFormUrl: (id: number, formUrl: string | null) => void;
  readonly lastRow: (id: number) => number;
  readonly lastColumn: (id: number) => number;
  readonly values: (id: number, area: Area) => CellValue[][];
  readonly displayValues: (id: number, area: Area) => string[][];
  readonly put: (id: number, row: number, column: number, cells: readonly (readonly CellInput[])[]) => void;
  readonly setNumberFormat: (id: number, area: Area, format: string) => void;
  /** Rows at the end of the grid, when `rows` asks for more than there are. */
  readonly growTo: (id: number, rows: number, columns: number) => void;
  /** Everything changed so far is durable, and pages hear of it. */
  readonly commit: () => void;
}
