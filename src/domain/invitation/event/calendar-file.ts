// An event as a file that calendar programs read (RFC 5545), to go along with a message.
import { icalFile, icalMoment, icalText } from '../../calendar/icalendar';
import { fingerprint } from '../../text/fingerprint';
import type { EventFacts } from './event-facts';
import type { EventSpan } from './event-span';

/** Which event it is, and how often it was changed since it was first told: a calendar takes the later one in place of the earlier. */
export interface EventVersion {
  readonly id: string;
  readonly sequence: number;
  /** Stands for the day, the times and the places. */
  readonly mark: string;
}

const markOf = ({ day, start, end, place, online }: EventFacts): string =>
  fingerprint([day, start, end, place, online].join('\n'));

/** The same number while nothing changed, the next one where something did; `earlier` are the versions that were told before. */
export const eventVersion = (facts: EventFacts, id: string, earlier: readonly EventVersion[]): EventVersion => {
  const mark = markOf(facts);
  const own = earlier.filter((version) => version.id === id);
  const last = own.reduce<EventVersion | undefined>(
    (latest, one) => (latest === undefined || one.sequence > latest.sequence ? one : latest),
    undefined,
  );
  if (last === undefined) return { id, sequence: 0, mark };
  return { id, sequence: last.mark === mark ? last.sequence : last.sequence + 1, mark };
};

export interface EventInWords {
  readonly facts: EventFacts;
  readonly span: EventSpan;
  readonly version: EventVersion;
  /** What stands below it in a calendar. */
  readonly details: string;
}

const timesOf = ({ kind, from, until }: EventSpan): readonly string[] =>
  kind === 'day' ? [`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${until}`] : [`DTSTART:${from}`, `DTEND:${until}`];

/**
 * The file's text. `owner` makes the id unlike any other workbook's, and is not told itself; `stamp` is when the message was confirmed,
 * in milliseconds since 1970.
 */
export const eventFile = (
  { facts, span, version, details }: EventInWords,
  { owner, stamp }: { readonly owner: string; readonly stamp: number },
): string =>
  icalFile([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Seat at the Table//Family event//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'BEGIN:VEVENT',
    `UID:${icalText(version.id)}@${fingerprint(owner)}`,
    `SEQUENCE:${version.sequence}`,
    `DTSTAMP:${icalMoment(stamp)}`,
    ...timesOf(span),
    `SUMMARY:${icalText(facts.name)}`,
    ...(details === '' ? [] : [`DESCRIPTION:${icalText(details)}`]),
    ...(facts.place === '' ? [] : [`LOCATION:${icalText(facts.place)}`]),
    ...(facts.online === '' ? [] : [`URL:${facts.online}`]),
    'STATUS:CONFIRMED',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
