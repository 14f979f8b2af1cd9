// Turns counts and their marks into figures that a person reads.

import { hasMean, otherCode, type TallyQuestion } from '../tally-question';
import type { QuestionCounts } from '../working-tally';
import type { Figure, FigureRow } from './figures';
import type { Mark } from './protect-table';

const percentOf = (count: number, base: number): number => Math.round((100 * count) / base);

const figureOf = (count: number, base: number, mark: Mark): Figure =>
  mark === 'shown' ? { state: 'shown', percent: percentOf(count, base), count } : { state: mark };

const toOneDecimal = (value: number): number => Math.round(value * 10) / 10;

const meanOf = (question: TallyQuestion, { answered, counts, sum }: QuestionCounts): number | null => {
  const values = answered - (counts[otherCode] ?? 0);
  return hasMean(question) && values > 0 ? toOneDecimal(sum / values) : null;
};

const favorableCodes = ['4', '5'];

/** Told only where both of its parts are: then it tells nothing more than they do. */
const favorableOf = ({ kind }: TallyQuestion, counts: QuestionCounts, figures: FigureRow['figures']): Figure | null => {
  if (kind !== 'ord5' || favorableCodes.some((code) => figures[code]?.state !== 'shown')) return null;
  const count = favorableCodes.reduce((sum, code) => sum + (counts.counts[code] ?? 0), 0);
  return count >= counts.answered * 0.95 ? { state: 'high' } : figureOf(count, counts.answered, 'shown');
};

/** The row of figures for these choices; the mean is given only where every share is (PV03). */
export const figureRowOf = (
  question: TallyQuestion,
  counts: QuestionCounts,
  choices: readonly string[],
  marks: readonly Mark[],
): FigureRow => {
  const base = counts.answered;
  const figures = Object.fromEntries(
    choices.map((code, at) => [code, figureOf(counts.counts[code] ?? 0, base, marks[at] ?? 'withheld')]),
  );
  return {
    base,
    figures,
    mean: marks.every((mark) => mark === 'shown') ? meanOf(question, counts) : null,
    favorable: favorableOf(question, counts, figures),
  };
};
