// What Google makes of a typed text before it lands in a cell: number, money, date, time, yes or no, formula, or text (F34).
import type { CellInput } from '../world/workbook';
import { localeMarks } from './locale-marks';
import { typedMoment } from './typed-moment';
import { typedNumber } from './typed-number';

export interface TypingPlace {
  readonly locale: string;
  /** The year that a date without one gets. */
  readonly year: number;
}

/** Reads the text as a person's typing into a cell that is not formatted as plain text. */
export const typedInput = (text: string, place: TypingPlace): CellInput => {
  if (text === '') return { kind: 'empty' };
  if (text.startsWith("'")) return { kind: 'text', text: text.slice(1) };
  if (text.startsWith('=') && text.length > 1) return { kind: 'formula', formula: withCommas(text) };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return { kind: 'flag', flag: trimmed.toLowerCase() === 'true' };
  if (!/\d/.test(trimmed)) return { kind: 'text', text };
  const marks = localeMarks(place.locale);
  return typedNumber(trimmed, marks) ?? typedMoment(trimmed, marks, place.year) ?? { kind: 'text', text };
};

/** Semicolons part the arguments of a function in every locale; those in braces begin rows. */
const withCommas = (formula: string): string =>
  formula.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}|;/g, (part) => (part === ';' ? ',' : part));
