// What the add-on needs of the outside world. The adapters in gas/ give it; they decide nothing.
import type { CalendarDate } from '../domain/calendar/calendar-date';
import type { Cell } from '../domain/sheet/cell';
import type { CellBlock, SheetCell } from '../domain/sheet/cell-change';
import type { SheetRole } from '../domain/sheet/sheet-role';
import type { RowKey } from '../domain/tally/row-mark';
import type { Charts } from './charts-port';
import type { Forms } from './forms-port';
import type { Mail } from './mail-port';

/** Google's own number for a tab, which renaming and moving leave alone. */
export type SheetId = number;

export interface Tab {
  readonly id: SheetId;
  readonly name: string;
  readonly hidden: boolean;
}

/** Rows and columns counted from 1. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface NewColumn {
  readonly code: string;
  readonly header: string;
  readonly width: number;
  readonly note?: string;
  readonly choices?: readonly string[];
  /** Anything but the choices is refused, with these words. */
  readonly strict?: string;
  /** A number format for the whole column below the headings, such as `yyyy-mm-dd`; `@` keeps typed text as text. */
  readonly format?: string;
  /** Cells that hold a number above zero have a tinted ground. */
  readonly tint?: boolean;
}

export interface NewSheet {
  readonly columns: readonly NewColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly hidden: boolean;
  /** Whether only the add-on adds rows below: then empty ones are left as they are. */
  readonly rowsAreOurs: boolean;
  /** Google asks before a person changes anything in it. */
  readonly warns: boolean;
}

/** `ours`: codes out of sight, headings that stay. `many`: the same for a whole workbook of tabs, fuller. `plain`: nobody looks at it. */
export type TabLook = 'ours' | 'many' | 'plain';

/** A page of words and figures, laid out freely: no codes, no headings to find. */
export interface NewPage {
  readonly name: string;
  readonly widths: readonly number[];
}

/** A part of a text that leads to a tab: where it begins, and where it ends. */
export interface LinkPart {
  readonly from: number;
  readonly until: number;
  readonly to: SheetId;
}

export interface Workbook {
  /** Whether a spreadsheet is open: in the Forms editor there is none. */
  readonly isThere: () => boolean;
  readonly id: () => string;
  readonly name: () => string;
  readonly url: () => string;
  /** The addresses of who may edit and who may view it. Link sharing cannot be read (PV20). */
  readonly people: () => { readonly editors: readonly string[]; readonly viewers: readonly string[] };
  readonly today: () => CalendarDate;
  /** The moment at which the day is over in the workbook's zone, in milliseconds since 1970. */
  readonly endOf: (day: CalendarDate) => number;
  readonly nameOf: (sheet: SheetId) => string;
  /** Every tab, in order. One round trip a tab for each thing told of it. */
  readonly tabs: () => readonly Tab[];
  /** How many tabs there are, hidden ones too. */
  readonly tabCount: () => number;
  readonly tabNamed: (name: string) => SheetId | undefined;
  /** Whether no cell of the sheet holds anything. */
  readonly isEmpty: (sheet: SheetId) => boolean;
  /** The tab that gathers the answers of the form with this public or edit address, where there is one. */
  readonly responseTab: (formId: string) => Tab | undefined;
  /** The same by its id alone, in fewer round trips. */
  readonly responseSheet: (formId: string) => SheetId | undefined;
  /** The tabs that gather some form's answers. */
  readonly formTabs: () => readonly SheetId[];
  readonly exists: (sheet: SheetId) => boolean;
  /** Whether some of its cells are protected against the person who asked. */
  readonly isClosed: (sheet: SheetId) => boolean;
  /** Which sheet plays which role; kept in the workbook's own metadata, so a copied file brings it along. */
  readonly roles: () => { readonly [Role in SheetRole]?: SheetId };
  readonly rememberRoles: (roles: { readonly [Role in SheetRole]?: SheetId }) => void;
  /** How far the sheet's data reaches. */
  readonly size: (sheet: SheetId) => { readonly rows: number; readonly columns: number };
  /** All the data of the sheet, or one area of it, in one round trip. */
  readonly read: (sheet: SheetId, area?: Area) => readonly (readonly Cell[])[];
  /** The first column of the area, bare: moments as milliseconds. Cheaper, and of use only to know rows again. */
  readonly readKeys: (sheet: SheetId, area: Area) => readonly RowKey[];
  /** The same as a person sees it. */
  readonly readShown: (sheet: SheetId, area?: Area) => readonly (readonly string[])[];
  /** Writes a rectangle; text is written as text, whatever it looks like (design: text from people is text). */
  readonly write: (sheet: SheetId, block: CellBlock) => void;
  /** The same where our own columns have their formats since they were made: one round trip less. Never for what people typed. */
  readonly writeFormatted: (sheet: SheetId, block: CellBlock) => void;
  /** Those of the rows in which somebody wrote a note or colored a cell. */
  readonly marked: (sheet: SheetId, rows: readonly number[]) => readonly number[];
  /** Makes parts of a cell's text lead to tabs. */
  readonly link: (sheet: SheetId, row: number, column: number, text: string, parts: readonly LinkPart[]) => void;
  readonly clear: (sheet: SheetId, area: Area) => void;
  /** A blank tab with the look that is named; undefined where there is a tab of that name. */
  readonly insert: (name: string, look: TabLook) => SheetId | undefined;
  /** Makes a blank tab a sheet of ours; its cells are written last, so that one that was cut short is blank still. */
  readonly fill: (sheet: SheetId, content: NewSheet) => void;
  readonly createPage: (page: NewPage) => SheetId;
  /** Makes rows bold with a tinted ground. */
  readonly emphasize: (sheet: SheetId, rows: readonly number[], columns: number) => void;
  readonly deleteRows: (sheet: SheetId, first: number, count: number) => void;
  readonly hide: (sheet: SheetId) => void;
  readonly deleteSheet: (sheet: SheetId) => void;
  /** Brings the sheet to the front of the person who asked, and the row where one is named. */
  readonly show: (sheet: SheetId, row?: number) => void;
  /** Makes what was written visible to everyone else, now. */
  readonly flush: () => void;
}

export interface Person {
  readonly email: string;
  /** What the account is set to, `en` or `es-419`. */
  readonly locale: string;
}

export interface Chance {
  /** A token of so many characters from `a-z2-7`, never the same twice. */
  readonly token: (length: number) => string;
}

export interface Lock {
  /** Does the work while nobody else in this workbook does work under it; undefined where the wait was too long. */
  readonly during: <Value>(work: () => Value) => { readonly value: Value } | undefined;
}

/** Small texts kept with the workbook, written at once: at most 9 KB each. */
export interface Notes {
  readonly get: (key: string) => string | undefined;
  readonly all: () => { readonly [key: string]: string };
  readonly set: (key: string, text: string) => void;
  /** The same; false where the text, or all of them together, is more than Google keeps. */
  readonly setWhereItFits: (key: string, text: string) => boolean;
  readonly remove: (key: string) => void;
}

export interface Pages {
  /** Opens the HTML in a dialog over the editor, for the person who asked. */
  readonly show: (title: string, html: string) => void;
}

export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** The day in the script's own zone, for where no workbook tells it. */
  readonly today: () => CalendarDate;
}

/**
 * What the hourly trigger does later. Kept with the person, by form: in an add-on a clock trigger has no workbook (design 3.8).
 */
export interface Alarms {
  /** Sees to it that the form is closed in the hour after this moment; takes the place of an earlier one. */
  readonly closeForm: (formId: string, after: number) => void;
  readonly forget: (formId: string) => void;
  readonly all: () => readonly { readonly formId: string; readonly after: number }[];
  /** Reminds the person of a campaign's waiting messages in the hour after a moment; takes the place of an earlier reminder of it. */
  readonly remind: (reminder: Reminder) => void;
  readonly forgetReminder: (campaign: string) => void;
  readonly reminders: () => readonly Reminder[];
  /** Notes that the person was reminded on that day; false where they were already. */
  readonly noteReminded: (day: CalendarDate) => boolean;
}

/** What the trigger needs of a campaign, since it may have no workbook. */
export interface Reminder {
  readonly campaign: string;
  /** Milliseconds since 1970. */
  readonly after: number;
  /** Messages that waited when somebody last looked. */
  readonly waits: number;
  readonly workbook: string;
  readonly url: string;
}

export interface Ports {
  readonly workbook: Workbook;
  readonly charts: Charts;
  readonly forms: Forms;
  readonly mail: Mail;
  readonly person: () => Person;
  readonly chance: Chance;
  readonly lock: Lock;
  readonly notes: Notes;
  readonly clock: Clock;
  readonly alarms: Alarms;
  readonly pages: Pages;
  /** A machine's words for an English text; undefined where Google refuses. Never to be given what people wrote. */
  readonly translate: (text: string, language: string) => string | undefined;
}
