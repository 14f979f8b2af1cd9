// What stands in a preview: the district's own settings, and for the rest what a campaign would be asked for.
import { templateFields } from '../../content/templates';
import { writtenWordsIn } from '../../content/written';
import { addDays, type CalendarDate } from '../../domain/calendar/calendar-date';
import { commonFields, settingsFields, surveyFields } from '../../domain/invitation/invitation-field';
import {
  type InvitationWords,
  longDay,
  optOutLine,
  privacyLine,
  timeInWords,
} from '../../domain/invitation/invitation-words';
import type { FieldValues } from '../../domain/invitation/merge-fields';
import type { TemplateField } from '../../domain/invitation/template';
import type { Settings } from '../../domain/settings/settings';

export interface SampleFacts {
  readonly settings: Settings;
  /** Of the message's language; undefined where invitations have no words in it. */
  readonly words: InvitationWords | undefined;
  readonly today: CalendarDate;
}

/** `GroupName` as `⟦Group name⟧`: seen at once to be no value yet. */
const marked = (name: string): string =>
  `⟦${name.replace(/([a-z])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`)}⟧`;

const twoWeeks = 14;

const dayIn = ({ words, today }: SampleFacts): string => {
  const day = addDays(today, twoWeeks);
  return words === undefined ? day : longDay(day, words);
};

const timeIn = (time: string, { words }: SampleFacts): string =>
  words === undefined ? time : timeInWords(time, words);

const sampleOf = ({ name, type }: TemplateField, facts: SampleFacts): string => {
  if (type === 'day') return dayIn(facts);
  if (type === 'time') return timeIn(name === 'EventEnd' ? '19:30' : '18:00', facts);
  if (type === 'number') return '3';
  if (type === 'money') return '$25';
  return type === 'link' ? `https://example.org/${name}` : marked(name);
};

const linesOf = ({ settings, words }: SampleFacts): FieldValues =>
  words === undefined
    ? {}
    : {
        InterpreterLine: words.InterpreterLine,
        OptOutLine: optOutLine(words, undefined),
        PrivacyLine: privacyLine(words, {
          mode: 'anonymous',
          minGroupSize: settings.minGroupSize,
          people: undefined,
          families: settings.minGroupSize,
        }),
      };

const settingsOf = ({ settings }: SampleFacts): FieldValues =>
  Object.fromEntries(Object.entries(settingsFields(settings)).filter(([, value]) => value !== ''));

/** Every field that a message can use but those of a family's row, each with a value. */
export const sampleSender = (facts: SampleFacts): FieldValues => ({
  ...Object.fromEntries([...commonFields, ...surveyFields].map((name) => [name, marked(name)])),
  ...Object.fromEntries(
    Object.values(templateFields)
      .filter(({ from }) => from !== 'row')
      .map((field) => [field.name, sampleOf(field, facts)]),
  ),
  ...settingsOf(facts),
  ...linesOf(facts),
});

export interface SampleFamily {
  readonly familyName: string;
  readonly guardianFirstName: string;
  readonly children: readonly { readonly firstName: string; readonly school: string }[];
}

/** A family that nobody has, in the language of the staff. */
export const madeUpFamily = (staff: 'en' | 'es'): SampleFamily => writtenWordsIn(staff).messages.family;
