// The values of a message's fields in each language.
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { type InvitationWords, longDay } from '../../../domain/invitation/invitation-words';

/** The value in each language; what staff wrote in their own language stands in that alone. */
export type FieldValues = { readonly [field: string]: { readonly [language: string]: string } };

export interface FieldLanguages {
  readonly words: readonly { readonly tag: string; readonly words: InvitationWords }[];
  readonly staff: string;
}

/** The same in every language, as names and places are. */
export const inAll = ({ words }: FieldLanguages, text: string) =>
  text === '' ? {} : Object.fromEntries(words.map(({ tag }) => [tag, text]));

export const worded = ({ words }: FieldLanguages, say: (words: InvitationWords) => string) =>
  Object.fromEntries(words.map(({ tag, words: own }) => [tag, say(own)]));

export const dayField = (languages: FieldLanguages, day: CalendarDate | undefined, say = longDay) =>
  day === undefined ? {} : worded(languages, (words) => say(day, words));
