// Days and times as a person types them (F34).
import type { CellInput } from '../world/workbook';
import { serialOf } from './date-serial';
import type { LocaleMarks } from './locale-marks';

const timePattern = /(?:^|\s+|T)(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?(?:\s*([ap])\.?m\.?)?$/i;

/** A day, a time, or both; undefined for what is neither. */
export const typedMoment = (text: string, marks: LocaleMarks, year: number): CellInput | undefined => {
  const time = timePattern.exec(text);
  const dayText = time === null ? text : text.slice(0, time.index);
  const seconds = time === null ? 0 : secondsOf(time);
  if (seconds === undefined) return undefined;
  if (dayText === '')
    return time === null ? undefined : { kind: 'number', number: seconds / 86_400, format: timeFormat(time) };
  const day = isoDay(dayText) ?? figuresDay(dayText, marks, year) ?? namedDay(dayText, marks, year);
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

const isoDay = (text: string): Day | undefined => {
  const found = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (found === null) return undefined;
  const mark = found[2] ?? '-';
  const format = mark === '-' ? 'yyyy-mm-dd' : `yyyy${mark}m${mark}d`;
  return realDay({ year: Number(found[1]), month: Number(found[3]), day: Number(found[4]), format });
};

const figuresDay = (text: string, { order, decimal }: LocaleMarks, year: number): Day | undefined => {
  const [, first, mark = '', second, typedYear] = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text) ?? [];
  if (first === undefined || (mark === '.' && decimal === '.')) return undefined;
  const isDayFirst = order === 'dmy';
  const [month, day] = isDayFirst ? [Number(second), Number(first)] : [Number(first), Number(second)];
  const shape = isDayFirst ? `d${mark}m` : `m${mark}d`;
  if (typedYear === undefined) return realDay({ year, month, day, format: shape });
  return realDay({ year: fullYear(typedYear), month, day, format: `${shape}${mark}${'y'.repeat(typedYear.length)}` });
};

/** `Aug 10, 2026`, `10 August`, `10 de agosto de 2026`: names of the locale's months, and English ones everywhere. */
const namedDay = (text: string, { months }: LocaleMarks, year: number): Day | undefined => {
  const word = text.length > longestDay ? undefined : /\p{L}{3,}/u.exec(text)?.[0];
  if (monthNamed(word, months) === undefined) return undefined;
  const monthFirst = /^(\p{L}+)\.?\s+(\d{1,2})(?:,?\s+(\d{4}))?$/u.exec(text);
  const dayFirst = /^(\d{1,2})\.?[\s-]+(?:de\s+)?(\p{L}+)\.?(?:,?[\s-]+(?:de\s+)?(\d{4}))?$/u.exec(text);
  const [name, day] = monthFirst === null ? [dayFirst?.[2], dayFirst?.[1]] : [monthFirst[1], monthFirst[2]];
  const month = monthNamed(name, months);
  if (month === undefined || day === undefined) return undefined;
  const typedYear = (monthFirst ?? dayFirst)?.[3];
  const [short, long] = monthFirst === null ? ['d-mmm', 'd-mmm-yyyy'] : ['mmm d', 'mmm d, yyyy'];
  return realDay({
    year: Number(typedYear ?? year),
    month,
    day: Number(day),
    format: (typedYear === undefined ? short : long) ?? 'd-mmm',
  });
};

const longestDay = 40;

const monthNamed = (name: string | undefined, months: LocaleMarks['months']): number | undefined => {
  const small = name?.toLowerCase() ?? '';
  return months.get(small) ?? (small === 'sept' ? 9 : undefined);
};

const fullYear = (text: string): number =>
  text.length === 4 ? Number(text) : Number(text) + (Number(text) < 50 ? 2000 : 1900);

const realDay = (day: Day): Day | undefined => {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day));
  return date.getUTCMonth() === day.month - 1 && date.getUTCDate() === day.day ? day : undefined;
};
