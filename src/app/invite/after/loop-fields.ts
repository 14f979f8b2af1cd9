// The fields of the message that closes the loop (T12): what was heard and what will be done, from the record and the published figures.
import type { StaffLanguage } from '../../../content/interface/staff-language';
import { planWords } from '../../../content/plan';
import type { MessageAbout } from '../../../domain/after/campaign-about';
import { addDays } from '../../../domain/calendar/calendar-date';
import { type LoopRecord, linesOf, loopRecordsOf, tellWithin } from '../../../domain/loop/loop-record';
import { dayInWords } from '../../../domain/plan/day-words';
import { listeningShape } from '../../../domain/plan/heard-record';
import { done, type Outcome } from '../../../domain/problem';
import { filled } from '../../../domain/survey/first-screen';
import { publishedShape, recordOf } from '../../../domain/tally/figures/published-record';
import { surveyKey } from '../../../domain/tally/source-key';
import { familiesHeard } from '../../../domain/tally/told/told-result';
import { readSpoken, type SpokenHere } from '../../languages/read-spoken';
import type { Ports } from '../../ports';
import { readSettings } from '../../settings/read-settings';
import { readSheet, staffLanguage } from '../../sheets/our-sheets';
import { invitedAbout } from '../../told/count-invited';
import { type FieldValues, inAll, inOne } from './field-values';

/** How many answered, as it was published and no later: by the sentence of the page that tells families (PV01, PV05). */
const countLine = (ports: Ports, survey: string, { languages }: SpokenHere): Outcome<FieldValues> => {
  const published = readSheet(ports, publishedShape);
  if (!published.ok) return published;
  const figures = published.value === undefined ? [] : recordOf(published.value.table, surveyKey(survey)).questions;
  const answered = familiesHeard(figures);
  if (answered === 0) return done({});
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const asked = invitedAbout(ports, survey, { answered, minGroupSize: settings.value.minGroupSize });
  if (!asked.ok) return asked;
  const all = asked.value;
  const lines = languages.flatMap(({ tag, told }): [string, string][] => {
    if (told === undefined) return [];
    return [
      [tag, all === undefined ? filled(told.answered, { n: answered }) : filled(told.answeredOf, { n: answered, all })],
    ];
  });
  return done({ ResponseCountLine: Object.fromEntries(lines) });
};

const listOf = (texts: readonly string[]): string =>
  [...new Set(texts.filter((text) => text !== ''))].map((text) => `- ${text.replace(/\s*\n\s*/g, ' ')}`).join('\n');

/** What was promised comes with its day, in the staff's language, as they wrote it. */
const promiseIn =
  (staff: StaffLanguage) =>
  ({ willDo, dueOn }: LoopRecord): string =>
    willDo === '' || dueOn === undefined ? willDo : `${willDo} (${dayInWords(dueOn, planWords[staff])})`;

/** It was asked in the month in which it closed. */
const monthField = (lines: readonly LoopRecord[], { languages }: SpokenHere): FieldValues => {
  const [closed] = lines.flatMap(
    ({ closedOn, tellBy }) => closedOn ?? (tellBy === undefined ? [] : addDays(tellBy, -tellWithin)),
  );
  if (closed === undefined) return {};
  const month = Number(closed.slice(5, 7)) - 1;
  const names = languages.map(({ tag, invitations }): [string, string] => [
    tag,
    invitations?.words.months[month] ?? '',
  ]);
  return { SurveyMonth: Object.fromEntries(names.filter(([, name]) => name !== '')) };
};

export const loopFields = (ports: Ports, about: MessageAbout): Outcome<FieldValues> => {
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const sheet = readSheet(ports, listeningShape);
  if (!sheet.ok) return sheet;
  const records = sheet.value === undefined ? [] : loopRecordsOf(sheet.value.table);
  const ids = [about.survey, about.activity].filter((id) => id !== '');
  const lines = [...new Map(ids.flatMap((id) => linesOf(records, id)).map((one) => [one.row, one])).values()];
  const survey = about.survey || lines.map((one) => one.survey).find((id) => id !== '') || '';
  const count = survey === '' ? done({}) : countLine(ports, survey, spoken.value);
  if (!count.ok) return count;
  const staff = staffLanguage(ports);
  const days = lines.flatMap(({ dueOn, doneOn }) => (doneOn === undefined ? (dueOn ?? []) : [])).sort();
  return done({
    ...monthField(lines, spoken.value),
    ...count.value,
    TopThemes: inOne(staff, listOf(lines.map(({ heard }) => heard))),
    ActionsTaken: inOne(staff, listOf(lines.map(promiseIn(staff)))),
    ActionOwner: inAll([...new Set(lines.map(({ by }) => by).filter((by) => by !== ''))].join(', ')),
    ActionDate: inAll(days[days.length - 1]),
  });
};
