// A survey's form with all that publishing, checking and closing it need.
import { done, type Outcome, refused } from '../../domain/problem';
import { formDifferences } from '../../domain/survey/form-differences';
import { promisesLackedBy } from '../../domain/survey/question-advice';
import type { Survey } from '../../domain/survey/survey';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { FormChanges } from '../../rpc/ask-calls';
import type { OpenForm } from '../forms-port';
import type { Ports } from '../ports';
import { writeOwnText } from '../sheets/write-cells';
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

/** Where the form's answers come in. A tab that a person linked anew takes the place of the one that was noted: Google fills it with all answers. */
const answersGo = (ports: Ports, { sheets, form, file }: FoundForm): FormChanges['answers'] => {
  const destination = file.destination();
  if (destination === undefined) return 'nowhere';
  if (destination !== ports.workbook.id()) return 'elsewhere';
  const tab = ports.workbook.responseSheet(form.id);
  if (tab !== undefined && tab !== form.responseSheet && sheets.forms !== undefined)
    writeOwnText(ports, sheets.forms, [{ row: form.row, cells: { 'form.responseSheet': String(tab) } }]);
  return 'here';
};

/** The languages in which it can be told whether a first screen still says what it must, whoever reworded it. */
const promised = { en: true, es: true };

/** What staff changed in the form by hand since it was built, and whether its answers still come in here. */
export const changesIn = (ports: Ports, found: FoundForm): FormChanges => {
  const { asked, form, file } = found;
  const questions = asked.questions.filter(({ survey }) => survey === form.survey);
  return {
    ...formDifferences(file.items(), questions, form),
    answers: answersGo(ports, found),
    lacks: form.language in promised ? promisesLackedBy(file.description()) : [],
  };
};
