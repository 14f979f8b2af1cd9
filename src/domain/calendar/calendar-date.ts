// A day without a time or a zone, as schools plan with: arithmetic on whole days.

declare const calendarDate: unique symbol;

/** `2026-09-14`: a day that exists. */
export type CalendarDate = string & { readonly [calendarDate]: true };

const dayMs = 86_400_000;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day that the text names as `yyyy-mm-dd`, or undefined where there is no such day. */
export const parseCalendarDate = (text: string): CalendarDate | undefined => {
  const [, year, month, day] = shape.exec(text) ?? [];
  if (year === undefined) return undefined;
  const instant = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return instant.toISOString().slice(0, 10) === text ? (text as CalendarDate) : undefined;
};

/** The day that the text names; throws where there is none, so only for texts of our own. */
export const calendarDateOf = (text: string): CalendarDate => {
  const parsed = parseCalendarDate(text);
  if (parsed === undefined) throw new Error(`not a day: ${text}`);
  return parsed;
};

const number = (date: CalendarDate): number => Date.parse(`${date}T00:00:00Z`) / dayMs;

/** Days from `from` to `to`; negative where `to` comes first. */
export const daysBetween = (from: CalendarDate, to: CalendarDate): number => number(to) - number(from);

/** The day so many days later, or earlier where `days` is negative. */
export const addDays = (date: CalendarDate, days: number): CalendarDate =>
  new Date((number(date) + days) * dayMs).toISOString().slice(0, 10) as CalendarDate;

/** 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: CalendarDate): number => ((((number(date) + 3) % 7) + 7) % 7) + 1;

/** The earlier of two days. */
export const earlierOf = (one: CalendarDate, other: CalendarDate): CalendarDate => (one < other ? one : other);

/** The later of two days. */
export const laterOf = (one: CalendarDate, other: CalendarDate): CalendarDate => (one > other ? one : other);

/** The Monday of the day's week. */
export const mondayOf = (day: CalendarDate): CalendarDate => addDays(day, 1 - weekdayOf(day));
