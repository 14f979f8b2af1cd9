// The messages of the world and their MIME texts, by number.
import type { Store } from '../world/store';
import type { MailRecord, Undelivered } from './mail-record';

export interface MailStore {
  readonly count: () => number;
  readonly get: (n: number) => MailRecord | undefined;
  readonly list: () => readonly MailRecord[];
  /** Durable when it returns. */
  readonly add: (mail: Omit<MailRecord, 'n'>) => MailRecord;
  /** Says of a kept message that it did not arrive. */
  readonly missed: (n: number, undelivered: Undelivered) => void;
  readonly eml: (n: number) => string | undefined;
  readonly putEml: (n: number, text: string) => void;
  /** Up to which number the messages are built and passed on. */
  readonly settled: () => number;
  readonly settle: (n: number) => void;
}

/** The messages in a store. */
export const mailIn = (store: Store): MailStore => {
  const mails = store.collection<MailRecord>('mail');
  const texts = store.collection<string>('mail-eml');
  const numbers = store.collection<number>('mail-numbers');
  const count = (): number => numbers.get('count') ?? 0;
  return {
    count,
    get: (n) => mails.get(String(n)),
    list: () => mails.list(),
    add: (mail) => {
      const record = { ...mail, n: count() + 1 };
      store.atomically(() => {
        numbers.put('count', record.n);
        mails.put(String(record.n), record);
      });
      return record;
    },
    missed: (n, undelivered) => {
      const mail = mails.get(String(n));
      if (mail) mails.put(String(n), { ...mail, undelivered });
    },
    eml: (n) => texts.get(String(n)),
    putEml: (n, text) => texts.put(String(n), text),
    settled: () => numbers.get('settled') ?? 0,
    settle: (n) => numbers.put('settled', n),
  };
};
