// A survey's form with all that publishing, checking and closing it need.
import { done, type Outcome, refused } from '../../domain/problem';
import { type FormDifferences, formDifferences } from '../../domain/survey/form-differences';
import type { Survey } from '../../domain/survey/survey';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { OpenForm } from '../forms-port';
import type { Ports } from '../ports';
import { type Asked, type AskSheets, askedIn, readAskSheets } from './ask-sheets';

export interface FoundForm {
  readonly sheets: AskSheets;
  readonly asked: Asked;
  readonly form: SurveyForm;
  readonly survey: Survey;
  readonly file: OpenForm;
}

/** The file behind a form of ours; refused where Google will not open it for this person. */
export const openFile = (ports: Ports, { id, fileName, owner }: SurveyForm): Outcome<OpenForm> => {
  const file = ports.forms.open(id);
  return file === undefined ? refused('ask.form-unreachable', { form: fileName, owner }) : done(file);
};

/** The whole form with this id; refused where it is not ours, not whole yet, or out of reach. */
export const findForm = (ports: Ports, formId: string): Outcome<FoundForm> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const asked = askedIn(sheets.value);
  const form = asked.forms.find(({ id }) => id === formId);
  const survey = asked.surveys.find(({ id }) => id === form?.survey);
  if (form === undefined || survey === undefined) return refused('ask.survey-gone');
  if (form.step !== 'done') return refused('ask.not-built', { survey: survey.name });
  const file = openFile(ports, form);
  return file.ok ? done({ sheets: sheets.value, asked, form, survey, file: file.value }) : file;
};

/** What staff changed in the form by hand since it was built. */
export const changesIn = ({ asked, form, file }: FoundForm): FormDifferences => {
  const questions = asked.questions.filter(({ survey }) => survey === form.survey);
  return formDifferences(file.items(), questions, form);
};
