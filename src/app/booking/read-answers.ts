// Reads every answer to a survey that asks who answers, all its forms and languages together.
import { ownLanguageName } from '../../content/languages';
import { answersIn, type FormAnswer, type FoundAnswers, readableQuestion } from '../../domain/booking/form-answer';
import { everOffered } from '../../domain/booking/offered-choices';
import { done, type Outcome, type Problem, refused } from '../../domain/problem';
import type { Survey } from '../../domain/survey/survey';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import { type AnswerRows, overBlocks } from '../listen/count/answer-blocks';
import { expectedInForm } from '../listen/count/survey-tally-questions';
import type { Ports } from '../ports';

export interface SurveyAnswers {
  readonly survey: Survey;
  readonly questions: readonly SurveyQuestion[];
  readonly answers: readonly FormAnswer[];
  readonly notices: readonly Problem[];
}

/** What the language is called among its own speakers. */

const answersOf = (
  ports: Ports,
  { id, language, responseSheet }: SurveyForm,
  asked: readonly SurveyQuestion[],
): FoundAnswers => {
  const noticed = (code: string) => ({ answers: [], notices: [{ code, values: { form: ownLanguageName(language) } }] });
  if (responseSheet === undefined) return noticed('listen.form-not-linked');
  if (!ports.workbook.exists(responseSheet)) return noticed('listen.answers-tab-gone');
  const name = ports.workbook.nameOf(responseSheet);
  const block = overBlocks(ports, responseSheet, {
    start: [] as AnswerRows,
    take: (before, rows) => [...before, ...rows],
  });
  const expected = asked.map((one) => expectedInForm(one, readableQuestion(one), { id, language }));
  return answersIn({ name, block, language }, expected, asked);
};

/** The answers in the order in which they came; refused where there is no such survey. */
export const readAnswers = (
  ports: Ports,
  surveyId: string,
  purposes: readonly Survey['purpose'][],
): Outcome<SurveyAnswers> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, forms, questions } = askedIn(sheets.value);
  const survey = surveys.find(({ id }) => id === surveyId);
  if (survey === undefined || !purposes.includes(survey.purpose)) return refused('ask.survey-gone');
  const asked = questions.filter((question) => question.survey === surveyId).map(everOffered);
  const found = forms.filter((form) => form.survey === surveyId).map((form) => answersOf(ports, form, asked));
  return done({
    survey,
    questions: asked,
    answers: found.flatMap(({ answers }) => answers).sort((one, other) => one.at.localeCompare(other.at)),
    notices: found.flatMap(({ notices }) => notices),
  });
};
