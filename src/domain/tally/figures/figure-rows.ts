// Turns counts and their marks into figures that a person reads.

import { hasMean, otherCode, type TallyQuestion } from '../tally-question';
import type { QuestionCounts } from '../working-tally';
import type { Figure, FigureRow } from './figures';
import type { Mark } from './marks';

const percentOf = (count: number, base: number): number => Math.round((100 * count) / base);

const figureOf = (count: number, base: number, mark: Mark): Figure =>
  mark === 'shown' ? { state: 'shown', percent: percentOf(count, base), count } : { state: mark };

const toOneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** Mean and standard deviation of those who answered: nobody was drawn by lot, so nothing is divided by one less. */
type Middle = Pick<FigureRow, 'mean' | 'spread'>;

const noMiddle: Middle = { mean: null, spread: null };

const middleOf = (count: number, sum: number, squares: number): Middle => {
  if (count === 0) return noMiddle;
  const mean = sum / count;
  return { mean: toOneDecimal(mean), spread: toOneDecimal(Math.sqrt(Math.max(0, squares / count - mean * mean))) };
};

/** Of a scale, whose places are numbers. */
const scaleMiddle = ({ counts }: QuestionCounts): Middle => {
  const places = Object.entries(counts).filter(([code]) => code !== otherCode);
  const sumOver = (of: (place: number) => number): number =>
    places.reduce((sum, [code, count]) => sum + count * of(Number(code)), 0);
  return middleOf(
    sumOver(() => 1),
    sumOver((place) => place),
    sumOver((place) => place * place),
  );
};

/** Where all gave the same number, the mean would tell what each of them said (PV03). */
const numberMiddle = ({ numbers }: QuestionCounts): Middle =>
  numbers === undefined || numbers.least === numbers.most
    ? noMiddle
    : middleOf(numbers.count, numbers.sum, numbers.squares);

const favorableCodes = ['4', '5'];

/** Told only where both of its parts are: then it tells nothing more than they do. */
const favorableOf = ({ kind }: TallyQuestion, counts: QuestionCounts, figures: FigureRow['figures']): Figure | null => {
  if (kind !== 'ord5' || favorableCodes.some((code) => figures[code]?.state !== 'shown')) return null;
  const count = favorableCodes.reduce((sum, code) => sum + (counts.counts[code] ?? 0), 0);
  return count >= counts.answered * 0.95 ? { state: 'high' } : figureOf(count, counts.answered, 'shown');
};

/** The row of figures for these choices; mean and spread are given only where every share is (PV03). */
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
  const tells = hasMean(question) && marks.every((mark) => mark === 'shown');
  const middle = question.kind === 'number' ? numberMiddle(counts) : scaleMiddle(counts);
  return { base, figures, ...(tells ? middle : noMiddle), favorable: favorableOf(question, counts, figures) };
};
