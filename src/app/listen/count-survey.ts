// Counts a survey of ours, all its forms and languages together.
import { homeLanguages } from '../../content/languages';
import { done, type Outcome, type Problem, refused } from '../../domain/problem';
import { schoolsShape } from '../../domain/roster/school';
import { schoolLevelsOf } from '../../domain/survey/school-question';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { QuestionWording, SurveyQuestion } from '../../domain/survey/survey-question';
import { emptyTally, mergeTallies } from '../../domain/tally/working-tally';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import type { Ports, SheetId } from '../ports';
import { readSheet, staffLanguage } from '../sheets/our-sheets';
import { countOnPaper } from './count-on-paper';
import { type CountedTab, countTabAnswers } from './count-tab-answers';
import type { CountedSource, NamedQuestion } from './heard-source';
import { expectedInForm, surveyTallyQuestion, wordedIn } from './survey-tally-questions';

const noticed = (name: string, values: Problem['values']): Problem => ({ code: `listen.${name}`, values });

const languageName = (tag: string): string => homeLanguages.find((one) => one.tag === tag)?.name ?? tag;

/** The wording that staff read: in their own language where the survey has it. */
const staffWording = ({ wording }: SurveyQuestion, language: string): QuestionWording =>
  wording[language] ?? Object.values(wording)[0] ?? { title: '', choices: [] };

const namedOf = (asked: SurveyQuestion, language: string): readonly NamedQuestion[] => {
  const question = surveyTallyQuestion(asked);
  const { title, choices } = staffWording(asked, language);
  const labels = Object.fromEntries(asked.choices.map((code, at) => [code, choices[at] ?? code]));
  return question === undefined ? [] : [{ question, title: title || asked.code, labels }];
};

const nothing: CountedTab = { tally: emptyTally, notices: [], headings: [] };

const countForm = (
  ports: Ports,
  { id, language, responseSheet }: SurveyForm,
  { asked, names }: { readonly asked: readonly SurveyQuestion[]; readonly names: ReadonlyMap<SheetId, string> },
): CountedTab => {
  const form = languageName(language);
  if (responseSheet === undefined) return { ...nothing, notices: [noticed('form-not-linked', { form })] };
  const name = names.get(responseSheet);
  if (name === undefined) return { ...nothing, notices: [noticed('answers-tab-gone', { form })] };
  return countTabAnswers(ports, {
    tab: { id: responseSheet, name },
    expected: asked.flatMap((one) => {
      const question = surveyTallyQuestion(one);
      return question === undefined ? [] : [expectedInForm(one, question, { id, language })];
    }),
    wordedAs: wordedIn(asked, language),
  });
};

const schoolsThere = (ports: Ports): Outcome<{ readonly [code: string]: string }> => {
  const schools = readSheet(ports, schoolsShape);
  if (!schools.ok) return schools;
  const levels = schools.value === undefined ? [] : schoolLevelsOf(schools.value.table);
  return done(Object.fromEntries(levels.map(({ code, label }) => [code, label])));
};

/** The survey's answers so far on codes, whatever the language, through forms and on paper; refused where there is no such survey. */
export const countSurvey = (ports: Ports, surveyId: string): Outcome<CountedSource> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, forms, questions } = askedIn(sheets.value);
  const survey = surveys.find(({ id }) => id === surveyId);
  if (survey === undefined) return refused('listen.survey-gone');
  const schools = schoolsThere(ports);
  if (!schools.ok) return schools;
  const asked = questions.filter((question) => question.survey === surveyId);
  const names = new Map(ports.workbook.tabs().map(({ id, name }) => [id, name] as const));
  const counted = forms
    .filter((form) => form.survey === surveyId)
    .map((form) => countForm(ports, form, { asked, names }));
  const onPaper = countOnPaper(ports, surveyId, asked);
  if (!onPaper.ok) return onPaper;
  const named = asked.flatMap((one) => namedOf(one, staffLanguage(ports)));
  const key = named.find(({ question }) => question.kind === 'key');
  return done({
    key: `survey:${surveyId}`,
    title: survey.name,
    questions: named,
    tally: [...counted, onPaper.value].map(({ tally }) => tally).reduce(mergeTallies, emptyTally),
    onPaper: onPaper.value.tally.whole.asked,
    groups: key === undefined ? [] : Object.keys(schools.value),
    groupNames: { ...key?.labels, ...schools.value },
    notices: [...counted, onPaper.value].flatMap(({ notices }) => notices),
  });
};
