// The plan's activities as a file that calendar programs read (RFC 5545): whole days, nobody's name unless it is the lead's.
import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { icalDay, icalFile, icalMoment, icalText } from '../calendar/icalendar';

export interface CalendarEntry {
  readonly id: string;
  readonly name: string;
  readonly start: CalendarDate;
  /** The last day, where it lasts longer than one. */
  readonly end: CalendarDate | undefined;
  readonly details: string;
  readonly place: string;
}

/** The file's text. `owner` makes the ids unlike any other workbook's, so that loading it again updates instead of doubling. */
export const calendarFile = (
  entries: readonly CalendarEntry[],
  { owner, name, stamp }: { readonly owner: string; readonly name: string; readonly stamp: number },
): string => {
  const events = entries.flatMap(({ id, name: title, start, end, details, place }) => [
    'BEGIN:VEVENT',
    `UID:${icalText(id)}@${icalText(owner)}`,
    `DTSTAMP:${icalMoment(stamp)}`,
    `DTSTART;VALUE=DATE:${icalDay(start)}`,
    `DTEND;VALUE=DATE:${icalDay(addDays(end === undefined || end < start ? start : end, 1))}`,
    `SUMMARY:${icalText(title)}`,
    ...(details === '' ? [] : [`DESCRIPTION:${icalText(details)}`]),
    ...(place === '' ? [] : [`LOCATION:${icalText(place)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  return icalFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Seat at the Table//Family engagement plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${icalText(name)}`,
    ...events,
    'END:VCALENDAR',
  ]);
};
