// Numbers, money and parts of a hundred as a person types them (F34).
import type { CellInput } from '../world/workbook';
import type { LocaleMarks } from './locale-marks';

const patterns = new Map<LocaleMarks, RegExp>();

/** A number with the format that its writing brings along; undefined for what is none. */
export const typedNumber = (text: string, marks: LocaleMarks): CellInput | undefined => {
  const pattern = patterns.get(marks) ?? patternOf(marks);
  patterns.set(marks, pattern);
  const found = pattern.exec(text);
  if (found === null) return undefined;
  const [, open, sign, before, innerSign, figure = '', percent, after, close] = found;
  const isTwice = (sign !== '' && innerSign !== '') || [before, after, percent].filter(Boolean).length > 1;
  if ((open === '(') !== (close === ')') || isTwice) return undefined;
  const isNegative = sign === '-' || innerSign === '-' || open === '(';
  const number = ((isNegative ? -1 : 1) * sizeOf(figure, marks)) / (percent === '' ? 1 : 100);
  const mark = before ?? after;
  const money = mark === undefined ? undefined : { mark, isAfter: before === undefined };
  const format = formatTyped(figure, marks, { money, isPercent: percent !== '' });
  return format === undefined ? { kind: 'number', number } : { kind: 'number', number, format };
};

const sizeOf = (figure: string, { decimal }: LocaleMarks): number => {
  const plain = [...figure].map((mark) => (mark === decimal ? '.' : mark.replace(/[^\de+-]/i, '')));
  return Number(plain.join(''));
};

/** Blanks of any width may part thousands where the locale has blanks there. */
const patternOf = ({ decimal, group, currency }: LocaleMarks): RegExp => {
  const point = escaped(decimal);
  const thousands = /\s/.test(group) ? String.raw`[\u0020\u00a0\u202f]` : `${escaped(group)}`;
  const digits = String.raw`(?:\d{1,3}(?:${thousands}\d{3})+|\d+)`;
  const figure = String.raw`((?:${digits}(?:${point}\d*)?|${point}\d+)(?:e[+-]?\d+)?)`;
  const money = escaped(currency);
  return new RegExp(String.raw`^(\(?)([+-]?)(?:(${money})\s?)?([+-]?)${figure}\s?(%?)(?:\s?(${money}))?(\)?)$`, 'i');
};

const escaped = (mark: string): string => mark.replace(/[.$]/g, '\\$&');

interface Money {
  readonly mark: string;
  readonly isAfter: boolean;
}

const formatTyped = (
  figure: string,
  { decimal }: LocaleMarks,
  { money, isPercent }: { readonly money: Money | undefined; readonly isPercent: boolean },
): string | undefined => {
  const hasCents = figure.includes(decimal);
  if (money !== undefined) return moneyFormat(money, hasCents ? '#,##0.00' : '#,##0');
  if (isPercent) return hasCents ? '0.00%' : '0%';
  if (/e/i.test(figure)) return '0.00E+00';
  const isGrouped = /[^\d]/.test(hasCents ? figure.slice(0, figure.indexOf(decimal)) : figure);
  if (!isGrouped) return undefined;
  return hasCents ? '#,##0.00' : '#,##0';
};

const moneyFormat = ({ mark, isAfter }: Money, figure: string): string => {
  if (mark === '$') return `$${figure}`;
  return isAfter ? `${figure} "${mark}"` : `"${mark}"${figure}`;
};
