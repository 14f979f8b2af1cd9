// Counts answers in the plainest way that there is: for each person every question, for each question every group. The independent
// computation that the fast one is held against.
import { type Cell, isBlank, textOf } from '../../../src/domain/sheet/cell';
import { addUp, type CountedAnswer, chosenAnswer, numberAnswer, written } from '../../../src/domain/tally/add-up';
import type { WordedAs } from '../../../src/domain/tally/answer-counter';
import { type ChoiceFinder, choiceFinder } from '../../../src/domain/tally/choice-finder';
import type { FoundColumn } from '../../../src/domain/tally/found-column';
import { plainWording } from '../../../src/domain/tally/plain-wording';
import type { WorkingTally } from '../../../src/domain/tally/working-tally';

const answerIn = (kind: string, cell: Cell | undefined, finder: ChoiceFinder): CountedAnswer | undefined => {
  const text = textOf(cell);
  if (plainWording(text) === '') return undefined;
  if (kind === 'open') return written;
  if (kind === 'number') return numberAnswer(text);
  return chosenAnswer(kind === 'multi' ? finder.several(text) : finder.one(text));
};

export const plainCount = (
  rows: readonly (readonly Cell[])[],
  columns: readonly FoundColumn[],
  wordedAs: WordedAs = () => () => undefined,
): WorkingTally => {
  const found = columns.map((one) => ({ ...one, finder: choiceFinder(one.question.choices, wordedAs(one.question)) }));
  return addUp(
    rows.filter((row) => !row.every((cell) => isBlank(cell))),
    {
      questions: found
        .filter(({ question }) => question.kind !== 'key')
        .map(({ question, column, finder }) => ({
          code: question.code,
          read: (row: readonly Cell[]) => answerIn(question.kind, row[column], finder),
        })),
      groupsOf: Object.fromEntries(
        found
          .filter(({ question }) => question.kind === 'key')
          .map(({ question, column, finder }) => [
            question.code,
            (row: readonly Cell[]) => finder.one(textOf(row[column])).codes[0] ?? '',
          ]),
      ),
    },
  );
};
