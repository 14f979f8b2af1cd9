// Writes down a survey that is to be built: its row, a row a form and a row a question. The forms come later, slice by slice.
import { interfaceWords } from '../../content/interface';
import { questionBank, surveyLanguages } from '../../content/survey';
import { done, type Outcome, refused } from '../../domain/problem';
import type { Choice } from '../../domain/survey/question-bank';
import { type Survey, type SurveyPurpose, surveysShape } from '../../domain/survey/survey';
import { type DraftQuestion, draftSurvey } from '../../domain/survey/survey-draft';
import { formsShape } from '../../domain/survey/survey-form';
import { questionsShape } from '../../domain/survey/survey-question';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { addRows, askedIn, readAskSheets } from './ask-sheets';
import { readSchoolQuestion } from './read-school-question';

export interface SurveyWish {
  readonly purpose: SurveyPurpose;
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
  'survey.name': `${interfaceWords[staffLanguage(ports)].ask.purposes[purpose].name} ${round}`,
  'survey.purpose': purpose,
  'survey.mode': 'anonymous',
  'survey.round': round,
  'survey.state': 'building',
});

/** The schools to choose from; undefined where the wish is not to ask, refused where they must not be asked (domain 2(d) rule 8). */
const schoolsFor = (ports: Ports, { askSchool }: SurveyWish): Outcome<readonly Choice[] | undefined> => {
  if (!askSchool) return done(undefined);
  const read = readSchoolQuestion(ports);
  if (!read.ok) return read;
  const { question, minGroupSize } = read.value;
  if (question.state === 'can-ask') return done(question.schools);
  const school = 'school' in question ? question.school : '';
  return refused(`ask.school-${question.state}`, { school, minGroupSize });
};

const unfinished = (surveys: readonly Survey[], purpose: SurveyPurpose): Survey | undefined =>
  surveys.find((survey) => survey.purpose === purpose && (survey.state === 'building' || survey.state === 'ready'));

const write = (ports: Ports, wish: SurveyWish): Outcome<{ readonly surveyId: string }> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys } = askedIn(sheets.value);
  const there = unfinished(surveys, wish.purpose);
  if (there !== undefined) return refused('ask.unfinished', { survey: there.name });
  const schools = schoolsFor(ports, wish);
  if (!schools.ok) return schools;
  const draft = draftSurvey(questionBank, {
    purpose: wish.purpose,
    languages: wish.languages,
    ...(schools.value === undefined ? {} : { schools: schools.value }),
  });
  const round = 1 + Math.max(0, ...surveys.filter(({ purpose }) => purpose === wish.purpose).map((one) => one.round));
  const surveyId = ports.chance.token(8);
  // The survey's own row comes last: rows of a survey that was cut off before it belong to none.
  addRows(ports, [
    {
      shape: questionsShape,
      sheet: sheets.value.questions,
      rows: draft.map((question, index) => questionRow(surveyId, question, index)),
    },
    {
      shape: formsShape,
      sheet: sheets.value.forms,
      rows: wish.languages.map((language) => formRow(surveyId, language)),
    },
    {
      shape: surveysShape,
      sheet: sheets.value.surveys,
      rows: [surveyRow(ports, surveyId, { purpose: wish.purpose, round })],
    },
  ]);
  return done({ surveyId });
};

/** Begins a survey; refused while another one of the purpose is not published yet, so that two who press at once make one. */
export const startSurvey = (ports: Ports, wish: SurveyWish): Outcome<{ readonly surveyId: string }> => {
  const languages = surveyLanguages.filter((language) => wish.languages.includes(language));
  const unknown = wish.languages.find((language) => !languages.some((one) => one === language));
  if (unknown !== undefined) return refused('ask.no-texts', { language: unknown });
  return ports.lock.during(() => write(ports, { ...wish, languages }))?.value ?? refused('rpc.someone-else-working');
};
