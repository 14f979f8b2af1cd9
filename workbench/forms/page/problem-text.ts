// What a family reads where an answer cannot be taken.
import type { AnswerProblem } from '../response/answer-problem';
import type { FormWords } from './form-words';

/** The maker's own words for a broken rule where there are any, Google's otherwise. */
export const problemText = (problem: AnswerProblem, words: FormWords): string => {
  if (problem.code === 'validation') return problem.helpText || words.problems.rule(problem.rule, problem.args);
  return {
    required: words.problems.required,
    'required-rows': words.problems.requiredRows,
    'unknown-choice': words.problems.unknownChoice,
    'bad-date': words.problems.badDate,
    'bad-time': words.problems.badTime,
    'one-per-column': words.problems.onePerColumn,
  }[problem.code];
};
