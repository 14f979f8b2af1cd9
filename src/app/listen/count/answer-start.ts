// Where the answers of a tab begin, and which of its columns holds which question.
import type { Problem } from '../../../domain/problem';
import { textOf } from '../../../domain/sheet/cell';
import {
  type ExpectedColumn,
  type FoundColumns,
  findColumns,
  headingRow,
  rowsAround,
} from '../../../domain/tally/answer-columns';
import type { TallyChoice, TallyQuestion } from '../../../domain/tally/tally-question';
import type { Tab } from '../../ports';
import type { AnswerRows } from './answer-blocks';

export interface AnswerTabJob {
  readonly tab: Pick<Tab, 'id' | 'name'>;
  readonly expected: readonly ExpectedColumn[];
  /** The wording of a choice in the language that the tab's form is in. */
  readonly wordedAs?: (question: TallyQuestion) => (choice: TallyChoice) => string | undefined;
}

export interface AnswerStart {
  /** Index of the heading row. */
  readonly top: number;
  readonly headings: readonly string[];
  /** The answers of the first block. */
  readonly rows: AnswerRows;
  readonly found: FoundColumns;
}

/** What the first block of the tab tells; undefined where its headings cannot be made out. */
export const startIn = (
  block: AnswerRows,
  { tab, expected }: Pick<AnswerTabJob, 'tab' | 'expected'>,
): AnswerStart | undefined => {
  const top = headingRow(
    block,
    expected.flatMap((one) => one.headings),
  );
  if (top === undefined) return undefined;
  const headings = (block[top] ?? []).map(textOf);
  const rows = rowsAround(block, top);
  return { top, headings, rows, found: findColumns(expected, { name: tab.name, headings, rows }) };
};

/** Said where its headings cannot be made out. */
export const headingsUnknown = ({ tab }: Pick<AnswerTabJob, 'tab'>): Problem => ({
  code: 'listen.headings-unknown',
  values: { sheet: tab.name },
});
