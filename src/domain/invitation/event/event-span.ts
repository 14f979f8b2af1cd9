// When an event is, for calendars: whole days, or two moments that are the same in every zone.
import { addDays, type CalendarDate } from '../../calendar/calendar-date';
import { icalDay, icalMoment } from '../../calendar/icalendar';
import type { EventFacts } from './event-facts';

export type EventSpan =
  | { readonly kind: 'day'; readonly from: string; readonly until: string }
  | { readonly kind: 'moments'; readonly from: string; readonly until: string };

const minute = 60_000;
const day = 24 * 60;

const minutesOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return 60 * hours + minutes;
};

/** Where nobody said when it ends it is an hour long: calendars show nothing of an event that ends as it begins. */
const usualMinutes = 60;

/**
 * `endOf` tells the moment at which a day is over in the workbook's zone. From the early morning on times are counted back from the end
 * of the day, since clocks change in the night: half past five is half past five also on a day of 23 hours.
 */
export const eventSpan = (
  { day: date, start, end }: Pick<EventFacts, 'day' | 'start' | 'end'>,
  endOf: (day: CalendarDate) => number,
): EventSpan => {
  if (start === '') return { kind: 'day', from: icalDay(date), until: icalDay(addDays(date, 1)) };
  const beforeChange = 2 * 60;
  const momentAt = (minutes: number): number =>
    minutes < beforeChange ? endOf(addDays(date, -1)) + minutes * minute : endOf(date) - (day - minutes) * minute;
  const begins = minutesOf(start);
  const ends = end === '' ? begins + usualMinutes : minutesOf(end);
  return { kind: 'moments', from: icalMoment(momentAt(begins)), until: icalMoment(momentAt(ends)) };
};
