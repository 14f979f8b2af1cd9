// Counts a survey of ours, all its forms and languages together.

import type { StaffLanguage } from '../../../content/interface/staff-language';
import { ownLanguageName } from '../../../content/languages';
import { writtenWordsIn } from '../../../content/written';
import { done, type Outcome, type Problem, refused } from '../../../domain/problem';
import { schoolsShape } from '../../../domain/roster/school';
import { schoolLevelsOf } from '../../../domain/survey/school-question';
import type { SurveyForm } from '../../../domain/survey/survey-form';
import { type SurveyQuestion, wordingFor } from '../../../domain/survey/survey-question';
import { surveyKey } from '../../../domain/tally/source-key';
import { gradeView, languageView, type NamedView, schoolView } from '../../../domain/tally/views';
import { emptyTally, inOneGroup, mergeTallies, type WorkingTally } from '../../../domain/tally/working-tally';
import { type AskSheets, askedIn, readAskSheets } from '../../ask/ask-sheets';
import { languageName } from '../../languages/language-value';
import type { Ports, SheetId } from '../../ports';
import { readSheet, staffLanguage } from '../../sheets/our-sheets';
import type { Count, NamedQuestion } from '../heard/heard-source';
import { countCodedSurvey, type FormTabJob } from './count-coded-survey';
import { countOnPaper } from './count-on-paper';
import { isUnfinished, type Pace, paceOf, reachOf, wholeOf } from './count-pace';
import { type CountedTab, nothingCounted } from './count-tab-answers';
import { countTabs } from './count-tabs';
import { expectedInForm, surveyTallyQuestion, wordedIn } from './survey-tally-questions';

const noticed = (name: string, values: Problem['values']): Problem => ({ code: `listen.${name}`, values });

/** As staff read it; none where it is not counted. */
export const namedInSurvey = (asked: SurveyQuestion, language: string): readonly NamedQuestion[] => {
  const question = surveyTallyQuestion(asked);
  const { title, choices } = wordingFor(asked, language);
  const labels = Object.fromEntries(asked.choices.map((code, at) => [code, choices[at] ?? code]));
  return question === undefined ? [] : [{ question, title: title || asked.code, labels }];
};

/** How the form's answers are counted, or why they cannot be. */
const jobFor = (
  ports: Ports,
  { id, language, responseSheet: noted }: SurveyForm,
  { asked, names }: { readonly asked: readonly SurveyQuestion[]; readonly names: ReadonlyMap<SheetId, string> },
): FormTabJob | CountedTab => {
  const form = ownLanguageName(language);
  // A form that a person linked anew has another tab, which Google fills with all its answers.
  const isThere = noted !== undefined && names.has(noted);
  const responseSheet = isThere ? noted : (ports.workbook.responseSheet(id) ?? noted);
  if (responseSheet === undefined) return { ...nothingCounted, notices: [noticed('form-not-linked', { form })] };
  const name = names.get(responseSheet);
  if (name === undefined) return { ...nothingCounted, notices: [noticed('answers-tab-gone', { form })] };
  return {
    form: { id, language },
    tab: { id: responseSheet, name },
    expected: asked.flatMap((one) => {
      const question = surveyTallyQuestion(one);
      return question === undefined ? [] : [expectedInForm(one, question, { id, language })];
    }),
    wordedAs: wordedIn(asked, language),
  };
};

/** Rows of ours that somebody deleted: what families answered is still in the tabs, and a person is told that it is not counted. */
const rowsGone = (
  { forms, questions }: AskSheets,
  own: readonly SurveyForm[],
  asked: readonly SurveyQuestion[],
): readonly Problem[] => {
  const languages = [...new Set(asked.flatMap(({ wording }) => Object.keys(wording)))];
  const lost = languages.filter((tag) => own.every(({ language }) => language !== tag));
  const n = Math.max(0, ...asked.map(({ position }) => position)) - asked.length;
  return [
    ...lost.map((tag) => noticed('form-row-gone', { form: ownLanguageName(tag), sheet: forms?.words.name ?? '' })),
    ...(n > 0 ? [noticed('question-row-gone', { n, sheet: questions?.words.name ?? '' })] : []),
  ];
};

const schoolsThere = (ports: Ports): Outcome<{ readonly [code: string]: string }> => {
  const schools = readSheet(ports, schoolsShape);
  if (!schools.ok) return schools;
  const levels = schools.value === undefined ? [] : schoolLevelsOf(schools.value.table);
  return done(Object.fromEntries(levels.map(({ code, label }) => [code, label])));
};

/** No paper has a code that leads to a family: those who answered on it are in no group, so that groups and district add up (PV02). */
const withoutGroups = (paper: WorkingTally, views: readonly NamedView[]): WorkingTally =>
  views.reduce((tally, { code }) => inOneGroup(tally, code, ''), paper);

/** What there is to compare by: what families were asked, and what the forms or the family lists tell. */
const viewsOf = (
  language: StaffLanguage,
  {
    keys,
    schools,
    confidential,
    languages,
  }: {
    readonly keys: readonly NamedQuestion[];
    readonly schools: { readonly [code: string]: string };
    readonly confidential: boolean;
    /** Of the forms. */
    readonly languages: readonly string[];
  },
): readonly NamedView[] => {
  const words = writtenWordsIn(language).listen.views;
  const titles: { readonly [view: string]: string } = { [schoolView]: words.school, [gradeView]: words.grade };
  const asked = keys.map(({ question: { code }, title, labels }): NamedView => {
    const names = code === schoolView ? { ...labels, ...schools } : labels;
    const groups = code === schoolView ? Object.keys(schools) : Object.keys(labels);
    return { code, title: titles[code] ?? title, groups, names };
  });
  const known = (code: string, title: string, names: NamedView['names']): readonly NamedView[] =>
    asked.some((one) => one.code === code) ? [] : [{ code, title, groups: Object.keys(names), names }];
  const own = Object.fromEntries(languages.map((tag) => [tag, languageName(tag)]));
  return [
    ...asked,
    ...(confidential && Object.keys(schools).length > 1 ? known(schoolView, words.school, schools) : []),
    ...(confidential ? known(gradeView, words.grade, {}) : []),
    ...(confidential || languages.length > 1 ? known(languageView, words.language, own) : []),
  ];
};

/**
 * The survey's answers so far on codes, whatever the language, through forms and on paper, as far as the pace allows; refused where there
 * is no such survey. One that is closed is read whole: nothing comes after this count that would set it right.
 */
export const countSurvey = (ports: Ports, surveyId: string, pace: Pace = paceOf(ports)): Outcome<Count> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, forms, questions } = askedIn(sheets.value);
  const survey = surveys.find(({ id }) => id === surveyId);
  if (survey === undefined) return refused('listen.survey-gone');
  const schools = schoolsThere(ports);
  if (!schools.ok) return schools;
  const asked = questions.filter((question) => question.survey === surveyId);
  const names = new Map(ports.workbook.tabs().map(({ id, name }) => [id, name] as const));
  const own = forms.filter((form) => form.survey === surveyId);
  const all = own.map((form) => jobFor(ports, form, { asked, names }));
  const jobs = all.flatMap((one) => ('form' in one ? [one] : []));
  const code = asked.find(({ kind }) => kind === 'code');
  // Without it the answers of one family would count as those of several.
  if (survey.mode === 'confidential' && code === undefined)
    return refused('listen.code-row-gone', { sheet: sheets.value.questions?.words.name ?? '' });
  const language = staffLanguage(ports);
  const named = asked.flatMap((one) => namedInSurvey(one, language));
  const views = viewsOf(language, {
    keys: named.filter(({ question }) => question.kind === 'key'),
    schools: schools.value,
    confidential: code !== undefined,
    languages: own.map(({ language }) => language),
  });
  const tabs =
    code === undefined || sheets.value.forms === undefined
      ? countTabs(ports, jobs, survey.state === 'closed' ? wholeOf(pace) : pace)
      : countCodedSurvey(ports, { survey: surveyId, forms: sheets.value.forms, jobs, code, views });
  if (!tabs.ok) return tabs;
  const reach = reachOf(tabs.value);
  if (reach !== undefined && isUnfinished(reach)) return done({ reach });
  const counted = [...all.flatMap((one) => ('form' in one ? [] : [one])), ...tabs.value];
  const onPaper = countOnPaper(ports, surveyId, asked);
  if (!onPaper.ok) return onPaper;
  const { tally: paper } = onPaper.value;
  return done({
    key: surveyKey(surveyId),
    title: survey.name,
    questions: named,
    tally: [...counted.map(({ tally }) => tally), code === undefined ? paper : withoutGroups(paper, views)].reduce(
      mergeTallies,
      emptyTally,
    ),
    onPaper: paper.whole.asked,
    views,
    added: reach?.added,
    notices: [...rowsGone(sheets.value, own, asked), ...[...counted, onPaper.value].flatMap(({ notices }) => notices)],
  });
};
