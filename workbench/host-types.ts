/** What the workbench promises to whatever drives it: tests in process, the server and page over HTTP. */

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Where a script was started from: the Sheets editor, the Forms editor of one form, or a clock trigger. */
export type StartedIn =
  /** `unseen` where a trigger runs it: nobody sees a Ui of it. */
  | { readonly editor: 'sheets'; readonly unseen?: boolean }
  | { readonly editor: 'forms'; readonly formId: string; readonly unseen?: boolean }
  | { readonly editor: 'none' };

export type InstalledAs = 'add-on' | 'bound';

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

export interface RunOptions {
  /** An account's address; the district's coordinator unless said. */
  readonly user?: string;
  readonly startedIn?: StartedIn;
  readonly authMode?: AuthModeName;
}

export type RunReply = { readonly result: Json } | { readonly error: string };

/** How often the script called a Google service, by kind, since the workbench opened or the counter was reset. */
export interface Calls {
  readonly reads: number;
  readonly writes: number;
  readonly sends: number;
  readonly builders: number;
  readonly total: number;
  /** `Sheet.getRange` -> how often. */
  readonly byMethod: Readonly<Record<string, number>>;
}

export interface Faults {
  /** The n-th service call from now on (1 is the next) kills the execution, uncatchably, before or after it took effect. */
  readonly crashAtCall?: number;
  readonly crashWhen?: 'before' | 'after';
  /** Whether writes that were not flushed survive a crash. Default `kept`. */
  readonly unflushed?: 'kept' | 'lost';
  /** Recipients left today for the coordinator (or `user`). */
  readonly quotaLeft?: number;
  /** The next call of this method, `MailApp.sendEmail`, throws `message`; `times` calls of it when given. */
  readonly failNext?: string;
  readonly message?: string;
  readonly times?: number;
  /** One call in so many fails by chance. */
  readonly transientFailures?: { readonly oneIn: number };
  /** More calls of one service within a second of the virtual clock fail. */
  readonly callsPerSecond?: number;
  /** While the n-th call from now on is under way, another execution runs from start to end, as a second person's would. */
  readonly interleave?: {
    readonly atCall: number;
    readonly function: string;
    readonly args: readonly Json[];
    readonly user?: string;
  };
  readonly setDestinationRefused?: boolean;
  readonly responders?: 'organization' | 'anyone';
  /** What `FormApp.create(title)` makes of publishing when the script does not say. */
  readonly newFormsPublished?: boolean;
  readonly clockTriggerHasDocument?: boolean;
  readonly lockHeldByOther?: boolean;
  readonly revokedScopes?: readonly string[];
  readonly latencyMsPerCall?: number;
  /** `PageBreakItem.setGoToPage` is no function. */
  readonly pageBreakGoToPageMissing?: boolean;
  /** `Form.addEditor` and `addEditors` fail. */
  readonly addEditorsRefused?: boolean;
  /** On which side of the other tabs a new response tab lands. */
  readonly responseTabPlace?: 'left' | 'right';
  /** Whether a question takes two choices of the same words. */
  readonly duplicateChoices?: 'refused' | 'taken';
  /** Cached texts may be gone at any time, as Google warns. */
  readonly cacheEvicts?: boolean;
  /** What a number becomes as a property: `25` or `25.0`. */
  readonly propertyNumbers?: 'plain' | 'decimal';
  /** An execution lives for 30 minutes, as one page of Google's says of some Workspace accounts, and not for 6. */
  readonly longExecutions?: boolean;
  /** Whether the server's JavaScript has `Intl`. */
  readonly intl?: 'full' | 'none';
  /** What becomes of a date in what a function answers to the page. */
  readonly returnedDate?: 'fails' | 'null';
}

/** New settings of some switches; `null` turns one off. */
export type FaultChange = { readonly [Name in keyof Faults]?: Faults[Name] | null };

export interface WorldSheet {
  readonly id: number;
  readonly name: string;
  readonly hidden: boolean;
  readonly formUrl: string | null;
  readonly values: readonly (readonly Json[])[];
  readonly displayValues: readonly (readonly string[])[];
  readonly formulas: readonly (readonly string[])[];
  /** What lies beside the cells, each only where there is some; ranges in A1 notation. */
  readonly notes?: readonly { readonly cell: string; readonly text: string }[];
  readonly validations?: readonly WorldRule[];
  readonly conditionalRules?: readonly WorldRule[];
  readonly protections?: readonly {
    readonly range: string | null;
    readonly description: string;
    readonly warningOnly: boolean;
    readonly editors: readonly string[] | null;
  }[];
  readonly charts?: readonly {
    readonly type: string;
    readonly ranges: readonly string[];
    readonly options: Json;
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
    /** How many rows of the table are headings. */
    readonly headers: number;
    /** The cells that it draws, side by side. */
    readonly table: readonly (readonly Json[])[];
  }[];
  readonly namedRanges?: readonly { readonly name: string; readonly range: string | null }[];
  readonly filter?: { readonly range: string; readonly hiddenRows: readonly number[] };
  readonly merges?: readonly string[];
}

/** A validation or a conditional format: its criterion by Google's name, dates as milliseconds. A later validation hides the earlier ones; with no criterion it says that there is none. */
export interface WorldRule {
  readonly ranges: readonly string[];
  readonly criteria: string | null;
  readonly values: readonly Json[];
  readonly strict?: boolean;
  /** What a dropdown offers, also where it takes that from other cells. */
  readonly choices?: readonly string[];
  readonly help?: string;
  readonly looks?: Json;
}

export interface WorldForm {
  readonly id: string;
  readonly publishedId: string;
  readonly title: string;
  readonly owner: string;
  readonly editors: readonly string[];
  readonly published: boolean;
  readonly acceptingResponses: boolean;
  readonly responders: 'organization' | 'anyone';
  readonly destinationSheetId: number | null;
  readonly description: string;
  readonly confirmationMessage: string;
  readonly closedMessage: string;
  readonly allowResponseEdits: boolean;
  readonly limitOneResponse: boolean;
  readonly items: readonly WorldFormItem[];
  readonly responses: number;
}

export interface WorldFormItem {
  readonly id: number;
  readonly entryId: number;
  readonly type: string;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  readonly choices: readonly string[];
  /** Where each choice leads, or for a page break where the page before it does; null goes on to the next page. */
  readonly leadsTo: readonly (string | null)[];
  /** Of a grid. */
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** A rule for answers, by the name of Google's builder method. */
  readonly validation: string | null;
}

export interface WorldMail {
  readonly n: number;
  readonly from: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly bcc: readonly string[];
  readonly replyTo: string | null;
  readonly name: string | null;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly sentAt: string;
}

export interface World {
  readonly sheets: readonly WorldSheet[];
  readonly forms: readonly WorldForm[];
  readonly mail: readonly WorldMail[];
  readonly triggers: readonly {
    readonly function: string;
    readonly user: string;
    readonly event: string;
    /** Of an hourly trigger. */
    readonly everyHours: number | null;
    /** When a clock trigger is due next. */
    readonly nextAt: string | null;
  }[];
  readonly properties: Readonly<Record<string, string>>;
  /** What is switched on for trouble now, and the seed of this world's chance. */
  readonly faults: Faults;
  readonly seed: number;
  readonly users: readonly (Account & { readonly quotaLeft: number })[];
  readonly workbook: {
    readonly id: string;
    readonly name: string;
    readonly locale: string;
    readonly timeZone: string;
    readonly scriptTimeZone: string;
    readonly owner: string;
  };
  readonly installedAs: InstalledAs;
  /** What the script's manifest asks for, by the last part of each scope's address. */
  readonly scopes: readonly string[];
  /** Alerts and prompts that nobody has answered yet. */
  readonly asks: readonly OpenAsk[];
  readonly clock: string;
  readonly calls: Calls;
}

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

export type NoticeButton = 'OK' | 'CANCEL' | 'YES' | 'NO';

/** An alert or a prompt that waits for the answer of one person, under its number. */
export interface OpenAsk {
  readonly kind: 'alert' | 'prompt';
  readonly ask: number;
  readonly user: string;
  readonly title: string;
  readonly text: string;
  readonly buttons: readonly NoticeButton[];
}

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

/** A person's account: what Google grants it, and what its owner has declined of what the script asks for. */
export interface Account {
  readonly email: string;
  readonly locale: string;
  readonly account: 'workspace' | 'consumer';
  /** `script.send_mail`, or whole addresses. */
  readonly declinedScopes: readonly string[];
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
  setWorkbook(change: { readonly locale?: string; readonly timeZone?: string }): void;
  /** A person sets *Responders* in the form's own dialog, or renames, deletes or moves one of its questions by hand. */
  setResponders(formId: string, responders: 'organization' | 'anyone'): void;
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

export type FormChange =
  | { readonly kind: 'retitle-item'; readonly itemId: number; readonly title: string }
  | { readonly kind: 'delete-item'; readonly itemId: number }
  | { readonly kind: 'move-item'; readonly itemId: number; readonly to: number }
  | { readonly kind: 'add-item'; readonly title: string }
  | { readonly kind: 'change-item'; readonly itemId: number; readonly helpText?: string; readonly required?: boolean }
  /** A choice, counted from 0, is reworded and leads where it led; one past the last is a new one, no text takes it away. */
  | { readonly kind: 'change-choice'; readonly itemId: number; readonly choice: number; readonly text: string }
  | { readonly kind: 'change-form'; readonly settings: FormSettings }
  | { readonly kind: 'add-editor' | 'remove-editor'; readonly email: string }
  /** As in the form's *Responses* tab: a new response tab of this workbook. */
  | { readonly kind: 'link-to-workbook' }
  | { readonly kind: 'unlink' }
  | { readonly kind: 'delete-form' };

/** What a form's own settings hold. Publishing opens it for answers, unpublishing closes it (F48). */
export interface FormSettings {
  readonly title?: string;
  readonly description?: string;
  readonly confirmationMessage?: string;
  readonly closedMessage?: string;
  readonly published?: boolean;
  readonly acceptingResponses?: boolean;
  readonly allowResponseEdits?: boolean;
  readonly limitOneResponse?: boolean;
}
