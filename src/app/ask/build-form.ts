// Builds one form from wherever it was left: made, dressed, asked, linked.
import { done, type Outcome, refused } from '../../domain/problem';
import type { OpenForm } from '../forms-port';
import { addQuestions } from './add-questions';
import { createForm } from './create-form';
import { type FormJob, type FormProgress, noteForm } from './form-job';
import { linkForm } from './link-form';

const dressForm = (job: FormJob, file: OpenForm): void => {
  file.dress(job.face);
  const refusedBy = file.shareWith(job.staff);
  if (refusedBy.length > 0) noteForm(job, { 'form.notSharedWith': JSON.stringify(refusedBy) });
};

/** The form's file, new or as it was left; undefined where the one that was left cannot be opened. */
const formFile = (job: FormJob): { readonly file: OpenForm; readonly job: FormJob } | undefined => {
  if (job.form.id === '') {
    const { file, form } = createForm(job);
    return { file, job: { ...job, form } };
  }
  const file = job.ports.forms.open(job.form.id);
  return file === undefined ? undefined : { file, job };
};

/** Goes on with the form for as long as it may. Whatever was cut off before, the form ends up whole and only once. */
export const buildForm = (wanted: FormJob): Outcome<FormProgress> => {
  const found = formFile(wanted);
  if (found === undefined)
    return refused('ask.form-unreachable', { form: wanted.form.fileName, owner: wanted.form.owner });
  const { file, job } = found;
  if (job.form.step !== 'asking') return linkForm(job, file);
  dressForm(job, file);
  const added = addQuestions(job, file, wanted.form.id === '');
  if (added.state !== 'done') return done(added);
  noteForm(job, { 'form.step': 'linking' });
  return linkForm({ ...job, questions: added.questions }, file);
};
