// An event as a message tells of it: its name, its day, when it begins and ends, where it is.
import { type CalendarDate, parseCalendarDate } from '../../calendar/calendar-date';
import { type Cell, dayOf, isDayCell, textOf } from '../../sheet/cell';

export interface EventFacts {
  readonly name: string;
  readonly day: CalendarDate;
  /** `17:30`, or empty where nobody said: then it lasts the whole day. */
  readonly start: string;
  /** Empty where nobody said when it ends. */
  readonly end: string;
  readonly place: string;
  /** A web address, or empty. */
  readonly online: string;
}

/** `17:30`; empty for what is no time of day. */
const timeOf = (text: string): string => {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined || Number(hours) > 23 || Number(minutes) > 59) return '';
  return `${hours.padStart(2, '0')}:${minutes}`;
};

const linkIn = (text: string): string => /https?:\/\/[^\s"'<>]+/.exec(text)?.[0] ?? '';

/** Out of the fields of a message as a person filled them; undefined where it tells of no day. */
export const eventInFields = (typed: (field: string) => string): EventFacts | undefined => {
  const day = parseCalendarDate(typed('EventDate').trim());
  if (day === undefined) return undefined;
  const start = timeOf(typed('EventStart'));
  const end = start === '' ? '' : timeOf(typed('EventEnd'));
  return {
    name: typed('EventName').trim(),
    day,
    start,
    end: end > start ? end : '',
    place: typed('EventPlace').trim(),
    online: linkIn(typed('EventOnlineLink')),
  };
};

type Cells = { readonly [code: string]: Cell };

const clockIn = (cell: Cell | undefined): string =>
  cell !== undefined && isDayCell(cell) && cell.time !== undefined ? cell.time.slice(0, 5) : '';

/** Out of a row of the Activities sheet; undefined where it has no day yet. */
export const eventInActivity = (cells: Cells): EventFacts | undefined => {
  const [start, end] = [cells['activity.start'], cells['activity.end']];
  const day = dayOf(start);
  if (day === undefined) return undefined;
  const place = textOf(cells['activity.place']);
  const begins = clockIn(start) || timeOf(textOf(cells['activity.time'])) || clockIn(cells['activity.time']);
  const ends = begins !== '' && dayOf(end) === day ? clockIn(end) : '';
  const online = linkIn(place);
  return {
    name: textOf(cells['activity.name']),
    day,
    start: begins,
    end: ends > begins ? ends : '',
    place: online === '' ? place : place.replace(online, '').trim(),
    online,
  };
};

/** The same as the fields of a message, so that nobody types what the plan knows. */
export const eventFields = ({
  name,
  day,
  start,
  end,
  place,
  online,
}: EventFacts): { readonly [field: string]: string } =>
  Object.fromEntries(
    Object.entries({
      EventName: name,
      EventDate: day,
      EventStart: start,
      EventEnd: end,
      EventPlace: place,
      EventOnlineLink: online,
    }).filter(([, value]) => value !== ''),
  );
