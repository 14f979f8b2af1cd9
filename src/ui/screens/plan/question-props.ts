// What each question of the plan is given.
import type { AnswersDraft } from '../../../domain/plan/answers';

export interface QuestionProps {
  readonly draft: AnswersDraft;
  readonly set: (change: Partial<AnswersDraft>) => void;
  /** What is wrong with a field and what to do, once the person has tried to go on. */
  readonly errorAt: (field: string) => string | undefined;
}

/** The list with one entry put in another's place. */
export const withEntry = <Entry>(list: readonly Entry[], index: number, entry: Entry): readonly Entry[] =>
  list.map((one, at) => (at === index ? entry : one));

/** The list without one entry. */
export const withoutEntry = <Entry>(list: readonly Entry[], index: number): readonly Entry[] =>
  list.filter((_, at) => at !== index);
