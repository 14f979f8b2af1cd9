// What staff typed into a field, as families read it in their language.
import { parseCalendarDate } from '../calendar/calendar-date';
import { done, type Outcome, refused } from '../problem';
import { timeIn } from '../settings/settings';
import { type InvitationWords, longDay, timeInWords, weekdayAndDay } from './invitation-words';
import type { TemplateField } from './template';

/** Days to be somewhere; the others are days until which something is done. */
const meetings = new Set(['EventDate', 'PreMeetingDate', 'NextDate']);

const moneyText = (text: string): string => (/^\d[\d,.]*$/.test(text) ? `$${text}` : text);

/** A day is `2026-10-03` as a calendar gives it; refused where it is none. What is typed otherwise stays as it is. */
export const typedValue = (
  { name, type }: Pick<TemplateField, 'name' | 'type'>,
  text: string,
  words: InvitationWords,
): Outcome<string> => {
  const typed = text.trim();
  if (typed === '') return done('');
  if (type === 'time') return done(timeInWords(timeIn(typed) ?? typed, words));
  if (type === 'money') return done(moneyText(typed));
  if (type !== 'day') return done(typed);
  const day = parseCalendarDate(typed);
  if (day === undefined) return refused('print.no-day', { field: name, value: typed });
  return done(meetings.has(name) ? weekdayAndDay(day, words) : longDay(day, words));
};
