// What Google makes of a typed text before it lands in a cell: number, money, date, time, yes or no, formula, or text (F34).
import type { CellInput } from '../world/workbook';
import { serialOf } from './date-serial';

export interface TypingPlace {
  readonly locale: string;
  /** The year that a date without one gets. */
  readonly year: number;
}

/** Reads the text as a person's typing into a cell that is not formatted as plain text. */
export const typedInput = (text: string, place: TypingPlace): CellInput => {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: text };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'flag', flag: trimmed.toLowerCase() === 'true' };
  if (!/\d/.test(trimmed)) return { kind: 'text', text };
  return numberIn(trimmed) ?? momentIn(trimmed, place) ?? { kind: 'text', text };
};

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+|\d+)`;
const numberPattern = new RegExp(
  String.raw`^(\(?)([+-]?)(\$?)([+-]?)((?:${digits}(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)(%?)(\)?)$`,
  'i',
);

const numberIn = (text: string): CellInput | undefined => {
  const [, open, sign, money, innerSign, figure = '', percent, close] = numberPattern.exec(text) ?? [];
  if (figure === '' || (open === '(') !== (close === ')') || (sign !== '' && innerSign !== '')) return undefined;
  if (money !== '' && percent !== '') return undefined;
  const size = Number(figure.replace(/,/g, ''));
  const negative = sign === '-' || innerSign === '-' || open === '(';
  const number = (negative ? -size : size) / (percent === '' ? 1 : 100);
  const format = formatTyped(figure, money !== '', percent !== '');
  return format === undefined ? { kind: 'number', number } : { kind: 'number', number, format };
};

const formatTyped = (figure: string, isMoney: boolean, isPercent: boolean): string | undefined => {
  const cents = figure.includes('.');
  if (isMoney) return cents ? '$#,##0.00' : '$#,##0';
  if (isPercent) return cents ? '0.00%' : '0%';
  if (/e/i.test(figure)) return '0.00E+00';
  return figure.includes(',') ? (cents ? '#,##0.00' : '#,##0') : undefined;
};

const timePattern = /(?:^|\s+|T)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([ap])\.?m\.?)?$/i;

/** A day, a time, or both. */
const momentIn = (text: string, place: TypingPlace): CellInput | undefined => {
  const time = timePattern.exec(text);
  const dayText = time === null ? text : text.slice(0, time.index);
  const seconds = time === null ? 0 : secondsOf(time);
  if (seconds === undefined) return undefined;
  if (dayText === '')
    return time === null ? undefined : { kind: 'number', number: seconds / 86_400, format: timeFormat(time) };
  const day = dayIn(dayText, place);
  if (day === undefined) return undefined;
  const format = time === null ? day.format : `${day.format} ${timeFormat(time)}`;
  return { kind: 'number', number: serialOf(day.year, day.month, day.day, seconds), format };
};

const secondsOf = ([, hours = '', minutes = '', seconds = '0', half]: RegExpExecArray): number | undefined => {
  const typed = Number(hours);
  if (Number(minutes) > 59 || Number(seconds) > 59 || (half === undefined ? typed > 23 : typed < 1 || typed > 12))
    return undefined;
  const hour = half === undefined ? typed : (typed % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
  return hour * 3600 + Number(minutes) * 60 + Number(seconds);
};

const timeFormat = ([, , , seconds, half]: RegExpExecArray): string =>
  `h:mm${seconds === undefined ? '' : ':ss'}${half === undefined ? '' : ' am/pm'}`;

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly format: string;
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthPattern = String.raw`(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?`;
const monthFirstPattern = new RegExp(String.raw`^${monthPattern}\s+(\d{1,2})(?:,?\s+(\d{4}))?$`, 'i');
const dayFirstPattern = new RegExp(String.raw`^(\d{1,2})[\s-]+${monthPattern}(?:,?[\s-]+(\d{4}))?$`, 'i');
const monthOf = (name: string): number => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1;

const dayIn = (text: string, place: TypingPlace): Day | undefined =>
  isoDay(text) ?? figuresDay(text, place) ?? monthFirstDay(text, place.year) ?? dayFirstDay(text, place.year);

const isoDay = (text: string): Day | undefined => {
  const found = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (found === null) return undefined;
  return realDay(Number(found[1]), Number(found[3]), Number(found[4]), found[2] === '/' ? 'yyyy/m/d' : 'yyyy-mm-dd');
};

const figuresDay = (text: string, { locale, year }: TypingPlace): Day | undefined => {
  const [, first, mark = '', second, typedYear] = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text) ?? [];
  const isMonthFirst = locale === 'en_US';
  if (first === undefined || (mark === '.' && isMonthFirst)) return undefined;
  const [month, day] = isMonthFirst ? [Number(first), Number(second)] : [Number(second), Number(first)];
  const shape = isMonthFirst ? `m${mark}d` : `d${mark}m`;
  if (typedYear === undefined) return realDay(year, month, day, shape);
  return realDay(fullYear(typedYear), month, day, `${shape}${mark}${'y'.repeat(typedYear.length)}`);
};

const monthFirstDay = (text: string, year: number): Day | undefined => {
  const found = monthFirstPattern.exec(text);
  if (found === null) return undefined;
  const format = found[3] === undefined ? 'mmm d' : 'mmm d, yyyy';
  return realDay(Number(found[3] ?? year), monthOf(found[1] ?? ''), Number(found[2]), format);
};

const dayFirstDay = (text: string, year: number): Day | undefined => {
  const found = dayFirstPattern.exec(text);
  if (found === null) return undefined;
  const format = found[3] === undefined ? 'd-mmm' : 'd-mmm-yyyy';
  return realDay(Number(found[3] ?? year), monthOf(found[2] ?? ''), Number(found[1]), format);
};

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900);

const realDay = (year: number, month: number, day: number, format: string): Day | undefined => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? { year, month, day, format } : undefined;
};
