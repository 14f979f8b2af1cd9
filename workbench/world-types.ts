// The world as whoever drives the workbench sees it.
import type { Json } from './json';
import type { Faults } from './trouble/faults';

export type InstalledAs = 'add-on' | 'bound';

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

/** A person's account: what Google grants it, and what its owner has declined of what the script asks for. */
export interface Account {
  readonly email: string;
  readonly locale: string;
  readonly account: 'workspace' | 'consumer';
  /** `script.send_mail`, or whole addresses. */
  readonly declinedScopes: readonly string[];
}

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
  /** Parts of rich text that lead somewhere: to a tab of this workbook by its name, or to an address. */
  readonly links?: readonly { readonly cell: string; readonly text: string; readonly to: string }[];
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
  /** Only where it did not get to everybody: to whom, and what the mail server said. */
  readonly undelivered?: { readonly to: readonly string[]; readonly why: string };
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
