// What answers are worth in a quiz (reference/forms/form#setIsQuiz(Boolean)).
import type { FormRecord } from './form-record';
import type { ItemRecord } from './item-record';
import type { Answer, ResponseRecord } from './response-record';

/** All points that a form's questions are worth. */
export const pointsOf = (form: FormRecord): number => form.items.reduce((sum, { points = 0 }) => sum + points, 0);

/** What was given for one answer: by a person or a script, else all points for the right choices; null where nobody can tell. */
export const scoreOf = (item: ItemRecord, response: Pick<ResponseRecord, 'answers' | 'grades'>): number | null => {
  const given = response.grades?.[String(item.id)]?.score;
  if (given !== undefined && given !== null) return given;
  const right = item.choices.filter(({ correct }) => correct === true).map(({ value }) => value);
  if (right.length === 0) return null;
  const answer = response.answers.find(({ itemId }) => itemId === item.id)?.answer;
  return isRight(answer, right, item.kind === 'CHECKBOX') ? (item.points ?? 0) : 0;
};

/** The whole score of a response. */
export const totalScore = (form: FormRecord, response: Pick<ResponseRecord, 'answers' | 'grades'>): number =>
  form.items.reduce((sum, item) => sum + (scoreOf(item, response) ?? 0), 0);

const isRight = (answer: Answer | undefined, right: readonly string[], isAll: boolean): boolean => {
  if (typeof answer === 'string') return right.includes(answer);
  const ticked = (answer ?? []).flat();
  return isAll && ticked.length === right.length && ticked.every((value) => value !== null && right.includes(value));
};
