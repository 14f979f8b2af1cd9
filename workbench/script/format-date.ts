// Dates by the patterns of Java's SimpleDateFormat, as `Utilities.formatDate` takes them.
import { ServiceError } from '../service-error';

const pad = (number: number, length: number): string => String(number).padStart(length, '0');

interface Moment {
  readonly wall: Date;
  readonly offsetMinutes: number;
  readonly zone: string;
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const days = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

/** The date on the clock of a time zone; a letter that Java does not know is refused. */
export const formatDate = (date: Date, timeZone: string, pattern: string): string => {
  if (Number.isNaN(date.getTime())) throw new ServiceError('Invalid argument: date. Should be of type: Date');
  const moment = momentIn(date, timeZone);
  return pattern.replace(
    /''|'((?:[^']|'')*)'|([A-Za-z])\2*/g,
    (found: string, quoted: string | undefined, letter: string | undefined) => {
      if (found === "''") return "'";
      if (letter === undefined) return (quoted ?? '').replace(/''/g, "'");
      return field(letter, found.length, moment);
    },
  );
};

const momentIn = (date: Date, timeZone: string): Moment => {
  const offsetMinutes = offsetOf(date, timeZone);
  return { wall: new Date(date.getTime() + offsetMinutes * 60_000), offsetMinutes, zone: timeZone };
};

/** `GMT-5` style names are fixed offsets; an unknown zone is GMT, as in Java. */
const offsetOf = (date: Date, timeZone: string): number => {
  const fixed = /^GMT([+-])(\d{1,2}):?(\d{2})?$/.exec(timeZone);
  if (fixed !== null) return (fixed[1] === '-' ? -1 : 1) * (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0));
  const parts = zoneParts(timeZone)?.formatToParts(date) ?? [];
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
  const [, sign, hours = '0', minutes = '0'] = /GMT(?:([+-])(\d{2}):(\d{2}))?/.exec(name) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

const zoneParts = (timeZone: string): Intl.DateTimeFormat | undefined => {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
  } catch {
    return undefined;
  }
};

const field = (letter: string, length: number, moment: Moment): string => {
  const written = numberField(letter, moment.wall);
  const text = written === undefined ? wordField(letter, length, moment) : pad(written, length);
  if (text === undefined) throw new ServiceError(`Illegal pattern character '${letter}'`);
  return text;
};

const wordField = (letter: string, length: number, moment: Moment): string | undefined => {
  switch (letter) {
    case 'y':
    case 'Y':
      return yearField(moment.wall.getUTCFullYear(), length);
    case 'M':
    case 'L':
      return monthField(moment.wall.getUTCMonth(), length);
    case 'E':
      return (days[moment.wall.getUTCDay()] ?? '').slice(0, length > 3 ? undefined : 3);
    case 'a':
      return moment.wall.getUTCHours() < 12 ? 'AM' : 'PM';
    case 'G':
      return 'AD';
    case 'Z':
      return offsetText(moment.offsetMinutes, '');
    case 'X':
      return isoOffset(moment.offsetMinutes, length);
    case 'z':
      return zoneName(moment, length);
    default:
      return undefined;
  }
};

const yearField = (year: number, length: number): string => (length === 2 ? pad(year % 100, 2) : pad(year, length));

const isoOffset = (minutes: number, length: number): string =>
  minutes === 0 ? 'Z' : offsetText(minutes, length === 3 ? ':' : '').slice(0, length === 1 ? 3 : undefined);

const numberField = (letter: string, wall: Date): number | undefined => {
  switch (letter) {
    case 'd':
      return wall.getUTCDate();
    case 'H':
      return wall.getUTCHours();
    case 'k':
      return wall.getUTCHours() || 24;
    case 'h':
      return wall.getUTCHours() % 12 || 12;
    case 'K':
      return wall.getUTCHours() % 12;
    case 'm':
      return wall.getUTCMinutes();
    case 's':
      return wall.getUTCSeconds();
    case 'S':
      return wall.getUTCMilliseconds();
    case 'u':
      return wall.getUTCDay() || 7;
    case 'D':
      return Math.floor((wall.getTime() - Date.UTC(wall.getUTCFullYear(), 0, 1)) / 86_400_000) + 1;
    default:
      return undefined;
  }
};

const monthField = (month: number, length: number): string => {
  if (length < 3) return pad(month + 1, length);
  return (months[month] ?? '').slice(0, length > 3 ? undefined : 3);
};

const offsetText = (minutes: number, mark: string): string =>
  `${minutes < 0 ? '-' : '+'}${pad(Math.floor(Math.abs(minutes) / 60), 2)}${mark}${pad(Math.abs(minutes) % 60, 2)}`;

const zoneName = ({ wall, offsetMinutes, zone }: Moment, length: number): string => {
  const style = length > 3 ? 'long' : 'short';
  const instant = wall.getTime() - offsetMinutes * 60_000;
  const parts = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: style }).formatToParts(instant);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? 'GMT';
};
