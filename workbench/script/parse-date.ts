// `Utilities.parseDate`: a text read by a pattern of Java's SimpleDateFormat.
import { zoneTime } from '../engine/date-serial';
import { ServiceError } from '../service-error';

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

type Fields = Partial<Record<'year' | 'month' | 'day' | 'hour' | 'minute' | 'second' | 'ms' | 'offset', number>> & {
  readonly half?: string;
};

interface Letter {
  readonly pattern: string;
  readonly read: (text: string) => Fields;
}

const digits = (field: keyof Fields, most = 2): Letter => ({
  pattern: `(\\d{1,${most}})`,
  read: (text) => ({ [field]: Number(text) }),
});

const letters: Readonly<Record<string, Letter>> = {
  y: {
    pattern: '(\\d{4}|\\d{2})',
    read: (text) => ({ year: Number(text) + (text.length === 2 ? (Number(text) < 50 ? 2000 : 1900) : 0) }),
  },
  d: digits('day'),
  H: digits('hour'),
  h: digits('hour'),
  m: digits('minute'),
  s: digits('second'),
  S: digits('ms', 3),
  a: { pattern: '(am|pm)', read: (text) => ({ half: text.toLowerCase() }) },
  E: { pattern: '(\\p{L}+)', read: () => ({}) },
  Z: { pattern: '([+-]\\d{2}:?\\d{2}|Z)', read: (text) => ({ offset: offsetOf(text) }) },
  X: { pattern: '([+-]\\d{2}:?\\d{2}|Z)', read: (text) => ({ offset: offsetOf(text) }) },
};

const figureMonth: Letter = { pattern: '(\\d{1,2})', read: (text) => ({ month: Number(text) }) };
const namedMonth: Letter = {
  pattern: '(\\p{L}+)\\.?',
  read: (text) => ({ month: months.indexOf(text.slice(0, 3).toLowerCase()) + 1 }),
};

/** The moment, on the clock of the zone where the text names no offset; throws for a text that does not fit. */
export const parseDate = (text: string, timeZone: string, pattern: string): Date => {
  const read: ((text: string) => Fields)[] = [];
  const source = pattern.replace(
    /'((?:[^']|'')*)'|([A-Za-z])\2*|([^A-Za-z'])/g,
    (found: string, quoted: string | undefined, letter: string | undefined) => {
      if (letter === undefined) return escaped(quoted ?? found);
      const known = letter === 'M' ? (found.length > 2 ? namedMonth : figureMonth) : letters[letter];
      if (known === undefined) throw new ServiceError(`Illegal pattern character '${letter}'`);
      read.push(known.read);
      return known.pattern;
    },
  );
  const found = new RegExp(`^${source}`, 'iu').exec(text.trim());
  if (found === null) throw new ServiceError(`Unparseable date: "${text}"`);
  return momentOf(Object.assign({}, ...read.map((one, at) => one(found[at + 1] ?? ''))) as Fields, timeZone);
};

const momentOf = (fields: Fields, timeZone: string): Date => {
  const { year = 1970, month = 1, day = 1, minute = 0, second = 0, ms = 0 } = fields;
  const hour =
    fields.half === undefined ? (fields.hour ?? 0) : ((fields.hour ?? 0) % 12) + (fields.half === 'pm' ? 12 : 0);
  const wall = Date.UTC(year, month - 1, day, hour, minute, second, ms);
  if (fields.offset !== undefined) return new Date(wall - fields.offset * 60_000);
  const { offsetAt } = zoneTime(timeZone);
  return new Date(wall - offsetAt(wall - offsetAt(wall)));
};

const offsetOf = (text: string): number => {
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):?(\d{2})/.exec(text) ?? [];
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
};

const escaped = (text: string): string => text.replace(/''/g, "'").replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
