// Surveys to invite to, reminders that are possible, and what is to be told of them (R12).
import { addDays, type CalendarDate } from '../calendar/calendar-date';
import { closedDayOf, hasLoop, type LoopRecord, openLoopsIn, subjectOf, tellByFor } from '../loop/loop-record';
import type { Survey } from '../survey/survey';
import { aboutNothing, campaignIds, type SentCampaign } from './campaign-about';
import { campaignFor, type DueLine, doneLine, openLine } from './due-line';

export interface SurveyDue {
  readonly today: CalendarDate;
  readonly surveys: readonly Survey[];
  readonly records: readonly LoopRecord[];
  readonly campaigns: readonly SentCampaign[];
}

const opens = 'T21';
const reminds = 'T22';
const tells = 'T12';

/** An open survey should be out within a week; a reminder comes a week after the message before it, and there are two at most. */
const everyDays = 7;
const mostReminders = 2;

const aboutSurvey = (survey: string) => ({ ...aboutNothing, survey });

const reminderLines = (
  { today, campaigns }: SurveyDue,
  { id, name, closes }: Survey,
  sentOn: CalendarDate,
): readonly DueLine[] => {
  const own = campaigns.filter(({ survey, template }) => survey === id && [opens, reminds].includes(template));
  const [waves, days] = [own.map(({ wave }) => wave), own.flatMap(({ confirmedOn }) => confirmedOn ?? [])];
  const reminders = Math.max(0, ...waves.map((wave) => wave - 1), own.filter((one) => one.template === reminds).length);
  const day = addDays([sentOn, ...days].sort().slice(-1)[0] ?? sentOn, everyDays);
  if (reminders >= mostReminders || (closes !== undefined && (closes < today || day > closes))) return [];
  const line = { task: 'message', template: reminds, about: aboutSurvey(id), name, day, count: 0 } as const;
  // A reminder is possible, and nobody owes it: it is never late.
  const wave = reminders === 0 ? 2 : 3;
  return openLine({ ...line, wave, day: day < today ? today : day, role: 'surveys' }, today);
};

const surveyLines = (due: SurveyDue, survey: Survey): readonly DueLine[] => {
  const { today, campaigns } = due;
  const { id, name, opened, closes, state } = survey;
  if (opened === undefined || !hasLoop(survey.purpose)) return [];
  const about = aboutSurvey(id);
  const day = addDays(opened, everyDays);
  const line = { task: 'message', template: opens, about, name, day, count: 0, role: 'surveys' } as const;
  const sent = campaignFor(
    campaigns.filter((one) => one.survey === id),
    { templates: [opens], about, day },
  );
  const isOpen = state === 'open' && (closes === undefined || closes >= today);
  if (sent?.confirmedOn === undefined) return isOpen ? openLine(line, today) : [];
  return [...doneLine(line, sent.confirmedOn, today), ...(isOpen ? reminderLines(due, survey, sent.confirmedOn) : [])];
};

/** Invitations and reminders of the surveys that are open. */
export const dueOfSurveys = (due: SurveyDue): readonly DueLine[] =>
  due.surveys.flatMap((survey) => surveyLines(due, survey));

interface ToTell {
  readonly survey: string;
  readonly activity: string;
  readonly name: string;
  readonly tellBy: CalendarDate;
  readonly toldOn: CalendarDate | undefined;
}

/** Surveys that are closed and that no line of What we heard is about yet. */
const unrecorded = ({ surveys, records, today }: SurveyDue): readonly ToTell[] =>
  surveys.flatMap((survey) => {
    const { id, name, purpose } = survey;
    const closedOn = closedDayOf(survey, today);
    const isKnown = records.some((one) => one.what === id || one.survey === id);
    if (closedOn === undefined || !hasLoop(purpose) || isKnown) return [];
    return [{ survey: id, activity: '', name, tellBy: tellByFor(closedOn), toldOn: undefined }];
  });

const recorded = ({ surveys, records, today }: SurveyDue): readonly ToTell[] => {
  const ids = new Set(surveys.map(({ id }) => id));
  const told = new Map(records.flatMap((one) => (one.toldOn === undefined ? [] : [[subjectOf(one), one] as const])));
  return [...openLoopsIn(records, today), ...told.values()].map((one) => ({
    survey: [one.survey, one.what].find((id) => ids.has(id)) ?? '',
    activity: ids.has(one.what) ? '' : one.what,
    name: one.name,
    tellBy: one.tellBy ?? today,
    toldOn: one.toldOn,
  }));
};

/** What is to be told, and what families were told of late. */
export const dueToTell = (due: SurveyDue): readonly DueLine[] =>
  [...unrecorded(due), ...recorded(due)].flatMap(({ survey, activity, name, tellBy, toldOn }) => {
    const about = { ...aboutNothing, survey, activity };
    const line = { task: 'message', template: tells, about, name, day: tellBy, count: 0, role: 'listening' } as const;
    const sent = campaignFor(
      due.campaigns.filter((one) => campaignIds(one).some((id) => id === survey || id === activity)),
      { templates: [tells], about, day: tellBy },
    );
    const doneOn = toldOn ?? sent?.confirmedOn;
    return doneOn === undefined ? openLine(line, due.today) : doneLine(line, doneOn, due.today);
  });
