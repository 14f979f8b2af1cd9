// The widest difference between two groups of one view, and whether chance would give it.
import type { Figure, FigureRow, ViewFigures } from '../figures/figures';
import type { PublishedQuestion } from '../figures/publish';
import { shareChange, usualErrors } from './chance';

export type Gap = {
  /** The choice whose shares differ most; null for the two best answers together. */
  readonly choice: string | null;
  readonly high: { readonly group: string; readonly percent: number };
  readonly low: { readonly group: string; readonly percent: number };
  readonly isChance: boolean;
};

/**
 * Who looks at many pairs finds a wide one by chance alone. So that one in twenty views shows one that is none (Bonferroni), three standard
 * errors do for eighteen pairs, four for seven hundred, six for all pairs of two thousand schools.
 */
const errorsFor = (pairs: number): number => {
  if (pairs <= 1) return usualErrors;
  if (pairs <= 18) return 3;
  return pairs <= 700 ? 4 : 6;
};

interface Told {
  readonly group: string;
  readonly base: number;
  readonly figure: Extract<Figure, { readonly state: 'shown' }>;
}

const toldBy = (rows: { readonly [group: string]: FigureRow }, choice: string | null): readonly Told[] =>
  Object.entries(rows).flatMap(([group, row]) => {
    const figure = choice === null ? row.favorable : row.figures[choice];
    return figure?.state === 'shown' ? [{ group, base: row.base, figure }] : [];
  });

const gapOf = (told: readonly Told[], choice: string | null, lines: number): Gap | undefined => {
  const sorted = [...told].sort((one, other) => other.figure.percent - one.figure.percent);
  const [high, low] = [sorted[0], sorted[sorted.length - 1]];
  if (high === undefined || low === undefined || high === low) return undefined;
  const pairs = (lines * told.length * (told.length - 1)) / 2;
  return {
    choice,
    high: { group: high.group, percent: high.figure.percent },
    low: { group: low.group, percent: low.figure.percent },
    isChance: shareChange(low, high, errorsFor(pairs)).state !== 'more',
  };
};

const widestGap = (view: ViewFigures): Gap | undefined => {
  if (view.state !== 'shown') return undefined;
  const favorable = toldBy(view.rows, null);
  if (favorable.length > 1) return gapOf(favorable, null, 1);
  const choices = [...new Set(Object.values(view.rows).flatMap(({ figures }) => Object.keys(figures)))];
  const gaps = choices.flatMap((choice) => gapOf(toldBy(view.rows, choice), choice, choices.length) ?? []);
  const width = ({ high, low }: Gap): number => high.percent - low.percent;
  return gaps.sort((one, other) => width(other) - width(one))[0];
};

/**
 * By view, among the groups that are shown by name; a view that shows fewer than two has none. It is read off
 * published figures alone. A rating is compared by its two best answers, and where these are withheld, like any other question by the choice
 * that differs most.
 */
export const widestGaps = ({ views }: PublishedQuestion): { readonly [view: string]: Gap } =>
  Object.fromEntries(
    Object.entries(views).flatMap(([code, view]) => {
      const gap = widestGap(view);
      return gap === undefined ? [] : [[code, gap] as const];
    }),
  );
