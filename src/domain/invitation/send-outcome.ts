// What became of a message, and the cells of the send log that say so.
import type { CalendarDate } from '../calendar/calendar-date';
import type { LogCells, SendState } from './send-log';

/** Why a message stands where it stands; content has the words. */
export type SendReason =
  | 'bad-address'
  | 'no-words'
  | 'unclear'
  | 'stopped'
  | 'garbled'
  | 'settled'
  | 'held-back'
  | 'other-family'
  | 'canceled'
  | 'handed-over'
  | 'sent-there'
  | 'failed-there'
  | 'unknown-there'
  | 'not-in-receipt'
  | 'given-back';

export interface SendOutcome {
  readonly key: string;
  readonly state: SendState;
  readonly reason?: SendReason;
  /** Whose account it was, where that is known. */
  readonly sender?: string;
}

export interface OutcomeWords {
  /** PV12: the day, never the time. */
  readonly today: CalendarDate;
  readonly why: (reason: SendReason) => string;
}

const dated: readonly SendState[] = ['sent', 'failed', 'unknown', 'canceled'];

/** The cells of a message that is in no run; `why` stays empty where there is nothing to say. */
export const outcomeCells = ({ state, reason, sender }: SendOutcome, { today, why }: OutcomeWords): LogCells => ({
  state,
  run: '',
  order: 0,
  claimedUntil: '',
  day: dated.includes(state) ? today : '',
  why: reason === undefined ? '' : why(reason),
  sender: dated.includes(state) ? (sender ?? '') : '',
});
