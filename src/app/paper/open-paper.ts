// What the page for entering answers from paper shows: the survey's questions in each of its languages.
import { done, type Outcome } from '../../domain/problem';
import type { CountedKind } from '../../domain/tally/tally-question';
import type { PaperInput, PaperPage } from '../../rpc/paper-calls';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { type AskedOnPaper, findPaperSurvey, paperLanguages } from './find-paper-survey';

const inputs: { readonly [Kind in CountedKind]: PaperInput } = {
  ord5: 'one',
  single: 'one',
  scale: 'one',
  key: 'one',
  multi: 'several',
  open: 'text',
  number: 'number',
};

const questionOf = ({ asked, question }: AskedOnPaper): PaperPage['questions'][number] => ({
  code: asked.code,
  input: inputs[question.kind],
  choices: asked.choices,
  takesOther: question.takesOther === true,
  isSchool: question.kind === 'key',
  wording: asked.wording,
});

/** An id for one answer on paper: the page sends it along, so that an answer that is sent twice is kept once. */
export const newPaperId = ({ chance }: Ports): string => chance.token(12);

/** The questions with how many papers were kept; refused where the survey takes none. */
export const openPaper = (ports: Ports, surveyId: string): Outcome<PaperPage> => {
  const found = findPaperSurvey(ports, surveyId);
  if (!found.ok) return found;
  const { survey, questions, asksMore, papers } = found.value;
  return done({
    name: survey.name,
    languages: paperLanguages(found.value),
    staffLanguage: staffLanguage(ports),
    questions: questions.map(questionOf),
    asksMore,
    kept: papers.length,
    nextId: newPaperId(ports),
  });
};
