// What is wrong with an answer and what to do, as one text beside its field.
import type { AnswerFault } from '../../../domain/plan/answer-faults';
import { problemWords } from '../../words';
import { dayText } from './day-text';

/** Days in it are in words, not as the program writes them. */
export const faultText = ({ problem }: AnswerFault): string => {
  const values = Object.fromEntries(
    Object.entries(problem.values).map(([name, value]) => [name, name === 'text' ? value : dayText(String(value))]),
  );
  const { what, todo } = problemWords({ code: problem.code, values });
  return `${what} ${todo}`;
};
