// The accounts of the district's staff: what Google grants each, and how many recipients each may still write to today.
import type { Account } from '../world-types';
import type { Collection } from './store';
import type { VirtualClock } from './virtual-clock';

export type { Account } from '../world-types';

export interface AccountRecord extends Account {
  readonly used: number;
  readonly countedFrom: number;
  readonly quota: number;
}

type Facts = Partial<Omit<Account, 'email'>>;

export interface Accounts {
  readonly list: () => readonly Account[];
  /** The account with this address, or the coordinator's when none is named. */
  readonly named: (email?: string) => Account;
  readonly quotaLeft: (email: string) => number;
  readonly spendQuota: (email: string, recipients: number) => void;
  readonly change: (email: string, change: Facts & { readonly quotaLeft?: number }) => void;
  /** A Workspace account in English that has declined nothing, unless said otherwise. Nothing where there is one already. */
  readonly addIfMissing: (account: Facts & Pick<Account, 'email'>) => void;
}

/** Recipients a day (guides/services/quotas). */
const dailyRecipients = { workspace: 1_500, consumer: 100 } as const;
const day = 24 * 60 * 60_000;

const plain: Omit<Account, 'email'> = { locale: 'en', account: 'workspace', declinedScopes: [] };

/** Accounts in the store. The day of a quota begins with the first message after the last one ended. */
export const accountsIn = (records: Collection<AccountRecord>, clock: VirtualClock): Accounts => {
  const recordOf = (email: string): AccountRecord => {
    const record = records.get(email);
    if (record === undefined) throw new Error(`no account ${email} in this district`);
    return { ...plain, ...record };
  };
  const isOver = (record: AccountRecord): boolean => clock.now() >= record.countedFrom + day;
  const quotaLeft = (email: string): number => {
    const record = recordOf(email);
    return isOver(record) ? dailyRecipients[record.account] : Math.max(0, record.quota - record.used);
  };
  const accountOf = (record: AccountRecord): Account => {
    const { email, locale, account, declinedScopes } = { ...plain, ...record };
    return { email, locale, account, declinedScopes };
  };
  return {
    list: () => records.list().map(accountOf),
    named: (email) => accountOf(email === undefined ? (records.list()[0] ?? recordOf('')) : recordOf(email)),
    quotaLeft,
    spendQuota: (email, recipients) => {
      const record = recordOf(email);
      const counted = isOver(record)
        ? { ...record, used: 0, countedFrom: clock.now(), quota: dailyRecipients[record.account] }
        : record;
      records.put(email, { ...counted, used: counted.used + recipients });
    },
    change: (email, { quotaLeft: left, ...facts }) => {
      const record = recordOf(email);
      const isOther = facts.account !== undefined && facts.account !== record.account;
      const granted = left ?? (isOther ? dailyRecipients[facts.account ?? 'workspace'] : undefined);
      const quota = granted === undefined ? {} : { used: 0, quota: granted, countedFrom: clock.now() };
      records.put(email, { ...record, ...facts, ...quota });
    },
    addIfMissing: (account) => {
      if (records.get(account.email) !== undefined) return;
      const { account: kind = plain.account } = account;
      records.put(account.email, { ...plain, ...account, used: 0, countedFrom: 0, quota: dailyRecipients[kind] });
    },
  };
};
