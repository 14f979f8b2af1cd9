// Counts a block of answers: rows as they stand in a response tab, columns wherever the questions were found.
import type { Cell } from '../sheet/cell';
import type { GroupsOf } from './add-up';
import { answerCounter, type WordedAs } from './answer-counter';
import type { FoundColumn } from './found-column';
import type { WorkingTally } from './working-tally';

export type { FoundColumn } from './found-column';

/** In no language more than in another. */
export const wordedNohow: WordedAs = () => () => undefined;

/**
 * The tally of these rows. Blank rows are nobody; the columns may stand in any order; an answer that is none of the choices is counted as
 * Other. `wordedAs` gives the wording of a choice in the language of the form that the rows came through; `groupsOf` the groups of a row that
 * do not stand in a column. Those that do are views by the code of their question.
 */
export const countAnswers = (
  rows: readonly (readonly Cell[])[],
  columns: readonly FoundColumn[],
  wordedAs: WordedAs = wordedNohow,
  groupsOf: GroupsOf<readonly Cell[]> = {},
): WorkingTally => {
  const counter = answerCounter(columns, wordedAs, groupsOf);
  counter.add(rows);
  return counter.tally();
};
