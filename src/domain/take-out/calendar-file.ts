// The plan's activities as a file that calendar programs read (RFC 5545): whole days, nobody's name unless it is the lead's.
import { addDays, type CalendarDate } from '../calendar/calendar-date';

export interface CalendarEntry {
  readonly id: string;
  readonly name: string;
  readonly start: CalendarDate;
  /** The last day, where it lasts longer than one. */
  readonly end: CalendarDate | undefined;
  readonly details: string;
  readonly place: string;
}

const digits = (day: CalendarDate): string => day.replace(/-/g, '');

/** RFC 5545, 3.3.11: these signs mean something, and a line break is written out. */
const escaped = (text: string): string => text.replace(/([\\;,])/g, '\\$1').replace(/\r\n|\r|\n/g, '\\n');

const utf8Length = (sign: string): number => {
  const code = sign.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
};

const longestLine = 74;

/** RFC 5545, 3.1: lines of at most 75 octets; what is left goes on after a space. A sign is never cut in two. */
const folded = (line: string): string => {
  const lines: string[] = [];
  let [current, length] = ['', 0];
  for (const sign of line) {
    const more = utf8Length(sign);
    if (length + more > longestLine) {
      lines.push(current);
      [current, length] = [' ', 1];
    }
    current += sign;
    length += more;
  }
  return [...lines, current].join('\r\n');
};

/** The file's text. `owner` makes the ids unlike any other workbook's, so that loading it again updates instead of doubling. */
export const calendarFile = (
  entries: readonly CalendarEntry[],
  { owner, name, stamp }: { readonly owner: string; readonly name: string; readonly stamp: number },
): string => {
  const stampText = `${new Date(stamp).toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`;
  const events = entries.flatMap(({ id, name: title, start, end, details, place }) => [
    'BEGIN:VEVENT',
    `UID:${escaped(id)}@${escaped(owner)}`,
    `DTSTAMP:${stampText}`,
    `DTSTART;VALUE=DATE:${digits(start)}`,
    `DTEND;VALUE=DATE:${digits(addDays(end === undefined || end < start ? start : end, 1))}`,
    `SUMMARY:${escaped(title)}`,
    ...(details === '' ? [] : [`DESCRIPTION:${escaped(details)}`]),
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Seat at the Table//Family engagement plan//EN',
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events,
    'END:VCALENDAR',
  ];
  return `${lines.map(folded).join('\r\n')}\r\n`;
};
