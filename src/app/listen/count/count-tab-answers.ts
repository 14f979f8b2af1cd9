// Counts the answers of one tab, block by block.
import { done, type Outcome } from '../../../domain/problem';
import type { FoundColumns } from '../../../domain/tally/answer-columns';
import { type AnswerCounter, answerCounter } from '../../../domain/tally/answer-counter';
import { type FoundColumn, wordedNohow } from '../../../domain/tally/count-answers';
import { emptyTally } from '../../../domain/tally/working-tally';
import type { Ports } from '../../ports';
import { type AnswerRows, overBlocks } from './answer-blocks';
import { type AnswerTabJob, headingsUnknown, startIn } from './answer-start';
import { countLargeTab } from './count-large-tab';
import { isLarge, type Pace } from './count-pace';
import type { CountedTab } from './counted-tab';
import { readAnew } from './edit-notes';

export type { AnswerTabJob } from './answer-start';
export { type CountedTab, nothingCounted } from './counted-tab';

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
  job: Pick<AnswerTabJob, 'tab' | 'expected'>,
  start: Carried,
  take: (carried: Carried, rows: AnswerRows, columns: readonly FoundColumn[]) => Carried,
): Reading<Carried> => {
  const first = (block: AnswerRows): Reading<Carried> => {
    const begun = startIn(block, job);
    if (begun === undefined) return { carried: start, notices: [headingsUnknown(job)], headings: [], found: nowhere };
    const { headings, rows, found } = begun;
    return { carried: take(start, rows, found.columns), notices: found.notices, headings, found };
  };
  const next = (reading: Reading<Carried>, block: AnswerRows): Reading<Carried> => {
    const { found, carried } = reading;
    if (found === undefined) return first(block);
    return found.columns.length === 0 ? reading : { ...reading, carried: take(carried, block, found.columns) };
  };
  const none: Reading<Carried> = { carried: start, notices: [], headings: [], found: undefined };
  return overBlocks(ports, job.tab.id, { start: none, take: next });
};

const countInOneGo = (ports: Ports, job: AnswerTabJob): CountedTab => {
  const { wordedAs = wordedNohow } = job;
  const { carried, notices, headings } = overAnswers<AnswerCounter | undefined>(
    ports,
    job,
    undefined,
    (before, rows, columns) => {
      const counter = before ?? answerCounter(columns, wordedAs, {});
      counter.add(rows);
      return counter;
    },
  );
  return { tally: carried?.tally() ?? emptyTally, notices, headings };
};

/**
 * The tally of the tab with one read a block of rows, and what a person should know of its columns. A large tab is counted as far as the
 * pace allows, and goes on from what was counted before where that still stands.
 */
export const countTabAnswers = (ports: Ports, job: AnswerTabJob, pace: Pace): Outcome<CountedTab> => {
  const size = ports.workbook.size(job.tab.id);
  return isLarge(size) ? countLargeTab(ports, { job, size, pace }) : done(countInOneGo(ports, job));
};

/** From now on nothing that was counted of the tab is gone on with, in this call and those that follow. */
export const forgetCounted = (ports: Ports, { tab }: AnswerTabJob): void => {
  if (isLarge(ports.workbook.size(tab.id))) readAnew(ports.notes, tab.id);
};
