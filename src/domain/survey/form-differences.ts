// How a form differs from what the add-on built: staff may retitle, add and delete questions in Google's own editor.
import type { FoundItem } from './form-resume';
import type { SurveyQuestion } from './survey-question';

export interface FormDifferences {
  /** Titles of questions that are gone; their answers so far stay in the response tab. */
  readonly deleted: readonly string[];
  /** New titles of questions that still count as what they were. */
  readonly retitled: readonly string[];
  /** Titles of questions that have no code. */
  readonly added: readonly string[];
}

/** Compares by Google's item ids, so that a question that was only moved is no difference. */
export const formDifferences = (
  found: readonly FoundItem[],
  questions: readonly SurveyQuestion[],
  form: { readonly id: string; readonly language: string },
): FormDifferences => {
  const ours = questions.flatMap(({ places, wording }) => {
    const place = places[form.id];
    return place === undefined ? [] : [{ item: place.item, title: wording[form.language]?.title ?? '' }];
  });
  const titleNow = (item: number) => found.find(({ id }) => id === item)?.title;
  return {
    deleted: ours.filter(({ item }) => titleNow(item) === undefined).map(({ title }) => title),
    retitled: ours.flatMap(({ item, title }) => {
      const now = titleNow(item);
      return now === undefined || now === title ? [] : [now];
    }),
    added: found.filter(({ id }) => ours.every(({ item }) => item !== id)).map(({ title }) => title),
  };
};
