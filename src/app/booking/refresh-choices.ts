// Brings the events or times that a survey's forms offer up to date with the plan.

import { withOffered } from '../../domain/booking/offered-choices';
import { done, type Outcome, refused } from '../../domain/problem';
import type { Listed } from '../../domain/survey/question-bank';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import type { RefreshedChoices } from '../../rpc/booking-calls';
import { type AskSheets, askedIn, readAskSheets } from '../ask/ask-sheets';
import { readListed } from '../ask/listed-choices';
import { readBuildingFacts } from '../ask/survey-building';
import { readApprovals } from '../languages/approved-languages';
import { languageValue } from '../languages/language-value';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { writeOwnText } from '../sheets/write-cells';
import { listOf } from './listed-question';

/** What was offered before stays in the sheet, which is written before any form is touched. */
const noteChoices = (
  ports: Ports,
  { questions }: AskSheets,
  before: readonly SurveyQuestion[],
  after: readonly SurveyQuestion[],
): void => {
  const changed = after.filter((question, at) => JSON.stringify(question) !== JSON.stringify(before[at]));
  if (questions === undefined || changed.length === 0) return;
  writeOwnText(
    ports,
    questions,
    changed.map(({ row, choices, wording }) => ({
      row,
      cells: { 'question.choices': JSON.stringify(choices), 'question.wording': JSON.stringify(wording) },
    })),
  );
  ports.workbook.flush();
};

type Reached = 'set' | 'question-gone' | 'unreachable';

const setIn = (ports: Ports, form: SurveyForm, refreshing: readonly SurveyQuestion[]): Reached => {
  const file = ports.forms.open(form.id);
  if (file === undefined) return 'unreachable';
  const set = refreshing.map(({ places, wording }) => {
    const item = places[form.id]?.item;
    return item !== undefined && file.setChoices(item, wording[form.language]?.choices ?? []);
  });
  return set.every(Boolean) ? 'set' : 'question-gone';
};

const refreshed = (questions: readonly SurveyQuestion[], listed: Listed): readonly SurveyQuestion[] =>
  questions.map((question) => withOffered(question, listed[listOf(question.code) ?? 'events'] ?? []));

/** The same for who holds the lock already. */
export const refreshWithin = (ports: Ports, surveyId: string): Outcome<RefreshedChoices> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const asked = askedIn(sheets.value);
  const survey = asked.surveys.find(({ id }) => id === surveyId);
  const forms = asked.forms.filter((form) => form.survey === surveyId);
  const questions = asked.questions.filter(({ survey: of, code }) => of === surveyId && listOf(code) !== undefined);
  if (survey === undefined || questions.length === 0) return refused('ask.survey-gone');
  if (forms.some(({ step }) => step !== 'done')) return refused('ask.not-built', { survey: survey.name });
  const facts = readBuildingFacts(ports);
  if (!facts.ok) return facts;
  const languages = forms.map(({ language }) => language);
  const approvals = readApprovals(ports, facts.value.spoken);
  if (!approvals.ok) return approvals;
  const unread = forms.find(({ state, language }) => state !== 'unpublished' && !approvals.value.mayUse(language));
  if (unread !== undefined) return refused('ask.not-approved', { language: languageValue(unread.language) });
  const listed = readListed(ports, {
    purpose: survey.purpose,
    languages,
    home: facts.value.languages,
    spoken: facts.value.spoken,
  });
  if (!listed.ok) return listed;
  const after = refreshed(questions, listed.value);
  const [first] = after;
  const own = first?.wording[staffLanguage(ports)] ?? Object.values(first?.wording ?? {})[0];
  // Google takes no question without a choice, so the forms keep the last ones.
  if (first === undefined || first.choices.length === 0) return done({ offered: [], gone: [], unreachable: [] });
  noteChoices(ports, sheets.value, questions, after);
  const reached = forms.map((form) => ({ form, reached: setIn(ports, form, after) }));
  const named = (how: Reached) => reached.filter((one) => one.reached === how).map(({ form }) => form.fileName);
  return done({
    offered: own?.choices ?? [],
    gone: named('question-gone'),
    unreachable: named('unreachable'),
  });
};

/**
 * Reads the plan anew and lets each form of the survey offer what is ahead. Where nothing is, the forms stay as they are. Refused while
 * words of a language that families see wait for a reader: events are named in them (PV09). Running it again,
 * also after a crash between two forms, is always right.
 */
export const refreshChoices = (ports: Ports, surveyId: string): Outcome<RefreshedChoices> =>
  underLock(ports, () => refreshWithin(ports, surveyId));
