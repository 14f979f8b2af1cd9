// What a receipt makes of the messages that were handed over.
import type { Receipt, ReceiptMessage, ReceiptState } from './hand-over-receipt';
import { type Slice, sliceAway } from './hand-over-slice';
import type { LogCells, LogEntry, SendState } from './send-log';
import { type OutcomeWords, outcomeCells, type SendReason } from './send-outcome';

export interface ReceiptEffect {
  /** Messages whose cells change, by key. */
  readonly cells: ReadonlyMap<string, LogCells>;
  /** Messages that the school sent or may send and that are not the slice's any more: a family can have two. */
  readonly clashes: readonly LogEntry[];
  /** Messages of the slice that the school's log has lost. */
  readonly lost: number;
}

interface Told {
  readonly state: SendState;
  readonly reason: SendReason;
  /** Whether it stays the school's: then this workbook never sends it. */
  readonly stays: boolean;
}

const told: { readonly [State in ReceiptState]: Told } = {
  sent: { state: 'sent', reason: 'sent-there', stays: true },
  failed: { state: 'failed', reason: 'failed-there', stays: true },
  unknown: { state: 'unknown', reason: 'unknown-there', stays: true },
  open: { state: 'handed over', reason: 'handed-over', stays: true },
  back: { state: 'open', reason: 'given-back', stays: false },
};

/** A message that was taken back, though the school had it, is the school's again as long as nothing went out from here. */
const free: readonly SendState[] = ['open', 'canceled'];

const isOfSlice = (entry: LogEntry, slice: Slice): boolean => {
  const away = sliceAway(entry);
  if (away !== '') return away === slice.id;
  return slice.state === 'taken back' && free.includes(entry.state);
};

/** The rows of `entries` are those of the campaign; the receipt is of this slice and newer than the one before. */
export const receiptEffect = (
  entries: readonly LogEntry[],
  slice: Slice,
  { receipt, words }: { readonly receipt: Receipt; readonly words: OutcomeWords },
): ReceiptEffect => {
  const messages = new Map(receipt.messages.map((message) => [message.key, message]));
  const cellsOf = ({ state: there, day }: ReceiptMessage): LogCells => {
    const { state, reason, stays } = told[there];
    return {
      ...outcomeCells({ key: '', state, reason }, words),
      // A message that waits has no day: with one it would be taken for one that somebody changed by hand.
      day: there === 'open' || state === 'open' ? '' : day,
      run: stays ? slice.id : '',
    };
  };
  const lost = entries.filter((entry) => sliceAway(entry) === slice.id && !messages.has(entry.key));
  const found = entries.flatMap((entry) => {
    const message = messages.get(entry.key);
    return message === undefined ? [] : [{ entry, message }];
  });
  const own = found.filter(({ entry }) => isOfSlice(entry, slice));
  const others = found.filter((one) => !own.includes(one));
  return {
    cells: new Map([
      ...lost.map(
        ({ key }) =>
          [
            key,
            { ...outcomeCells({ key, state: 'unknown', reason: 'not-in-receipt' }, words), run: slice.id },
          ] as const,
      ),
      ...own.map(({ entry, message }) => [entry.key, cellsOf(message)] as const),
    ]),
    clashes: others.filter(({ message: { state } }) => !['back', 'failed'].includes(state)).map(({ entry }) => entry),
    lost: lost.length,
  };
};
