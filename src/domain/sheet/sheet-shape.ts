// How a sheet of ours is laid out: its columns by code, and how each is shown.
import type { SheetRole } from './sheet-role';

/** `free` takes what staff type as the spreadsheet does: dates, numbers and formulas of theirs among it. Money is in dollars. */
export type ColumnKind = 'text' | 'day' | 'money' | 'number' | 'yesNo' | 'free';

export interface Column {
  /** The name in the hidden first row, unique in the workbook: `activity.lead`. */
  readonly code: string;
  readonly kind: ColumnKind;
  /** Pixels. */
  readonly width: number;
  /** Reading the sheet is refused where this column is missing. */
  readonly required?: boolean;
  /** Cells that hold a number above zero have a tinted ground, so that gaps are seen at once; the number says the same. */
  readonly tint?: boolean;
}

export interface SheetShape {
  readonly role: SheetRole;
  readonly columns: readonly Column[];
  readonly hidden?: boolean;
  /** Nobody but the add-on adds rows, so the empty ones below need no formats of their own. */
  readonly rowsAreOurs?: boolean;
  /** Google asks before a person changes it, as what they type would be written over. */
  readonly warns?: boolean;
}

/** The words a person reads on a sheet, in the language of the staff; content holds them. */
export interface SheetWords {
  readonly name: string;
  /** By column code. */
  readonly headers: { readonly [code: string]: string };
  /** What to write in a column, by column code; shown as the note of its header. */
  readonly notes?: { readonly [code: string]: string };
  /** What a column offers to choose from, by column code. */
  readonly choices?: { readonly [code: string]: readonly string[] };
  /** Where nothing but a column's choices is taken: what is said to who types something else. */
  readonly only?: { readonly [code: string]: string };
}

/** The hidden row of codes comes first, then the headers, then the data. */
export const firstDataRow = 3;
