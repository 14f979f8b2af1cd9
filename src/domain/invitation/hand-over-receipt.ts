// The file by which a school tells what became of the messages that were handed over to it: keys, states and days, and no text.
import { type CalendarDate, parseCalendarDate } from '../calendar/calendar-date';
import { done, type Outcome, refused } from '../problem';
import { isRecord } from '../text/loose-json';
import { isText, sealed, unsealed } from './hand-over-seal';
import type { LogEntry } from './send-log';

/** `open` waits at the school; `back` is not the school's any more and was never sent from there. */
export const receiptStates = ['sent', 'failed', 'unknown', 'open', 'back'] as const;

export type ReceiptState = (typeof receiptStates)[number];

export interface ReceiptMessage {
  readonly key: string;
  readonly state: ReceiptState;
  /** PV12: the day, never the time; empty where nothing went out. */
  readonly day: string;
}

export interface Receipt {
  readonly slice: string;
  readonly campaign: string;
  /** Counted from 1 by the school's workbook: of two receipts the higher tells more. */
  readonly number: number;
  /** A mark of the school's workbook. */
  readonly workbook: string;
  readonly workbookName: string;
  readonly on: CalendarDate;
  readonly messages: readonly ReceiptMessage[];
}

export type ReceiptCounts = { readonly [State in ReceiptState]: number };

export const countReceipt = (messages: readonly ReceiptMessage[]): ReceiptCounts =>
  Object.fromEntries(
    receiptStates.map((state) => [state, messages.filter((one) => one.state === state).length]),
  ) as ReceiptCounts;

const stateOf = ({ state }: LogEntry): ReceiptState => {
  if (state === 'sent' || state === 'failed') return state;
  if (state === 'open' || state === 'claimed') return 'open';
  return state === 'canceled' ? 'back' : 'unknown';
};

/** What the school's log says of each message of the slice. */
export const receiptMessages = (entries: readonly LogEntry[], slice: string): readonly ReceiptMessage[] =>
  entries
    .filter((entry) => entry.slice === slice)
    .map((entry) => ({ key: entry.key, state: stateOf(entry), day: entry.rows[0].day }));

export const receiptText = (receipt: Receipt): string => sealed('receipt', { ...receipt });

const messageIn = (value: unknown): ReceiptMessage | undefined => {
  if (!isRecord(value)) return undefined;
  const { key, day } = value;
  const state = receiptStates.find((one) => one === value.state);
  return state !== undefined && isText(key, 300) && key !== '' && isText(day, 10) ? { key, state, day } : undefined;
};

/** The receipt in the text; refused, by what is wrong with it, where it is none or is not as it was saved. */
export const receiptIn = (text: string): Outcome<Receipt> => {
  const record = unsealed('receipt', text);
  if (!record.ok) return record;
  const { slice, campaign, number, workbook, workbookName } = record.value;
  const on = parseCalendarDate(String(record.value.on));
  const all = Array.isArray(record.value.messages) ? (record.value.messages as readonly unknown[]).map(messageIn) : [];
  const messages = all.filter((one) => one !== undefined);
  const keys = new Set(messages.map(({ key }) => key));
  if (on === undefined || !isText(slice, 20) || !isText(campaign, 40) || keys.size !== all.length)
    return refused('handOver.edited');
  if (
    !isText(workbook, 40) ||
    !isText(workbookName, 500) ||
    typeof number !== 'number' ||
    !Number.isSafeInteger(number)
  )
    return refused('handOver.edited');
  return done({ slice, campaign, number, workbook, workbookName, on, messages });
};
