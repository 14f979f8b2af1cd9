// A made-up district: who works there, and what their workbook holds on the first day.
import type { WorkbookFacts } from '../engine/book-record';
import type { Account } from '../world/accounts';
import type { Workbook } from '../world/workbook';

export interface District {
  readonly name: string;
  readonly seed: number;
  /** The instant at which its story begins. */
  readonly clock: string;
  /** The coordinator is the first. */
  readonly accounts: readonly Pick<Account, 'email' | 'locale'>[];
  readonly workbook: WorkbookFacts;
  readonly fill: (workbook: Workbook) => void;
}
