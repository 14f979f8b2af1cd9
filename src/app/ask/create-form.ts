// Makes a form's file so that a crash loses at most one empty form, and that one by name.
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { OpenForm } from '../forms-port';
import { type FormJob, noteForm, noteNames } from './form-job';

/** A name of its own for each attempt, so that a person can tell a form that was lost from the one in use. */
const fileNameFor = ({ ports, face, form }: FormJob): string =>
  `${face.title} [${form.language} ${ports.chance.token(4)}]`;

/** Names the file before it is made, and notes Google's id before anything is put into it. */
export const createForm = (job: FormJob): { readonly file: OpenForm; readonly form: SurveyForm } => {
  const fileName = fileNameFor(job);
  const leftOver = job.form.step === 'creating' ? [...job.form.leftOver, job.form.fileName] : job.form.leftOver;
  const named: SurveyForm = { ...job.form, fileName, leftOver, step: 'creating' };
  noteForm(job, named);
  if (leftOver.length > 0) noteNames(job, { 'form.leftOver': leftOver });
  job.ports.workbook.flush();
  const file = job.ports.forms.create(fileName);
  const made: SurveyForm = {
    ...named,
    id: file.id(),
    publicUrl: file.publicUrl(),
    editUrl: file.editUrl(),
    owner: job.ports.person().email,
    words: job.words,
    step: 'asking',
  };
  noteForm(job, made);
  job.ports.workbook.flush();
  return { file, form: made };
};
