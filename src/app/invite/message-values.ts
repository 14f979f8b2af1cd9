// What the fields of a message say in one language: from the settings, the survey, the links that are known, and what a person typed.

import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import { settingsFields } from '../../domain/invitation/invitation-field';
import {
  type InvitationWords,
  longDay,
  optOutLine,
  privacyLine,
  timeInWords,
  weekdayAndDay,
} from '../../domain/invitation/invitation-words';
import type { TemplateField } from '../../domain/invitation/template';
import type { Settings } from '../../domain/settings/settings';
import type { Survey } from '../../domain/survey/survey';
import type { InvitationWish } from '../../rpc/invite-calls';
import type { LanguageLinks } from './form-links';
import type { WaveLanguage } from './wave-languages';

export interface ValueFacts {
  readonly settings: Settings;
  readonly survey: Survey | undefined;
  readonly wish: Pick<InvitationWish, 'fields' | 'minutes' | 'closes'>;
  /** Families who read the language, by tag (PV12). */
  readonly families: ReadonlyMap<string, number>;
  /** Where a family says that it wants no more surveys, by tag; none where no form is open for that. */
  readonly optOuts: ReadonlyMap<string, string>;
  /** Links to standing forms, by field. */
  readonly links: { readonly [field: string]: LanguageLinks };
}

export type FieldTexts = { readonly [field: string]: string };

const surveyValues = (language: WaveLanguage, { survey, settings, wish, families }: ValueFacts): FieldTexts => {
  if (survey === undefined) return {};
  const { words, people, link, tag } = language;
  const closes = parseCalendarDate(wish.closes);
  return {
    PrivacyLine: privacyLine(words, {
      mode: survey.mode,
      minGroupSize: settings.minGroupSize,
      people,
      families: families.get(tag) ?? 0,
    }),
    SurveyLink: link,
    SurveyMinutes: String(wish.minutes),
    SurveyCloses: closes === undefined ? '' : longDay(closes, words),
  };
};

/** As the language says it; what is no day or time stays as it was typed. */
const inWords = (text: string, type: TemplateField['type'], words: InvitationWords): string => {
  const day = type === 'day' ? parseCalendarDate(text) : undefined;
  if (day !== undefined) return weekdayAndDay(day, words);
  return type === 'time' ? timeInWords(text, words) : text;
};

/** What a person typed for the field in the language, or once for all; else the link of the form that is known. */
export const typedValue = (field: string, tag: string, { wish, links }: Pick<ValueFacts, 'wish' | 'links'>): string => {
  const typed = Object.keys(wish.fields).includes(field) ? wish.fields[field] : undefined;
  return (typed?.[tag] || typed?.['*'] || links[field]?.[tag] || links[field]?.['*'] || '').trim();
};

/** By field, of those that are the same in all messages of the language; a field that nobody filled is empty. */
export const valuesIn = (language: WaveLanguage, fields: readonly TemplateField[], facts: ValueFacts): FieldTexts => {
  const { words, tag } = language;
  const known = {
    ...settingsFields(facts.settings),
    ...surveyValues(language, facts),
    InterpreterLine: words.InterpreterLine,
    OptOutLine: optOutLine(words, facts.optOuts.get(tag)),
  };
  return {
    ...known,
    ...Object.fromEntries(
      fields
        .filter(({ name }) => !(name in known))
        .map(({ name, type }) => [name, inWords(typedValue(name, tag, facts), type, words)]),
    ),
  };
};
