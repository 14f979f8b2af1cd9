// Whether two published figures are further apart than chance would put them. Nothing here sees more than what was published.
import type { Figure, FigureRow } from '../figures/figures';

/** `unknown` where a figure is withheld, or where a cap leaves it open. */
export type Change = {
  readonly state: 'more' | 'less' | 'chance' | 'unknown';
  /** Later less earlier: of shares in whole percentage points, of means to one decimal. Null where one of the two has no exact figure. */
  readonly by: number | null;
};

/** 95% of what chance does lies within so many standard errors; the usual bound for one comparison. */
export const usualErrors = 1.96;

const unknown: Change = { state: 'unknown', by: null };

const stateOf = (difference: number, margin: number): Change['state'] => {
  if (Math.abs(difference) <= margin) return 'chance';
  return difference > 0 ? 'more' : 'less';
};

/** How many chose it at the least and at the most, as far as it was told (PV03). */
const rangeOf = (figure: Figure, base: number): readonly [number, number] | undefined => {
  if (figure.state === 'shown') return [figure.count, figure.count];
  if (figure.state === 'low') return [0, base * 0.05];
  return figure.state === 'high' ? [base * 0.95, base] : undefined;
};

/**
 * One success and one failure are added to each share, so that the bound holds for the ten or twenty answers of a small district too
 * (Agresti and Caffo, The American Statistician 54, 2000). That some families may be in both rounds, and that a district has only so many,
 * would make the bound narrower: it is left as wide as for strangers drawn from many.
 */
const shareState = (
  [earlier, earlierBase]: readonly [number, number],
  [later, laterBase]: readonly [number, number],
  errors: number,
): Change['state'] => {
  const [one, other] = [(earlier + 1) / (earlierBase + 2), (later + 1) / (laterBase + 2)];
  const variance = (one * (1 - one)) / (earlierBase + 2) + (other * (1 - other)) / (laterBase + 2);
  return stateOf(other - one, errors * Math.sqrt(variance));
};

interface Share {
  readonly figure: Figure | undefined | null;
  readonly base: number;
}

const exact = ({ figure }: Share): number | undefined => (figure?.state === 'shown' ? figure.percent : undefined);

/** Two shares. A cap is compared as whatever it may be: more or less is said only where it holds for all of that. */
export const shareChange = (earlier: Share, later: Share, errors: number = usualErrors): Change => {
  const [one, other] = [earlier, later].map(({ figure, base }) => (figure ? rangeOf(figure, base) : undefined));
  if (one === undefined || other === undefined) return unknown;
  const [before, after] = [exact(earlier), exact(later)];
  const states = one.flatMap((least) =>
    other.map((most) => shareState([least, earlier.base], [most, later.base], errors)),
  );
  const [first = 'unknown'] = states;
  const isOne = states.every((state) => state === first);
  return {
    state: isOne ? first : 'unknown',
    by: before === undefined || after === undefined ? null : after - before,
  };
};

type Middle = Pick<FigureRow, 'mean' | 'spread' | 'base'>;

/** Two means with their spreads, each rounded as it was told. */
export const meanChange = (earlier: Middle, later: Middle, errors: number = usualErrors): Change => {
  if (earlier.mean === null || later.mean === null || earlier.spread === null || later.spread === null) return unknown;
  const variance = earlier.spread ** 2 / earlier.base + later.spread ** 2 / later.base;
  const difference = later.mean - earlier.mean;
  return { state: stateOf(difference, errors * Math.sqrt(variance)), by: Math.round(difference * 10) / 10 };
};
