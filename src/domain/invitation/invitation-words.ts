// The words of one language that stand around a template: its lines, its dates, and how it lists names.
import type { CalendarDate } from '../calendar/calendar-date';

export interface InvitationWords {
  readonly InterpreterLine: string;
  readonly OptOutLine: string;
  /** `{MinN}` is the smallest group that reports show. */
  readonly PrivacyLine: string;
  readonly FewFamilies: string;
  /** January first. */
  readonly months: readonly string[];
  /** `{month} {day}` in the order of the language. */
  readonly day: string;
  /** Two names, and three or more: `{first}` is all but the last, with commas. */
  readonly two: string;
  readonly more: string;
}

const fill = (text: string, values: { readonly [name: string]: string }): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** `September 18`, `18 de septiembre`. */
export const longDay = (date: CalendarDate, { months, day }: InvitationWords): string => {
  const [, month, number] = date.split('-').map(Number);
  return fill(day, { month: months[(month ?? 1) - 1] ?? '', day: String(number) });
};

/** `Alder, Birch, and Cedar`, as the language lists names. */
export const listOf = (names: readonly string[], { two, more }: InvitationWords): string => {
  const last = names[names.length - 1] ?? '';
  if (names.length < 2) return last;
  return fill(names.length === 2 ? two : more, { first: names.slice(0, -1).join(', '), last });
};

/** PV12: the anonymous promise; where fewer families than a group share a language, it says that they might be guessed. */
export const privacyLine = (words: InvitationWords, minGroupSize: number, families: number): string => {
  const line = fill(words.PrivacyLine, { MinN: String(minGroupSize) });
  return families < minGroupSize ? `${line} ${words.FewFamilies}` : line;
};
