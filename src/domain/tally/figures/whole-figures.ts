// The district's own figures of one question, and whether the earlier ones stand (PV01, PV02, PV03, PV05).
import type { TallyQuestion } from '../tally-question';
import type { QuestionCounts } from '../working-tally';
import { addsUp, type CountedQuestion, chosenPlaces, rowOf, tableChoices } from './counted-question';
import { figureRowOf } from './figure-rows';
import type { QuestionFigures } from './figures';
import type { Mark } from './marks';
import { type MarkedRow, protectRow } from './protect-row';

/** A row as it was shown once, by choice code. */
export interface KeptRow {
  readonly base: number;
  readonly counts: { readonly [choice: string]: number };
  readonly marks: { readonly [choice: string]: Mark };
}

/** Whether so few answers came or went that two tables would show them (PV05). */
export const tooFewNew = (before: number, now: number, minGroupSize: number): boolean =>
  before !== now && Math.abs(now - before) < minGroupSize;

const largestChange = (before: QuestionCounts, now: QuestionCounts): number =>
  Math.max(
    0,
    ...[...Object.keys(before.counts), ...Object.keys(now.counts)].map((code) =>
      Math.abs((now.counts[code] ?? 0) - (before.counts[code] ?? 0)),
    ),
  );

export const sameAnswers = (before: QuestionCounts, now: QuestionCounts): boolean =>
  before.answered === now.answered &&
  largestChange(before, now) === 0 &&
  before.numbers?.sum === now.numbers?.sum &&
  before.numbers?.squares === now.numbers?.squares;

/** Whether 1 to minGroupSize − 1 answers came, went or changed: families that answer anew leave the base as it is. */
export const tooFewChanged = (before: QuestionCounts, now: QuestionCounts, minGroupSize: number): boolean =>
  tooFewNew(before.answered, now.answered, minGroupSize) ||
  (before.answered === now.answered && !sameAnswers(before, now) && largestChange(before, now) < minGroupSize);

export interface WholeFigures {
  readonly whole: QuestionFigures['whole'];
  /** As it is shown; undefined where it is not. */
  readonly row: KeptRow | undefined;
}

const markedRow = ({ base, counts, marks }: KeptRow, choices: readonly string[]): MarkedRow => ({
  base,
  counts: choices.map((code) => counts[code] ?? 0),
  marks: choices.map((code) => marks[code] ?? 'shown'),
});

/** The figures of the district; `earlier` is what was shown of the question before, the oldest first. */
export const wholeFigures = (
  question: TallyQuestion,
  { asked, whole }: CountedQuestion,
  { minGroupSize, earlier }: { readonly minGroupSize: number; readonly earlier: readonly KeptRow[] },
): WholeFigures => {
  if (whole.answered < minGroupSize) return { whole: { state: 'few' }, row: undefined };
  const choices = tableChoices(question, whole);
  const row = rowOf(whole, choices);
  const marks = protectRow({
    row,
    adds: addsUp(question),
    chosen: chosenPlaces(question, choices),
    earlier: earlier.map((one) => markedRow(one, choices)),
  });
  if (marks === undefined) return { whole: { state: 'solvable' }, row: undefined };
  return {
    whole: { state: 'shown', notCounted: asked - whole.answered, ...figureRowOf(question, whole, choices, marks) },
    row: {
      base: row.base,
      counts: Object.fromEntries(choices.map((code, at) => [code, row.counts[at] ?? 0])),
      marks: Object.fromEntries(choices.map((code, at) => [code, marks[at] ?? 'withheld'])),
    },
  };
};
