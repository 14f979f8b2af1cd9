// The fields of the message that closes the loop (T12): what was heard and what will be done, from the record and the published figures.
import type { MessageAbout } from '../../../domain/after/campaign-about';
import { addDays } from '../../../domain/calendar/calendar-date';
import { type LoopRecord, linesOf, loopRecordsOf, tellWithin } from '../../../domain/loop/loop-record';
import { listeningShape } from '../../../domain/plan/heard-record';
import { done, type Outcome } from '../../../domain/problem';
import { filled } from '../../../domain/survey/first-screen';
import { publishedShape, recordOf } from '../../../domain/tally/figures/published-record';
import { surveyKey } from '../../../domain/tally/source-key';
import { familiesHeard } from '../../../domain/tally/told/told-result';
import { type SpokenHere, spokenIn } from '../../languages/read-spoken';
import type { Ports } from '../../ports';
import { readSettings } from '../../settings/read-settings';
import { readSheet } from '../../sheets/our-sheets';
import { invitedAbout } from '../../told/count-invited';
import { dayField, type FieldLanguages, type FieldValues, inAll, worded } from './field-values';

interface Spoken {
  readonly languages: FieldLanguages;
  readonly spoken: SpokenHere;
}

/** How many answered, as it was published and no later: by the sentence of the page that tells families (PV01, PV05). */
const countLine = (ports: Ports, survey: string, { languages, spoken }: Spoken): Outcome<FieldValues> => {
  const published = readSheet(ports, publishedShape);
  if (!published.ok) return published;
  const figures = published.value === undefined ? [] : recordOf(published.value.table, surveyKey(survey)).questions;
  const answered = familiesHeard(figures);
  if (answered === 0) return done({});
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const asked = invitedAbout(ports, survey, { answered, minGroupSize: settings.value.minGroupSize });
  if (!asked.ok) return asked;
  const line = ({ tag }: FieldLanguages['words'][number]): [string, string][] => {
    const texts = spokenIn(spoken, tag)?.told;
    if (texts === undefined) return [];
    const text =
      asked.value === undefined
        ? filled(texts.answered, { n: answered })
        : filled(texts.answeredOf, { n: answered, all: asked.value });
    return [[tag, text]];
  };
  return done({ ResponseCountLine: Object.fromEntries(languages.words.flatMap(line)) });
};

const listOf = (texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text !== ''))].map((text) => `- ${text.replace(/\s*\n\s*/g, ' ')}`).join('\n');

/** What was promised comes with its day, in the staff's language, as they wrote it. */
const promiseOf =
  ({ words, staff }: FieldLanguages) =>
  ({ willDo, dueOn }: LoopRecord): string => {
    const own = words.find(({ tag }) => tag === staff)?.words;
    if (willDo === '' || dueOn === undefined || own === undefined) return willDo;
    const day = dayField({ words: [{ tag: staff, words: own }], staff }, dueOn)[staff] ?? '';
    return `${willDo} (${day})`;
  };

/** It was asked in the month in which it closed. */
const monthField = (lines: readonly LoopRecord[], languages: FieldLanguages): FieldValues => {
  const [closed] = lines.flatMap(
    ({ closedOn, tellBy }) => closedOn ?? (tellBy === undefined ? [] : addDays(tellBy, -tellWithin)),
  );
  if (closed === undefined) return {};
  const month = Number(closed.slice(5, 7)) - 1;
  return { SurveyMonth: worded(languages, ({ months }) => months[month] ?? '') };
};

export const loopFields = (ports: Ports, about: MessageAbout, spoken: Spoken): Outcome<FieldValues> => {
  const sheet = readSheet(ports, listeningShape);
  if (!sheet.ok) return sheet;
  const records = sheet.value === undefined ? [] : loopRecordsOf(sheet.value.table);
  const ids = [about.survey, about.activity].filter((id) => id !== '');
  const lines = [...new Map(ids.flatMap((id) => linesOf(records, id)).map((one) => [one.row, one])).values()];
  const count = about.survey === '' ? done({}) : countLine(ports, about.survey, spoken);
  if (!count.ok) return count;
  const { languages } = spoken;
  const inStaff = (text: string) => (text === '' ? {} : { [languages.staff]: text });
  const days = lines.flatMap(({ dueOn, doneOn }) => (doneOn === undefined ? (dueOn ?? []) : [])).sort();
  return done({
    ...monthField(lines, languages),
    ...count.value,
    TopThemes: inStaff(listOf(lines.map(({ heard }) => heard))),
    ActionsTaken: inStaff(listOf(lines.map(promiseOf(languages)))),
    ActionOwner: inAll(languages, [...new Set(lines.map(({ by }) => by).filter((by) => by !== ''))].join(', ')),
    ActionDate: dayField(languages, days[days.length - 1]),
  });
};
