// Days in words: the server has no locale data, so the words come from content.
import { type CalendarDate, weekdayOf } from '../calendar/calendar-date';
import type { PlanWords } from './plan-words';

type DayWords = Pick<PlanWords, 'weekdays' | 'months' | 'shortMonths' | 'dayPattern'>;

const monthIndex = (day: CalendarDate): number => Number(day.slice(5, 7)) - 1;

/** `Tue Sep 15`, or `mar 15 sep`. */
export const dayInWords = (day: CalendarDate, { weekdays, shortMonths, dayPattern }: DayWords): string =>
  dayPattern
    .replace('{weekday}', weekdays[weekdayOf(day) - 1] ?? '')
    .replace('{month}', shortMonths[monthIndex(day)] ?? '')
    .replace('{day}', String(Number(day.slice(8))));

/** `September 2026`. */
export const monthInWords = (day: CalendarDate, { months }: DayWords): string =>
  `${months[monthIndex(day)] ?? ''} ${day.slice(0, 4)}`;
