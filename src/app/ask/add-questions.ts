// Puts a survey's questions into a form, also into one that was cut off halfway.
import { resumeForm } from '../../domain/survey/form-resume';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import type { FormItem, OpenForm } from '../forms-port';
import { type FormJob, type FormProgress, notePlaces, titleIn } from './form-job';
import { newItem } from './new-item';

type ItemIds = { readonly [code: string]: number };

/** What the form has of ours already, once what may be half made is out of it. */
const clearedForm = (job: FormJob, file: OpenForm, there: readonly FormItem[]): ItemIds => {
  const wanted = job.questions.map((question) => ({
    code: question.code,
    title: titleIn(question, job.form.language),
  }));
  const { remove, kept } = resumeForm(there, wanted, file.destination() !== undefined);
  for (const item of remove) file.remove(item);
  return kept;
};

/** The questions with the item that each has in this form, and the column that creation order gives it. */
const placed = ({ questions, form }: FormJob, ids: ItemIds): readonly SurveyQuestion[] =>
  questions.map((question, index) => {
    const item = ids[question.code];
    return item === undefined
      ? question
      : { ...question, places: { ...question.places, [form.id]: { item, column: index + 2 } } };
  });

/** Adds what is missing beside the items that are there; answers the questions with their places once all are in and noted, and stops early where time runs out. */
export const addQuestions = (job: FormJob, file: OpenForm, there: readonly FormItem[]): FormProgress => {
  const ids: { [code: string]: number } = there.length === 0 ? {} : { ...clearedForm(job, file, there) };
  for (const question of job.questions) {
    if (ids[question.code] !== undefined) continue;
    if (!job.mayGoOn())
      return { state: 'out-of-time', questions: job.questions, form: job.form, steps: Object.keys(ids).length };
    ids[question.code] = file.add(newItem({ language: job.form.language, spoken: job.spoken }, question));
  }
  const questions = placed(job, ids);
  notePlaces(job, questions);
  return { state: 'done', questions, form: job.form, steps: questions.length };
};
