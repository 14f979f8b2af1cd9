// Who sends how many today, and how long they take together.
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { dailyLimitOf, type Sender, sharedDaysOf } from '../../domain/invitation/send-days';
import type { LogEntry, SendState } from '../../domain/invitation/send-log';
import type { TogetherDays } from '../../rpc/invite-calls';

/** What is unknown may have gone out, and took a unit of the account's day. */
const taken: readonly SendState[] = ['sent', 'unknown', 'claimed'];

const countToday = (entries: readonly LogEntry[], today: CalendarDate): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const {
    state,
    rows: [{ sender, day }],
  } of entries)
    if (sender !== '' && taken.includes(state) && (day === today || state === 'claimed'))
      counts.set(sender, (counts.get(sender) ?? 0) + 1);
  return counts;
};

/**
 * Everyone who has sent of this campaign, and whoever asks. Google tells only one's own rest of the day: a colleague's is what their
 * account may send, less what the log has of them today (PV12: it keeps the day and not the time).
 */
export const sendersToday = (
  entries: readonly LogEntry[],
  {
    campaign,
    me,
    today,
    waits,
  }: { readonly campaign: string; readonly me: Sender; readonly today: CalendarDate; readonly waits: number },
): TogetherDays => {
  const own = entries.filter((entry) => entry.campaign === campaign);
  const [all, here] = [countToday(entries, today), countToday(own, today)];
  const known = new Set([me.sender, ...own.map(({ rows: [{ sender }] }) => sender)].filter((one) => one !== ''));
  const senders = [...known].map((sender) =>
    sender === me.sender ? me : { sender, quotaLeft: Math.max(0, dailyLimitOf(sender) - (all.get(sender) ?? 0)) },
  );
  const { days, finish } = sharedDaysOf(waits, senders, today);
  return {
    senders: senders.map(({ sender, quotaLeft }) => ({ sender, sentToday: here.get(sender) ?? 0, quotaLeft })),
    days,
    finish,
  };
};
