// Which messages a run takes for itself before it sends any of them.
import type { LogCells, LogEntry } from './send-log';

export interface Claim {
  readonly run: string;
  /** When it dies, in milliseconds since 1970. */
  readonly until: number;
  /** The address of the account that sends. */
  readonly sender: string;
}

/** Design 3.5: no execution lives longer than 6 minutes, so after 7 nobody is sending what it claimed. */
export const claimMs = 7 * 60_000;

/** Of one run at once. */
export const mostClaimed = 75;

/** The next open messages of the campaign, in the order of the sheet, so that their rows are written as one block. */
export const claimable = (entries: readonly LogEntry[], campaign: string, most: number): readonly LogEntry[] =>
  entries
    .filter((entry) => entry.campaign === campaign && entry.state === 'open')
    .slice(0, Math.max(0, Math.min(most, mostClaimed)));

/** The cells of a claimed message. */
export const claimCells = ({ run, until, sender }: Claim, order: number): LogCells => ({
  state: 'claimed',
  run,
  order,
  claimedUntil: new Date(until).toISOString(),
  day: '',
  why: '',
  sender,
});
