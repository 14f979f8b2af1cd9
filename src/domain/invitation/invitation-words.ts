// The words of one language that stand around a template: its lines, its dates, and how it lists names.
import { type CalendarDate, weekdayOf } from '../calendar/calendar-date';
import type { SurveyMode } from '../survey/survey';
import { type WhoCanSeeTexts, whoCanSee } from '../survey/who-can-see';

/** Two names, and three or more: `{first}` is all but the last, with commas. */
export interface ListWords {
  readonly two: string;
  readonly more: string;
}

export interface InvitationWords extends ListWords {
  readonly InterpreterLine: string;
  readonly OptOutLine: string;
  /** The same where there is a form for it, at `{link}`. */
  readonly OptOutForm: string;
  readonly WhoCanSee: WhoCanSeeTexts;
  /** `{MinN}` is the smallest group that reports show. */
  readonly PrivacyLine: string;
  /** Where the link says whose answer it is. */
  readonly PrivacyConfidential: string;
  /** Where the form asks who answers. */
  readonly PrivacyIdentified: string;
  readonly FewFamilies: string;
  /** January first. */
  readonly months: readonly string[];
  /** `{month} {day}` in the order of the language. */
  readonly day: string;
  /** Monday first. */
  readonly weekdays: readonly string[];
  /** `{weekday}` beside `{day}`, which is month and day. */
  readonly weekdayAndDay: string;
  /** `{time}` before and after noon. */
  readonly am: string;
  readonly pm: string;
}

const fill = (text: string, values: { readonly [name: string]: string }): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);

/** `September 18`, `18 de septiembre`. */
export const longDay = (date: CalendarDate, { months, day }: InvitationWords): string => {
  const [, month, number] = date.split('-').map(Number);
  return fill(day, { month: months[(month ?? 1) - 1] ?? '', day: String(number) });
};

/** `Friday, September 18`, `viernes 18 de septiembre`. */
export const weekdayAndDay = (date: CalendarDate, words: InvitationWords): string =>
  fill(words.weekdayAndDay, { weekday: words.weekdays[weekdayOf(date) - 1] ?? '', day: longDay(date, words) });

/** `7:15 a.m.` for `07:15`; what is no time stays as it was written. */
export const timeInWords = (time: string, { am, pm }: InvitationWords): string => {
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(time) ?? [];
  if (hours === undefined || minutes === undefined) return time;
  const hour = Number(hours);
  return fill(hour < 12 ? am : pm, { time: `${hour % 12 === 0 ? 12 : hour % 12}:${minutes}` });
};

/** `Alder, Birch, and Cedar`, as the language lists names. */
export const listOf = (names: readonly string[], { two, more }: ListWords): string => {
  const last = names[names.length - 1] ?? '';
  if (names.length < 2) return last;
  return fill(names.length === 2 ? two : more, { first: names.slice(0, -1).join(', '), last });
};

export interface PrivacyFacts {
  readonly mode: SurveyMode;
  readonly minGroupSize: number;
  /** Who can see the answers, as the form tells. */
  readonly people: number | undefined;
  /** Families who read the language. */
  readonly families: number;
}

/** PV12: the promise of the mode; where fewer families than a group share a language, it says that they might be guessed. */
export const privacyLine = (words: InvitationWords, { mode, minGroupSize, people, families }: PrivacyFacts): string => {
  const values = { MinN: String(minGroupSize), WhoCanSee: whoCanSee(words.WhoCanSee, people) };
  if (mode === 'identified') return fill(words.PrivacyIdentified, values);
  if (mode === 'confidential') return fill(words.PrivacyConfidential, values);
  const line = fill(words.PrivacyLine, values);
  return families < minGroupSize ? `${line} ${words.FewFamilies}` : line;
};

/** PV23: by the form where there is one for it, else by a reply. */
export const optOutLine = ({ OptOutLine, OptOutForm }: InvitationWords, link: string | undefined): string =>
  link === undefined ? OptOutLine : fill(OptOutForm, { link });
