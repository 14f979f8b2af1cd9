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
  /** Undefined before the first block. */
  readonly found: FoundColumns | undefined;
}

const nothing: Carried = { tally: emptyTally, notices: [], headings: [], found: undefined };

const unknownHeadings = (sheet: string): Carried => ({
  ...nothing,
  notices: [{ code: 'listen.headings-unknown', values: { sheet } }],
  found: { columns: [], notices: [] },
});

const countFirst = (block: AnswerRows, { tab, expected, wordedAs }: AnswerTabJob): Carried => {
  const top = headingRow(
    block,
    expected.flatMap((one) => one.headings),
  );
  if (top === undefined) return unknownHeadings(tab.name);
  const headings = (block[top] ?? []).map(textOf);
  const rows = rowsAround(block, top);
  const found = findColumns(expected, { name: tab.name, headings, rows });
  return { tally: countAnswers(rows, found.columns, wordedAs), notices: found.notices, headings, found };
};

/** The tally of the tab with one read a block of rows, and what a person should know of its columns. */
export const countTabAnswers = (ports: Ports, job: AnswerTabJob): CountedTab => {
  const take = (carried: Carried, block: AnswerRows): Carried => {
    const { found, tally } = carried;
    if (found === undefined) return countFirst(block, job);
    if (found.columns.length === 0) return carried;
    return { ...carried, tally: mergeTallies(tally, countAnswers(block, found.columns, job.wordedAs)) };
  };
  return overBlocks(ports, job.tab.id, { start: nothing, take });
};
