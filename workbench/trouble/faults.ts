// Every trouble that can be switched on, by name; the table beside it says what each does.
import type { Json } from '../json';

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
    /** In the editor of this form, and not in the spreadsheet's. */
    readonly formId?: string;
  };
  /** Mail to these addresses, or to a whole `@domain`, is taken and does not arrive. */
  readonly undeliverable?: readonly string[];
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
