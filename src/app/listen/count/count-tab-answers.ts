// Counts the answers of one tab, block by block.
import type { Problem } from '../../../domain/problem';
import { textOf } from '../../../domain/sheet/cell';
import {
  type ExpectedColumn,
  type FoundColumns,
  findColumns,
  headingRow,
  rowsAround,
} from '../../../domain/tally/answer-columns';
import { countAnswers, type FoundColumn } from '../../../domain/tally/count-answers';
import type { TallyChoice, TallyQuestion } from '../../../domain/tally/tally-question';
import { emptyTally, mergeTallies, type WorkingTally } from '../../../domain/tally/working-tally';
import type { Ports, Tab } from '../../ports';
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

/** Counted where there is nothing to count. */
export const nothingCounted: CountedTab = { tally: emptyTally, notices: [], headings: [] };

interface Reading<Carried> extends Omit<CountedTab, 'tally'> {
  readonly carried: Carried;
  /** Undefined before the first block. */
  readonly found: FoundColumns | undefined;
}

const nowhere: FoundColumns = { columns: [], notices: [] };

/**
 * Takes the answers of the tab block by block, with the columns of its questions wherever they were found; says what a person should
 * know of those. Takes none where the headings cannot be made out.
 */
export const overAnswers = <Carried>(
  ports: Ports,
  { tab, expected }: Pick<AnswerTabJob, 'tab' | 'expected'>,
  start: Carried,
  take: (carried: Carried, rows: AnswerRows, columns: readonly FoundColumn[]) => Carried,
): Reading<Carried> => {
  const first = (block: AnswerRows): Reading<Carried> => {
    const top = headingRow(
      block,
      expected.flatMap((one) => one.headings),
    );
    if (top === undefined) {
      const notices: readonly Problem[] = [{ code: 'listen.headings-unknown', values: { sheet: tab.name } }];
      return { carried: start, notices, headings: [], found: nowhere };
    }
    const headings = (block[top] ?? []).map(textOf);
    const rows = rowsAround(block, top);
    const found = findColumns(expected, { name: tab.name, headings, rows });
    return { carried: take(start, rows, found.columns), notices: found.notices, headings, found };
  };
  const next = (reading: Reading<Carried>, block: AnswerRows): Reading<Carried> => {
    const { found, carried } = reading;
    if (found === undefined) return first(block);
    return found.columns.length === 0 ? reading : { ...reading, carried: take(carried, block, found.columns) };
  };
  const none: Reading<Carried> = { carried: start, notices: [], headings: [], found: undefined };
  return overBlocks(ports, tab.id, { start: none, take: next });
};

/** The tally of the tab with one read a block of rows, and what a person should know of its columns. */
export const countTabAnswers = (ports: Ports, job: AnswerTabJob): CountedTab => {
  const { carried, notices, headings } = overAnswers(ports, job, emptyTally, (tally, rows, columns) =>
    mergeTallies(tally, countAnswers(rows, columns, job.wordedAs)),
  );
  return { tally: carried, notices, headings };
};
