// Writes down a survey that is to be built: its row, a row a form and a row a question. Its forms follow, slice by slice.

import { questionBank, surveyLanguages } from '../../content/survey';
import { writtenWordsIn } from '../../content/written';
import { done, type Outcome, refused } from '../../domain/problem';
import type { Settings } from '../../domain/settings/settings';
import type { Choice } from '../../domain/survey/question-bank';
import { type Survey, type SurveyPurpose, surveysShape } from '../../domain/survey/survey';
import {
  choiceFault,
  type DraftQuestion,
  draftSurvey,
  mostOpen,
  mostQuestions,
} from '../../domain/survey/survey-draft';
import { formsShape } from '../../domain/survey/survey-form';
import { questionsShape } from '../../domain/survey/survey-question';
import type { BuildProgress } from '../../rpc/ask-calls';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { type AskSheets, addRows, askedIn, readAskSheets } from './ask-sheets';
import { buildSlice } from './build-survey';
import { readSchoolQuestion } from './read-school-question';
import { buildingIn, readBuildingFacts } from './survey-building';

/** Short, so that whoever pressed the button soon sees how far it is. */
const firstSliceMs = 6_000;

export interface SurveyWish {
  readonly purpose: SurveyPurpose;
  /** The questions of the purpose to ask, in this order; all of them unless given. */
  readonly questions?: readonly string[] | undefined;
  readonly languages: readonly string[];
  readonly askSchool: boolean;
}

const questionRow = (survey: string, question: DraftQuestion, index: number) => ({
  'question.survey': survey,
  'question.code': question.code,
  'question.position': index + 1,
  'question.kind': question.kind,
  'question.choices': JSON.stringify(question.choices),
  'question.wording': JSON.stringify(question.wording),
  'question.places': '',
});

const formRow = (survey: string, language: string) => ({
  'form.survey': survey,
  'form.language': language,
  'form.state': 'building',
  'form.step': 'naming',
});

const surveyRow = (ports: Ports, survey: string, { purpose, round }: { purpose: SurveyPurpose; round: number }) => ({
  'survey.id': survey,
  'survey.name': `${writtenWordsIn(staffLanguage(ports)).purposes[purpose].name} ${round}`,
  'survey.purpose': purpose,
  'survey.mode': 'anonymous',
  'survey.round': round,
  'survey.state': 'building',
});

/** Refused where the choice of questions is no survey that a family would finish (domain 2(d) rule 7). */
export const checkedQuestions = (
  purpose: SurveyPurpose,
  questions: readonly string[] | undefined,
): Outcome<{ readonly codes?: readonly string[] }> => {
  if (questions === undefined) return done({});
  const fault = choiceFault(questionBank, purpose, questions);
  return fault === undefined
    ? done({ codes: questions })
    : refused(`ask.questions-${fault}`, { most: mostQuestions, mostOpen });
};

/** The schools to choose from; undefined where the wish is not to ask, refused where they must not be asked (domain 2(d) rule 8). */
export const schoolsFor = (
  ports: Ports,
  { askSchool }: Pick<SurveyWish, 'askSchool'>,
  settings: Settings,
): Outcome<readonly Choice[] | undefined> => {
  if (!askSchool) return done(undefined);
  const read = readSchoolQuestion(ports, settings);
  if (!read.ok) return read;
  if (read.value.state === 'can-ask') return done(read.value.schools);
  const school = 'school' in read.value ? read.value.school : '';
  return refused(`ask.school-${read.value.state}`, { school, minGroupSize: settings.minGroupSize });
};

const unfinished = (surveys: readonly Survey[], purpose: SurveyPurpose): Survey | undefined =>
  surveys.find((survey) => survey.purpose === purpose && (survey.state === 'building' || survey.state === 'ready'));

/** The survey's own row comes last: rows of a survey that was cut off before it belong to none. */
const writeDown = (
  ports: Ports,
  { surveys, forms, questions }: AskSheets,
  rows: {
    readonly id: string;
    readonly draft: readonly DraftQuestion[];
    readonly wish: SurveyWish;
    readonly round: number;
  },
): AskSheets => {
  const { id, draft, wish, round } = rows;
  return {
    questions: addRows(ports, {
      shape: questionsShape,
      sheet: questions,
      rows: draft.map((question, index) => questionRow(id, question, index)),
    }),
    forms: addRows(ports, { shape: formsShape, sheet: forms, rows: wish.languages.map((one) => formRow(id, one)) }),
    surveys: addRows(ports, {
      shape: surveysShape,
      sheet: surveys,
      rows: [surveyRow(ports, id, { purpose: wish.purpose, round })],
    }),
  };
};

const start = (ports: Ports, wish: SurveyWish): Outcome<BuildProgress> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys } = askedIn(sheets.value);
  const there = unfinished(surveys, wish.purpose);
  if (there !== undefined) return refused('ask.unfinished', { survey: there.name });
  const facts = readBuildingFacts(ports);
  if (!facts.ok) return facts;
  const schools = schoolsFor(ports, wish, facts.value.settings);
  if (!schools.ok) return schools;
  const { purpose, languages } = wish;
  const chosen = checkedQuestions(purpose, wish.questions);
  if (!chosen.ok) return chosen;
  const withSchools = schools.value === undefined ? {} : { schools: schools.value };
  const draft = draftSurvey(questionBank, { purpose, languages, ...chosen.value, ...withSchools });
  const round = 1 + Math.max(0, ...surveys.filter((one) => one.purpose === purpose).map((one) => one.round));
  const id = ports.chance.token(8);
  const building = buildingIn(writeDown(ports, sheets.value, { id, draft, wish, round }), facts.value, id);
  if (!building.ok) return building;
  const total = languages.length * (draft.length + 1);
  const built = buildSlice(ports, building.value, firstSliceMs);
  // The survey is there by now, so what stands in the way of its forms is told by the next slice.
  return built.ok ? built : done({ surveyId: id, state: 'building', done: 0, total, waiting: null });
};

/**
 * Begins a survey and its first form; refused while another one of the purpose is not published yet, so that two who press at once make
 * one. Goes on with `buildSurvey`.
 */
export const startSurvey = (ports: Ports, wish: SurveyWish): Outcome<BuildProgress> => {
  const languages = surveyLanguages.filter((language) => wish.languages.includes(language));
  const unknown = wish.languages.find((language) => !languages.some((one) => one === language));
  if (unknown !== undefined) return refused('ask.no-texts', { language: unknown });
  return underLock(ports, () => start(ports, { ...wish, languages }));
};
