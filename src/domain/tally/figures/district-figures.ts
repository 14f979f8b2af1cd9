// One question in many workbooks as one: what can be said of all of them from what each of them published, and nothing else.
import { type CountedKind, otherCode } from '../tally-question';
import type { Figure, FigureRow, QuestionFigures } from './figures';
import { limitsOf } from './marks';

/** An exact share, or whole percents that it lies between, or nothing. */
export type DistrictShare =
  | { readonly state: 'shown'; readonly percent: number; readonly count: number }
  | { readonly state: 'between'; readonly least: number; readonly most: number }
  | { readonly state: 'withheld' };

export type DistrictFigures = {
  readonly question: string;
  readonly kind: CountedKind;
  /** How many schools asked it. */
  readonly schools: number;
  /** `few`: fewer than two schools can be shown, and one would be no district. */
  readonly whole:
    | { readonly state: 'few' }
    | {
        readonly state: 'shown';
        /** How many schools the figures come from: all that show anything of the question. */
        readonly from: number;
        readonly base: number;
        readonly shares: { readonly [choice: string]: DistrictShare };
        readonly mean: number | null;
        readonly favorable: DistrictShare | null;
      };
  /** The schools that can be shown; empty where fewer than two can. */
  readonly rows: { readonly [school: string]: FigureRow };
};

export interface SchoolFigures {
  readonly school: string;
  readonly figures: QuestionFigures;
}

/** The least and the most that a count can be, as far as its school shows. */
export type Limits = readonly [least: number, most: number];

/** Everyone chose one: the counts of the row add up to its base. */
export const addsToBase = (kind: CountedKind): boolean => kind === 'single' || kind === 'ord5' || kind === 'scale';

const ownLimits = (figure: Figure, base: number): Limits =>
  figure.state === 'shown' ? [figure.count, figure.count] : limitsOf(figure.state, base);

/** The limits of every choice; where counts add up, what is shown of the others narrows them. A choice that is not there was not chosen. */
export const limitsIn = ({ base, figures }: FigureRow, kind: CountedKind): ReadonlyMap<string, Limits> => {
  const own = Object.entries(figures).map(([choice, figure]) => [choice, ownLimits(figure, base)] as const);
  if (!addsToBase(kind)) return new Map(own);
  const least = own.reduce((sum, [, [low]]) => sum + low, 0);
  const most = own.reduce((sum, [, [, high]]) => sum + high, 0);
  return new Map(
    own.map(([choice, [low, high]]) => [
      choice,
      [Math.max(low, base - (most - high)), Math.min(high, base - (least - low))] as const,
    ]),
  );
};

/** A range so wide that it says nothing is not given. */
const widest = 25;

const shareOf = (limits: readonly Limits[], base: number, isExact: boolean): DistrictShare => {
  const least = limits.reduce((sum, [low]) => sum + low, 0);
  const most = limits.reduce((sum, [, high]) => sum + high, 0);
  if (isExact) return { state: 'shown', percent: Math.round((100 * least) / base), count: least };
  const [from, until] = [Math.floor((100 * least) / base), Math.ceil((100 * most) / base)];
  return until - from > widest ? { state: 'withheld' } : { state: 'between', least: from, most: until };
};

const toOneDecimal = (value: number): number => Math.round(value * 10) / 10;

/** Only where every school has one: of a scale from the counts, of a number from the schools' own means, each by its families. */
const meanOf = (
  kind: CountedKind,
  rows: readonly FigureRow[],
  shares: { readonly [choice: string]: DistrictShare },
): number | null => {
  if (rows.some(({ mean }) => mean === null)) return null;
  const weights =
    kind === 'number'
      ? rows.map(({ mean, base }) => [mean ?? 0, base] as const)
      : Object.entries(shares).flatMap(([code, share]) =>
          code !== otherCode && share.state === 'shown' ? [[Number(code), share.count] as const] : [],
        );
  const count = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return count === 0 ? null : toOneDecimal(weights.reduce((sum, [value, weight]) => sum + value * weight, 0) / count);
};

const favorableOf = (rows: readonly FigureRow[], base: number): DistrictShare | null => {
  const counts = rows.map(({ favorable }) => (favorable?.state === 'shown' ? favorable.count : undefined));
  if (counts.length === 0 || counts.some((count) => count === undefined)) return null;
  return shareOf(
    counts.map((count = 0) => [count, count] as const),
    base,
    true,
  );
};

const isShown = (figure: Figure | undefined): boolean => figure === undefined || figure.state === 'shown';

/**
 * The question in all schools together. It is made of the schools' published figures alone, so it tells no more than they do: nothing is
 * added up that a school withholds, and a range ends where the schools' own caps do. A school with fewer answers than the minimum here
 * is in no figure at all, or a total less the others would tell it (PV01, PV02).
 */
export const districtFigures = (schools: readonly SchoolFigures[], minGroupSize: number): DistrictFigures => {
  const [first] = schools;
  const about = {
    question: first?.figures.question ?? '',
    kind: first?.figures.kind ?? ('open' as const),
    schools: schools.length,
  };
  const shown = schools.flatMap(({ school, figures: { whole } }) => {
    if (whole.state !== 'shown' || whole.base < minGroupSize) return [];
    const { base, figures, mean, spread, favorable } = whole;
    return [[school, { base, figures, mean, spread, favorable }] as const];
  });
  if (shown.length < 2) return { ...about, whole: { state: 'few' }, rows: {} };
  const rows = shown.map(([, row]) => row);
  const base = rows.reduce((sum, row) => sum + row.base, 0);
  const limits = rows.map((row) => limitsIn(row, about.kind));
  const choices = [...new Set(rows.flatMap(({ figures }) => Object.keys(figures)))];
  const shares = Object.fromEntries(
    choices.map((choice) => {
      const own = limits.map((of): Limits => of.get(choice) ?? [0, 0]);
      return [
        choice,
        shareOf(
          own,
          base,
          rows.every(({ figures }) => isShown(figures[choice])),
        ),
      ] as const;
    }),
  );
  return {
    ...about,
    whole: {
      state: 'shown',
      from: shown.length,
      base,
      shares,
      mean: meanOf(about.kind, rows, shares),
      favorable: favorableOf(rows, base),
    },
    rows: Object.fromEntries(shown),
  };
};
