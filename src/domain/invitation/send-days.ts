// How many days a wave takes at Google's daily limit, so that staff know before they send.
import { addDays, type CalendarDate } from '../calendar/calendar-date';

export interface SendDays {
  /** Messages that can still go out today. */
  readonly today: number;
  readonly days: number;
  readonly finish: CalendarDate;
}

/** Recipients a day: 1,500 in a Workspace account, 100 in any other (guides/services/quotas). */
const dailyLimit = { workspace: 1500, other: 100 } as const;

/** Kept back, so that the owner can still be told of trouble. */
export const keptBack = 1;

/** What may be sent with this much of the day's quota left. */
export const sendable = (quotaLeft: number): number => Math.max(0, quotaLeft - keptBack);

/** What one account may send a day. */
export const dailyLimitOf = (sender: string): number =>
  /@(?:gmail|googlemail)\.com$/i.test(sender) ? dailyLimit.other : dailyLimit.workspace;

export interface Sender {
  readonly sender: string;
  readonly quotaLeft: number;
}

/** The days of several senders who share so many messages; today counts as one, also where nothing more can go out today. */
export const sharedDaysOf = (messages: number, senders: readonly Sender[], today: CalendarDate): SendDays => {
  const first = senders.reduce((sum, { quotaLeft }) => sum + sendable(quotaLeft), 0);
  const perDay = senders.reduce((sum, { sender }) => sum + sendable(dailyLimitOf(sender)), 0);
  const days = 1 + Math.ceil(Math.max(0, messages - first) / perDay);
  return { today: first, days, finish: addDays(today, days - 1) };
};

/** One sender's days for so many messages. */
export const sendDaysOf = (
  messages: number,
  { quotaLeft, sender, today }: Sender & { readonly today: CalendarDate },
): SendDays => sharedDaysOf(messages, [{ sender, quotaLeft }], today);
