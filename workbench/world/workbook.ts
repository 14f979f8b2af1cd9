// The workbook as the stand-ins use it: tabs by their stable ids, cells in blocks, everything 1-based.

import type { BookSettings } from '../engine/book-record';
import type { ChangedCell, GuardedArea } from '../engine/changed-cells';
import type { CopiedCell, PasteParts } from '../engine/copied-cell';
import type { BesideLook } from '../engine/placed-looks';
import type { Axis } from '../engine/shift';
import type { MetadataEntry, TabRecord } from '../engine/tab-record';
import type { Area, CellInput, CellValue, SortKey } from './cells';

export type { Area, CellInput, CellValue, SortKey } from './cells';

/** What the engine knows of a cell's looks. */
export interface CellLooks {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly size: number;
  readonly color: string;
  readonly background: string;
  readonly wrap: boolean;
  readonly horizontal: string;
  readonly vertical: string;
}

export interface Trial {
  readonly row: number;
  readonly column: number;
  readonly input: CellInput;
  readonly formula: string;
}

export interface Workbook {
  readonly id: () => string;
  readonly name: () => string;
  readonly url: () => string;
  readonly owner: () => string;
  readonly locale: () => string;
  readonly timeZone: () => string;

  /** In the order of the tabs. A tab's id is as in `#gid=`; never reused, it stays whatever happens to the tab. */
  readonly tabs: () => readonly TabRecord[];
  readonly tab: (id: number) => TabRecord | undefined;
  /** A new tab of 1000 rows and 26 columns; `index` counts from 0. Answers its id. */
  readonly addTab: (name: string, index: number) => number;
  /** A copy of the tab, without its protections and the form that is linked to it; answers its id. */
  readonly duplicateTab: (id: number, name: string, index: number) => number;
  readonly deleteTab: (id: number) => void;
  readonly renameTab: (id: number, name: string) => void;
  readonly moveTab: (id: number, index: number) => void;
  readonly setTabHidden: (id: number, hidden: boolean) => void;
  readonly showGridlines: (id: number, isShown: boolean) => void;
  readonly setFormUrl: (id: number, formUrl: string | null) => void;
  /** Changes what is kept beside the engine: notes, validations, protections, metadata, charts. */
  readonly changeTab: (id: number, change: Partial<TabRecord>) => void;
  /** Name, locale, time zone, named ranges and people; what changes takes effect on typing, dates and formulas. */
  readonly settings: () => BookSettings;
  readonly changeBook: (change: Partial<BookSettings> & { readonly id?: string }) => void;
  /** Metadata of the workbook itself. */
  readonly metadata: () => readonly MetadataEntry[];
  readonly setMetadata: (entries: readonly MetadataEntry[]) => void;
  readonly activeTab: () => number;
  readonly activate: (id: number) => void;

  readonly lastRow: (id: number) => number;
  readonly lastColumn: (id: number) => number;
  readonly values: (id: number, area: Area) => CellValue[][];
  readonly displayValues: (id: number, area: Area) => string[][];
  readonly formulas: (id: number, area: Area) => string[][];
  readonly numberFormat: (id: number, row: number, column: number) => string;
  readonly looks: (id: number, row: number, column: number) => CellLooks;
  readonly put: (id: number, row: number, column: number, cells: readonly (readonly CellInput[])[]) => void;
  readonly setNumberFormat: (id: number, area: Area, format: string) => void;
  /** A style of the engine by its path, `font.b`. */
  readonly setStyle: (id: number, area: Area, path: string, value: string) => void;
  /** Whether the formula would be true if the cell held this; nothing stays changed. */
  readonly wouldHold: (id: number, trial: Trial) => boolean;
  /** A look that the engine does not hold. */
  readonly setLook: (id: number, area: Area, look: BesideLook) => void;
  /** Cells with their looks, notes and validations; then put down at a place, as much of them as is asked for. */
  readonly copyCells: (id: number, area: Area) => CopiedCell[][];
  readonly pasteCells: (
    id: number,
    place: { readonly row: number; readonly column: number },
    cells: readonly (readonly CopiedCell[])[],
    parts: PasteParts,
  ) => void;
  /** Everything that a cell has goes to another place, and every formula of the workbook follows it there. */
  readonly moveCells: (
    id: number,
    area: Area,
    to: { readonly id: number; readonly row: number; readonly column: number },
  ) => void;
  readonly moveLinesTo: (id: number, axis: Axis, first: number, count: number, before: number) => void;
  readonly clearContents: (id: number, area: Area) => void;
  readonly clearFormats: (id: number, area: Area) => void;
  /** Rows of the area change places, with their formats and notes; blanks go last (F39). */
  readonly sort: (id: number, area: Area, keys: readonly SortKey[]) => void;
  /** `order` names the old place of each row within the area. */
  readonly reorder: (id: number, area: Area, order: readonly number[]) => void;

  /** Lines come in before line `before`, looking like the line above or below. */
  readonly insertLines: (id: number, axis: Axis, before: number, count: number, like: 'before' | 'after') => void;
  readonly deleteLines: (id: number, axis: Axis, first: number, count: number) => void;
  /** Rows and columns at the end of the grid, when more are asked for than there are. */
  readonly growTo: (id: number, rows: number, columns: number) => void;
  readonly setLinesHidden: (id: number, axis: Axis, first: number, count: number, hidden: boolean) => void;
  readonly isLineHidden: (id: number, axis: Axis, line: number) => boolean;
  readonly setLineSize: (id: number, axis: Axis, first: number, count: number, pixels: number) => void;
  readonly lineSize: (id: number, axis: Axis, line: number) => number;
  readonly setFrozen: (id: number, axis: Axis, count: number) => void;
  readonly frozen: (id: number, axis: Axis) => number;

  /** Everything changed so far is durable, and pages hear of it. */
  readonly commit: () => void;
  /** Gives the engine's memory back; nothing may be asked of the workbook afterwards. */
  readonly close: () => void;
  readonly bytes: () => Uint8Array;
  /** The cells of these areas that the diffs of a page would change; tabs whose lines the diffs move are passed over. */
  readonly wouldChange: (diffs: Uint8Array, guarded: readonly GuardedArea[]) => readonly ChangedCell[];
  /** Takes over what a person did to the engine's grid in a page. */
  readonly applyDiffs: (diffs: Uint8Array) => void;
}
