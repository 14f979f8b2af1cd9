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

/** One sender's days for so many messages; today counts as one, also where nothing more can go out today. */
export const sendDaysOf = (
  messages: number,
  { quotaLeft, sender, today }: { readonly quotaLeft: number; readonly sender: string; readonly today: CalendarDate },
): SendDays => {
  const first = sendable(quotaLeft);
  const perDay = (/@(?:gmail|googlemail)\.com$/i.test(sender) ? dailyLimit.other : dailyLimit.workspace) - keptBack;
  const days = 1 + Math.ceil(Math.max(0, messages - first) / perDay);
  return { today: first, days, finish: addDays(today, days - 1) };
};
