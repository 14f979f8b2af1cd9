// Whether figures could have come out of publishing: sums that cannot be, and figures that would never be told, are somebody's edits.
import { addsToBase, limitsIn } from '../tally/figures/district-figures';
import type { Figure, FigureRow, QuestionFigures } from '../tally/figures/figures';
import { limitsOf } from '../tally/figures/marks';
import { otherCode } from '../tally/tally-question';

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** A share near the ends is never told exactly (PV03). */
const isTold = (figure: Figure, base: number): boolean => {
  if (figure.state !== 'shown') return true;
  const { count, percent } = figure;
  const [, low] = limitsOf('low', base);
  const [high] = limitsOf('high', base);
  return isCount(count) && count > low && count < high && percent === Math.round((100 * count) / base);
};

/** Where counts add up, they have to, and one that is withheld alone could be worked out (PV02). */
const addsUp = (row: FigureRow, kind: QuestionFigures['kind']): boolean => {
  if (!addsToBase(kind)) return true;
  const hidden = Object.values(row.figures).filter(({ state }) => state !== 'shown');
  const limits = [...limitsIn(row, kind).values()];
  return limits.every(([least, most]) => least <= most) && !(hidden.length === 1 && hidden[0]?.state === 'withheld');
};

const isMeanOf = ({ mean, figures }: FigureRow, kind: QuestionFigures['kind']): boolean => {
  if (mean === null) return true;
  if (kind === 'number') return Number.isFinite(mean);
  const places = Object.entries(figures).filter(([code]) => code !== otherCode);
  const counts = places.map(([code, one]) => [Number(code), one.state === 'shown' ? one.count : Number.NaN] as const);
  const count = counts.reduce((sum, [, many]) => sum + many, 0);
  const sum = counts.reduce((total, [place, many]) => total + place * many, 0);
  return Math.round((10 * sum) / count) / 10 === mean;
};

const countOf = (figure: Figure | undefined): number => (figure?.state === 'shown' ? figure.count : Number.NaN);

const isFavorableOf = ({ favorable, figures, base }: FigureRow): boolean => {
  if (favorable?.state !== 'shown') return true;
  const { count, percent } = favorable;
  return count === countOf(figures['4']) + countOf(figures['5']) && percent === Math.round((100 * count) / base);
};

/** Held against the rules that published figures keep (PV01 to PV03). */
export const couldBePublished = ({ whole, kind }: QuestionFigures, minGroupSize: number): boolean => {
  if (minGroupSize < 5 || minGroupSize > 30) return false;
  if (whole.state !== 'shown') return true;
  const figures = Object.values(whole.figures);
  return (
    isCount(whole.base) &&
    whole.base >= minGroupSize &&
    figures.every((figure) => isTold(figure, whole.base)) &&
    addsUp(whole, kind) &&
    isMeanOf(whole, kind) &&
    isFavorableOf(whole)
  );
};
