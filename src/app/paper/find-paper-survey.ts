// A survey as answers on paper are entered into it.
import { homeLanguages } from '../../content/languages';
import type { PaperAnswer } from '../../domain/paper/paper-answer';
import { papersOf, papersShape } from '../../domain/paper/paper-answer';
import { done, type Outcome, refused } from '../../domain/problem';
import type { Survey } from '../../domain/survey/survey';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import type { TallyQuestion } from '../../domain/tally/tally-question';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import { surveyTallyQuestion } from '../listen/count/survey-tally-questions';
import type { Ports } from '../ports';
import { type OurSheet, readSheet } from '../sheets/our-sheets';

export interface AskedOnPaper {
  readonly asked: SurveyQuestion;
  readonly question: TallyQuestion;
}

export interface PaperSurvey {
  readonly survey: Survey;
  readonly forms: readonly SurveyForm[];
  /** Those that are counted: names, consents and times of day have no place among answers. */
  readonly questions: readonly AskedOnPaper[];
  /** Whether the survey asks for more than that. */
  readonly asksMore: boolean;
  readonly sheet: OurSheet | undefined;
  readonly papers: readonly PaperAnswer[];
}

/** The languages that the survey is asked in, each by its own name. */
export const paperLanguages = ({ forms }: PaperSurvey) =>
  forms.map(({ language }) => {
    const known = homeLanguages.find(({ tag }) => tag === language);
    return { tag: language, name: known?.name ?? language, direction: known?.direction ?? ('ltr' as const) };
  });

/** The survey, open or closed, with the papers kept so far; refused where it is gone, or where its forms are still building. */
export const findPaperSurvey = (ports: Ports, surveyId: string): Outcome<PaperSurvey> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const all = askedIn(sheets.value);
  const survey = all.surveys.find(({ id }) => id === surveyId);
  const forms = all.forms.filter((form) => form.survey === surveyId);
  if (survey === undefined || forms.length === 0) return refused('ask.survey-gone');
  if (survey.state === 'building' || forms.some(({ step }) => step !== 'done'))
    return refused('ask.not-built', { survey: survey.name });
  const asked = all.questions.filter((question) => question.survey === surveyId);
  const questions = asked.flatMap((one): readonly AskedOnPaper[] => {
    const question = surveyTallyQuestion(one);
    return question === undefined ? [] : [{ asked: one, question }];
  });
  const sheet = readSheet(ports, papersShape);
  if (!sheet.ok) return sheet;
  return done({
    survey,
    forms,
    questions,
    asksMore: questions.length < asked.filter(({ kind }) => kind !== 'code').length,
    sheet: sheet.value,
    papers: sheet.value === undefined ? [] : papersOf(sheet.value.table, surveyId),
  });
};
