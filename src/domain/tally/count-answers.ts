// Counts a block of answers: rows as they stand in a response tab, columns wherever the questions were found.
import { type Cell, isBlank, textOf } from '../sheet/cell';
import { addUp, type CountedAnswer, chosenAnswer, type GroupsOf, numberAnswer, written } from './add-up';
import { type ChoiceFinder, choiceFinder } from './choice-finder';
import { plainWording } from './plain-wording';
import type { TallyChoice, TallyQuestion } from './tally-question';
import type { WorkingTally } from './working-tally';

export interface FoundColumn {
  readonly question: TallyQuestion;
  /** Index in the row. */
  readonly column: number;
}

/** What the cell answers; undefined where it answers nothing that can be counted. */
const answerIn = (
  kind: TallyQuestion['kind'],
  cell: Cell | undefined,
  finder: ChoiceFinder,
): CountedAnswer | undefined => {
  const text = textOf(cell);
  if (plainWording(text) === '') return undefined;
  if (kind === 'open') return written;
  if (kind === 'number') return numberAnswer(text);
  return chosenAnswer(kind === 'multi' ? finder.several(text) : finder.one(text));
};

/**
 * The tally of these rows. Blank rows are nobody; the columns may stand in any order; an answer that is none of the choices is counted as
 * Other. `wordedAs` gives the wording of a choice in the language of the form that the rows came through; `groupsOf` the groups of a row that
 * do not stand in a column. Those that do are views by the code of their question.
 */
export const countAnswers = (
  rows: readonly (readonly Cell[])[],
  columns: readonly FoundColumn[],
  wordedAs: (question: TallyQuestion) => (choice: TallyChoice) => string | undefined = () => () => undefined,
  groupsOf: GroupsOf<readonly Cell[]> = {},
): WorkingTally => {
  const found = columns.map((one) => ({ ...one, finder: choiceFinder(one.question.choices, wordedAs(one.question)) }));
  const keys = found
    .filter(({ question }) => question.kind === 'key')
    .map(({ question, column, finder }) => [
      question.code,
      (row: readonly Cell[]) => finder.one(textOf(row[column])).codes[0] ?? '',
    ]);
  return addUp(
    rows.filter((row) => !row.every((cell) => isBlank(cell))),
    {
      questions: found
        .filter(({ question }) => question.kind !== 'key')
        .map(({ question, column, finder }) => ({
          code: question.code,
          read: (row) => answerIn(question.kind, row[column], finder),
        })),
      groupsOf: { ...groupsOf, ...Object.fromEntries(keys) },
    },
  );
};
