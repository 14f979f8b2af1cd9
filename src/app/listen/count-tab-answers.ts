// Counts the answers of one tab, block by block.
import type { Problem } from '../../domain/problem';
import { textOf } from '../../domain/sheet/cell';
import {
  type ExpectedColumn,
  type FoundColumns,
  findColumns,
  headingRow,
  rowsAround,
} from '../../domain/tally/answer-columns';
import { countAnswers } from '../../domain/tally/count-answers';
import type { TallyChoice, TallyQuestion } from '../../domain/tally/tally-question';
import { emptyTally, mergeTallies, type WorkingTally } from '../../domain/tally/working-tally';
import type { Ports, Tab } from '../ports';
import { type AnswerRows, overBlocks } from './answer-blocks';

export interface AnswerTabJob {
  readonly tab: Pick<Tab, 'id' | 'name'>;
  readonly expected: readonly ExpectedColumn[];
  /** The wording of a choice in the language that the tab's form is in. */
  readonly wordedAs?: (question: TallyQuestion) => (choice: TallyChoice) => string | undefined;
}

export interface CountedTab {
  readonly tally: WorkingTally;
  readonly notices: readonly Problem[];
  /** As they stand in the tab; none where it is empty. */
  readonly headings: readonly string[];
}

interface Carried extends CountedTab {
  readonly found: FoundColumns | undefined;
}

const start: Carried = { tally: emptyTally, notices: [], headings: [], found: undefined };

/** The tally of the tab with one read a block of rows, and what a person should know of its columns. */
export const countTabAnswers = (ports: Ports, { tab, expected, wordedAs }: AnswerTabJob): CountedTab => {
  const take = ({ tally, found, headings }: Carried, block: AnswerRows): Carried => {
    const top =
      found === undefined
        ? headingRow(
            block,
            expected.flatMap((one) => one.headings),
          )
        : 0;
    const names = found === undefined ? (block[top] ?? []).map(textOf) : headings;
    const rows = found === undefined ? rowsAround(block, top) : block;
    const columns = found ?? findColumns(expected, { name: tab.name, headings: names, rows });
    return {
      tally: mergeTallies(tally, countAnswers(rows, columns.columns, wordedAs)),
      notices: columns.notices,
      headings: names,
      found: columns,
    };
  };
  return overBlocks(ports, tab.id, { start, take });
};
