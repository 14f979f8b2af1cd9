/** What the workbench promises to whatever drives it: tests in process, the server and page over HTTP. */
import type { FormChange } from './forms/form-change';
import type { Json } from './json';
import type { FaultChange, Faults } from './trouble/faults';
import type { Account, Calls, InstalledAs, NoticeButton, OpenAsk, World } from './world-types';

/** Where a script was started from: the Sheets editor, the Forms editor of one form, or a clock trigger. */
export type StartedIn =
  /** `unseen` where a trigger runs it: nobody sees a Ui of it. */
  | { readonly editor: 'sheets'; readonly unseen?: boolean }
  | { readonly editor: 'forms'; readonly formId: string; readonly unseen?: boolean }
  | { readonly editor: 'none' };

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

export interface RunOptions {
  /** An account's address; the district's coordinator unless said. */
  readonly user?: string;
  readonly startedIn?: StartedIn;
  readonly authMode?: AuthModeName;
}

export type RunReply = { readonly result: Json } | { readonly error: string };

/** What a script did to the screen of the person who ran it. */
export type ScreenEvent =
  | { readonly kind: 'sidebar'; readonly user: string; readonly title: string; readonly html: string }
  | {
      readonly kind: 'dialog';
      readonly user: string;
      readonly title: string;
      readonly html: string;
      readonly width: number;
      readonly height: number;
      readonly modal: boolean;
    }
  | OpenAsk
  | { readonly kind: 'toast'; readonly user: string; readonly title: string; readonly text: string }
  /** `range` in A1 notation where a script selected one, several apart by commas. */
  | { readonly kind: 'activate'; readonly user: string; readonly sheetId: number; readonly range?: string }
  /** Every change has the next number; without one, all that was known before counts for nothing. */
  | { readonly kind: 'workbook-changed'; readonly version?: number }
  | { readonly kind: 'forms-changed' }
  | { readonly kind: 'mail-arrived'; readonly n: number }
  | { readonly kind: 'log'; readonly level: string; readonly text: string };

/** What a script asks a person. */
export type Notice = Omit<OpenAsk, 'ask' | 'user'>;

/** `CLOSE` where the person closed it by its cross; `text` is what was typed into a prompt. */
export interface NoticeAnswer {
  readonly button: NoticeButton | 'CLOSE';
  readonly text?: string;
}

export type MenuEntry =
  | { readonly kind: 'item'; readonly caption: string; readonly function: string }
  | { readonly kind: 'separator' }
  | { readonly kind: 'menu'; readonly caption: string; readonly entries: readonly MenuEntry[] };

/** A menu of its own in the bar, or one below *Extensions*. */
export interface Menu {
  readonly name: string;
  readonly place: 'extensions' | 'bar';
  readonly entries: readonly MenuEntry[];
}

/** A form as a family's browser asks for it. */
export type FormPage = {
  readonly state: 'open' | 'closed' | 'unpublished' | 'needs-permission' | 'missing' | 'invalid' | 'received';
  readonly status: number;
  readonly html: string;
};

export interface HostOptions {
  readonly distDir: string;
  readonly district?: 'empty' | 'small';
  /** Where the world is kept; in memory when absent. */
  readonly dataDir?: string;
  /** Another file than the district's own: a school's workbook, or the copy that a folder with this world is. */
  readonly workbook?: { readonly id: string; readonly name: string };
  /** An instant, `2026-09-01T14:00:00Z`; the default is the district's own. */
  readonly clock?: string;
  readonly faults?: Faults;
  /** Makes a run repeatable: identifiers, failures and orders by chance. The district's own unless given; a kept world keeps its first. */
  readonly seed?: number;
  /** How the script came here: installed for a person, or written in the workbook. Default `add-on`. */
  readonly installedAs?: InstalledAs;
  /** Hears when the folder takes no more changes; the host then answers every change with that problem, and is to be opened anew. */
  readonly onRefused?: (problem: Error) => void;
  /** The address families see, `http://127.0.0.1:8080`; form links start with it. */
  readonly publicUrl?: string;
}

export interface Host {
  run(door: string, args: readonly Json[], options?: RunOptions): Promise<RunReply>;
  /** A person opens the document: the menus that its `onOpen` makes, in the authorization mode that Google would give. */
  menu(options?: RunOptions): Promise<readonly Menu[]>;
  /** A person installs the add-on while the document is open: `onInstall` runs, and `onOpen` does not. */
  install(options?: RunOptions): Promise<readonly Menu[]>;
  /** A person answers an alert or a prompt; its script goes on. */
  answer(ask: number, answer: NoticeAnswer): void;
  world(): World;
  calls(): Calls;
  resetCalls(): void;
  /** Types as a person does, `range` in A1 notation; fires onEdit. Throws where a protection or a strict validation refuses. */
  edit(sheet: string, range: string, values: readonly (readonly Json[])[], user?: string): Promise<void>;
  /** Whether the person may type there; `warned` where a protection only asks first. */
  permission(sheet: string, range: string, user?: string): 'open' | 'warned' | 'refused' | 'no-editor';
  /** A person selects on a sheet, `A1:B2` or `A1:B2,D4`; scripts that they run meet it as the active range. */
  select(user: string, sheetId: number, range: string): void;
  renameSheet(from: string, to: string): void;
  insertSheet(name: string): void;
  deleteSheet(name: string): void;
  sortSheet(sheet: string, column: number, ascending: boolean): void;
  insertRows(sheet: string, before: number, count: number): void;
  deleteRows(sheet: string, first: number, count: number): void;
  insertColumns(sheet: string, before: number, count: number): void;
  deleteColumns(sheet: string, first: number, count: number): void;
  advanceClock(minutes: number): Promise<void>;
  setFaults(faults: FaultChange): void;
  setUser(email: string, change: Partial<Omit<Account, 'email'>> & { readonly quotaLeft?: number }): void;
  addUser(email: string, facts?: Partial<Omit<Account, 'email'>>): void;
  /** As in the spreadsheet's own settings: `es_MX`, `America/Denver`. */
  setWorkbook(change: { readonly name?: string; readonly locale?: string; readonly timeZone?: string }): void;
  /** A person sets *Responders* in the form's own dialog, or renames, deletes or moves one of its questions by hand. */
  setResponders(formId: string, responders: 'organization' | 'anyone', user?: string): void;
  /** As a person does it in the Forms editor; refused for a `user` who is neither its owner nor an editor. */
  editForm(formId: string, change: FormChange, user?: string): void;
  formPage(publishedId: string, query: string, viewer?: 'anyone' | string): FormPage;
  submitForm(publishedId: string, body: URLSearchParams, viewer?: 'anyone' | string): Promise<FormPage>;
  eml(n: number): Promise<string>;
  /** The engine's own bytes for the grid in the page, and what a person typed there as the engine's diffs. */
  workbookBytes(): Uint8Array;
  applyGridDiffs(diffs: Uint8Array, user?: string): Promise<void>;
  /** Where a protection only warns: the first cell that these diffs would change there, `Plan!B2`; null where there is none. */
  gridWarning(diffs: Uint8Array, user?: string): string | null;
  onScreen(listener: (event: ScreenEvent) => void): () => void;
  close(): void;
}
