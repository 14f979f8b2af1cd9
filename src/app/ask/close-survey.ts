// Closes a survey's forms by hand, and opens them again.

import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { done, type Outcome, refused } from '../../domain/problem';
import { ownTexts } from '../../domain/survey/own-texts';
import { purposeTraits } from '../../domain/survey/purpose';
import type { Survey, SurveyState } from '../../domain/survey/survey';
import type { SurveyForm, SurveyFormState } from '../../domain/survey/survey-form';
import type { AskHome } from '../../rpc/ask-calls';
import { readApprovals } from '../languages/approved-languages';
import { languageValue } from '../languages/language-value';
import { readSpoken } from '../languages/read-spoken';
import { forgetClosing, keepRecord } from '../loop/keep-record';
import type { Ports } from '../ports';
import type { OurSheet } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { writeCells } from '../sheets/write-cells';
import { askHome } from './ask-home';
import { type Asked, askedIn, readAskSheets } from './ask-sheets';
import { openFile } from './find-form';
import { noteFormState, noteSurveyState } from './note-form-state';

/** A form that was found to open before it was closed needs no second look: closing leaves who may answer as it is. */
const reopenedState = ({ opensCheckedBy }: SurveyForm): SurveyFormState =>
  opensCheckedBy === undefined ? 'published' : 'open';

const reopenedSurveyState = (forms: readonly SurveyForm[]): SurveyState => {
  if (forms.some(({ step }) => step !== 'done')) return 'building';
  return forms.some((form) => form.state === 'closed' && reopenedState(form) === 'open') ? 'open' : 'ready';
};

/**
 * Refused where the approval of a language was taken back meanwhile, or what it says was changed (PV09), and where another form of a kind
 * that stands all year is open.
 */
const mayReopen = (
  ports: Ports,
  { surveys, questions }: Asked,
  { survey, turned }: { readonly survey: Survey; readonly turned: readonly SurveyForm[] },
): Outcome<undefined> => {
  const isOther = ({ id, purpose, state }: Survey) =>
    purpose === survey.purpose && state === 'open' && id !== survey.id;
  const there = purposeTraits[survey.purpose].standing ? surveys.find(isOther) : undefined;
  if (there !== undefined) return refused('ask.standing-there', { survey: there.name });
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const approvals = readApprovals(ports, spoken.value);
  if (!approvals.ok) return approvals;
  const { mayUse } = approvals.value;
  const unread = turned.find(({ language }) => !mayUse(language, ownTexts(survey, questions, language)));
  return unread === undefined
    ? done(undefined)
    : refused('ask.not-approved', { language: languageValue(unread.language) });
};

/** A survey that somebody closes before its day has its last day today. */
const lastDayOf = ({ closes }: Survey, today: CalendarDate): CalendarDate =>
  closes === undefined || closes > today ? today : closes;

/** When it was closed is known from then on (R12); opened again, it has no last day: one that was over would close it at once. */
const noteLastDay = (ports: Ports, sheet: OurSheet, survey: Survey, opens: boolean): void => {
  const day = lastDayOf(survey, ports.workbook.today());
  if (opens && survey.closes !== undefined)
    writeCells(ports, sheet, [{ row: survey.row, cells: { 'survey.closes': '', 'survey.closesBy': '' } }]);
  if (!opens && survey.closes !== day)
    writeCells(ports, sheet, [{ row: survey.row, cells: { 'survey.closes': { day }, 'survey.closesBy': '' } }]);
};

const turn = (ports: Ports, surveyId: string, opens: boolean): Outcome<undefined> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const asked = askedIn(sheets.value);
  const { surveys, forms } = asked;
  const survey = surveys.find(({ id }) => id === surveyId);
  if (survey === undefined) return refused('ask.survey-gone');
  const turned = forms.filter(
    (form) =>
      form.survey === surveyId && (opens ? form.state === 'closed' : ['published', 'open'].includes(form.state)),
  );
  const may = opens ? mayReopen(ports, asked, { survey, turned }) : done(undefined);
  if (!may.ok) return may;
  for (const form of turned) {
    const file = openFile(ports, form);
    if (!file.ok) return file;
    file.value.takeAnswers(opens);
    ports.alarms.forget(form.id);
    noteFormState(ports, sheets.value, { form, state: opens ? reopenedState(form) : 'closed' });
  }
  if (sheets.value.surveys !== undefined) noteLastDay(ports, sheets.value.surveys, survey, opens);
  const own = forms.filter((form) => form.survey === surveyId);
  noteSurveyState(ports, sheets.value, { survey, state: opens ? reopenedSurveyState(own) : 'closed' });
  return opens ? forgetClosing(ports, survey) : keepRecord(ports, survey, lastDayOf(survey, ports.workbook.today()));
};

const turned = (ports: Ports, surveyId: string, opens: boolean): Outcome<AskHome> => {
  const outcome = underLock(ports, () => turn(ports, surveyId, opens));
  return outcome.ok ? askHome(ports) : outcome;
};

/** No form of the survey takes answers any more; one that is still building is set aside. A form that cannot be reached is named, and those before it stay closed. */
export const closeSurvey = (ports: Ports, surveyId: string): Outcome<AskHome> => turned(ports, surveyId, false);

/** The forms that were closed take answers again, where `mayReopen`. */
export const reopenSurvey = (ports: Ports, surveyId: string): Outcome<AskHome> => turned(ports, surveyId, true);

/** What the Ask step shows, once surveys whose last day is over are closed; one whose forms are out of reach stays as it is. */
export const openAsk = (ports: Ports): Outcome<AskHome> => {
  const home = askHome(ports);
  if (!home.ok) return home;
  const today = ports.workbook.today();
  const overdue = home.value.surveys.filter(
    ({ closes, forms }) =>
      closes !== '' && closes < today && forms.some(({ state }) => state === 'published' || state === 'open'),
  );
  const closed = overdue.map(({ id }) => underLock(ports, () => turn(ports, id, false)));
  return closed.some(({ ok }) => ok) ? askHome(ports) : home;
};
