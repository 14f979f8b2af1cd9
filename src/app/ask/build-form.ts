// Builds one form from wherever it was left: made, dressed, asked, linked.
import { done, type Outcome, refused } from '../../domain/problem';
import { familyCodeQuestion, isOwnLink, nobodysCode } from '../../domain/survey/family-code';
import type { OpenForm } from '../forms-port';
import { addQuestions } from './add-questions';
import { createForm } from './create-form';
import { type FormJob, type FormProgress, noteNames } from './form-job';
import { linkForm } from './link-form';

const dressForm = (job: FormJob, file: OpenForm): FormJob => {
  file.dress(job.face);
  const refusedBy = file.shareWith(job.staff);
  if (refusedBy.length > 0) noteNames(job, { 'form.notSharedWith': refusedBy });
  return { ...job, form: { ...job.form, words: job.words } };
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

/** Places are noted once all questions are in, so a form with places has nothing left to ask. */
const hasAsked = ({ form, questions }: FormJob): boolean =>
  questions.every(({ places }) => places[form.id] !== undefined);

/** Google alone knows what a link calls its fields, so a confidential form is asked for its link once, with nobody's code in it (PV12). */
const withOwnLink = (job: FormJob, file: OpenForm): FormJob => {
  const { form, questions } = job;
  const item = questions.find(({ code }) => code === familyCodeQuestion)?.places[form.id]?.item;
  if (item === undefined || form.ownLink !== '') return job;
  const ownLink = file.textPrefilledUrl(item, nobodysCode);
  if (!isOwnLink(ownLink)) throw new Error('the prefilled link does not hold the code that was put in');
  return { ...job, form: { ...form, ownLink } };
};

/** Goes on with the form for as long as it may. Whatever was cut off before, the form ends up whole and only once. */
export const buildForm = (wanted: FormJob): Outcome<FormProgress> => {
  const found = formFile(wanted);
  if (found === undefined)
    return refused('ask.form-unreachable', { form: wanted.form.fileName, owner: wanted.form.owner });
  const { file } = found;
  const isNew = wanted.form.id === '';
  if (hasAsked(found.job)) return linkForm(withOwnLink(found.job, file), file, false);
  const there = isNew ? [] : file.items();
  // Questions come after all else, so a form that has any is dressed.
  const job = there.length === 0 ? dressForm(found.job, file) : found.job;
  const added = addQuestions(job, file, there);
  if (added.state !== 'done') return done(added);
  return linkForm(withOwnLink({ ...job, questions: added.questions }, file), file, isNew);
};
