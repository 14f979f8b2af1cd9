// Looks over the form that is open in the Forms editor, and changes nothing in it.
import { done, type Outcome, refused } from '../../domain/problem';
import { adviceOn, adviceOnForm, languageOfText } from '../../domain/survey/question-advice';
import type { FormCheck } from '../../rpc/form-calls';
import type { Ports } from '../ports';

/** What families may stumble over or should not be asked; refused where no form is open. */
export const checkOpenForm = ({ forms }: Ports): Outcome<FormCheck> => {
  const form = forms.lookAtOpenOne();
  if (form === undefined) return refused('form.no-form');
  return done({
    title: form.title,
    questions: form.questions.length,
    answers: form.answers,
    language: languageOfText([form.title, form.description, ...form.questions.map(({ title }) => title)].join('\n')),
    lacks: adviceOnForm(form),
    advice: form.questions
      .map((question) => ({ title: question.title, about: adviceOn(question) }))
      .filter(({ about }) => about.length > 0),
  });
};
