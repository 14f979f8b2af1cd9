// Ties a form to this workbook and finds the tab that gathers its answers.
import { done, type Outcome, refused } from '../../domain/problem';
import { textOf } from '../../domain/sheet/cell';
import { responseColumn } from '../../domain/survey/response-column';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import type { OpenForm } from '../forms-port';
import type { SheetId } from '../ports';
import { type FormJob, type FormProgress, notePlaces, titleIn } from './form-job';

/** Creation order says where the columns are; the tab's headers say whether that is so. Answers the questions as they are now known. */
const checkedColumns = (job: FormJob, tab: SheetId): readonly SurveyQuestion[] => {
  const { ports, form, questions } = job;
  const [headings = []] = ports.workbook.read(tab, { row: 1, column: 1, rows: 1, columns: questions.length + 1 });
  const headers = headings.map(textOf);
  const checked = questions.map((question, index) => {
    const place = question.places[form.id];
    const column = responseColumn(headers, index, titleIn(question, form.language));
    return place === undefined || place.column === column
      ? question
      : { ...question, places: { ...question.places, [form.id]: { ...place, column } } };
  });
  const moved = checked.filter((question) => !questions.includes(question));
  if (moved.length > 0) notePlaces(job, moved);
  return checked;
};

/**
 * Design 3.11: ties the form to this workbook unless it is tied already, so that a cut between the two never makes a second tab. Where
 * Google refuses, a person links it by hand and this is called again. A form that is new in this execution cannot be tied yet. That the
 * form is done is left to be written down: losing that in a crash is mended by calling this again.
 */
export const linkForm = (job: FormJob, file: OpenForm, isNew: boolean): Outcome<FormProgress> => {
  const { workbook } = job.ports;
  const before = isNew ? undefined : file.destination();
  if (before === undefined && !file.link(workbook.id()))
    return done({ state: 'link-by-hand', questions: job.questions, form: job.form, steps: job.questions.length });
  if (before !== undefined && before !== workbook.id())
    return refused('ask.linked-elsewhere', { form: job.form.fileName });
  workbook.flush();
  const tab = workbook.responseSheet(job.form.id);
  if (tab === undefined) return refused('ask.tab-missing', { form: job.form.fileName });
  const questions = checkedColumns(job, tab);
  const form: SurveyForm = { ...job.form, responseSheet: tab, state: 'unpublished', step: 'done' };
  return done({ state: 'done', questions, form, steps: questions.length + 1 });
};
