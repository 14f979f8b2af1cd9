// The accounts of the district's staff, and how many recipients each may still write to today.
import type { Collection } from './store';
import type { VirtualClock } from './virtual-clock';

export interface Account {
  readonly email: string;
  readonly locale: string;
}

interface AccountRecord extends Account {
  readonly used: number;
  readonly countedFrom: number;
  readonly quota: number;
}

export interface Accounts {
  readonly list: () => readonly Account[];
  /** The account with this address, or the coordinator's when none is named. */
  readonly named: (email?: string) => Account;
  readonly quotaLeft: (email: string) => number;
  readonly spendQuota: (email: string, recipients: number) => void;
  readonly change: (email: string, change: { readonly locale?: string; readonly quotaLeft?: number }) => void;
  readonly addIfMissing: (account: Account) => void;
}

/** Recipients a day for a Workspace account (guides/services/quotas). */
const dailyRecipients = 1_500;
const day = 24 * 60 * 60_000;

/** Accounts in the store. The day of a quota begins with the first message after the last one ended. */
export const accountsIn = (records: Collection<AccountRecord>, clock: VirtualClock): Accounts => {
  const recordOf = (email: string): AccountRecord => {
    const record = records.get(email);
    if (record === undefined) throw new Error(`no account ${email} in this district`);
    return record;
  };
  const isOver = (record: AccountRecord): boolean => clock.now() >= record.countedFrom + day;
  const quotaLeft = (email: string): number => {
    const record = recordOf(email);
    return isOver(record) ? dailyRecipients : Math.max(0, record.quota - record.used);
  };
  const accountOf = ({ email, locale }: AccountRecord): Account => ({ email, locale });
  return {
    list: () => records.list().map(accountOf),
    named: (email) => accountOf(email === undefined ? (records.list()[0] ?? recordOf('')) : recordOf(email)),
    quotaLeft,
    spendQuota: (email, recipients) => {
      const record = recordOf(email);
      const counted = isOver(record)
        ? { ...record, used: 0, countedFrom: clock.now(), quota: dailyRecipients }
        : record;
      records.put(email, { ...counted, used: counted.used + recipients });
    },
    change: (email, { locale, quotaLeft: left }) => {
      const record = recordOf(email);
      const quota = left === undefined ? {} : { used: 0, quota: left, countedFrom: clock.now() };
      records.put(email, { ...record, ...(locale === undefined ? {} : { locale }), ...quota });
    },
    addIfMissing: (account) => {
      if (records.get(account.email) !== undefined) return;
      records.put(account.email, { ...account, used: 0, countedFrom: 0, quota: dailyRecipients });
    },
  };
};

export type { AccountRecord };
