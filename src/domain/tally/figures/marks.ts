// What of a row of counts is shown, and what a reader who knows the rules can tell of the rest.
import { enoughValues } from './hidden-cells';

/** `low` is at most 5%, `high` at least 95% (PV03); of a withheld one nothing is told. */
export type Mark = 'shown' | 'low' | 'high' | 'withheld';

export interface TableRow {
  /** Who answered: at least the minimum group size. */
  readonly base: number;
  /** One a choice. */
  readonly counts: readonly number[];
}

/** From this many answers on, “at most 5%” may be more than nobody; below, it would give the count away. */
const capsHideFrom = 20;

const atMostLow = (base: number): number => Math.floor(base * 0.05);
const atLeastHigh = (base: number): number => Math.ceil(base * 0.95);

/** Where everyone chose one, and the same: both ends are told so, however few they are, and there is nothing left to hide (PV03). */
export const isUnanimous = ({ base, counts }: TableRow, adds: boolean): boolean =>
  adds && base < capsHideFrom && counts.includes(base);

/** PV03: the mark that a count has by itself. */
const ownMark = (count: number, row: TableRow, adds: boolean): Mark => {
  if (count >= atLeastHigh(row.base)) return 'high';
  if (count > atMostLow(row.base)) return 'shown';
  return row.base >= capsHideFrom || isUnanimous(row, adds) ? 'low' : 'withheld';
};

/**
 * The marks of a row by itself. A choice that stands there because someone `chose` it is known to be at least one: below forty answers “at
 * most 5%” would be exactly one. Where only zeros are withheld, to be withheld would tell as much as a zero, so the smallest other count
 * joins them (PV02).
 */
export const ownMarks = (row: TableRow, adds: boolean, chosen: readonly number[] = []): readonly Mark[] => {
  const marks = row.counts.map((count, choice) => {
    const mark = ownMark(count, row, adds);
    return mark === 'low' && chosen.includes(choice) && atMostLow(row.base) < 2 ? 'withheld' : mark;
  });
  if (!marks.includes('withheld')) return marks;
  const joining = smallestShown(row.counts, marks);
  return marks.map((mark, choice) => (choice === joining ? 'withheld' : mark));
};

/** PV02: the next to be withheld; undefined where nothing is shown any more. */
export const smallestShown = (counts: readonly number[], marks: readonly Mark[]): number | undefined => {
  const shown = marks.flatMap((mark, choice) => (mark === 'shown' ? [choice] : []));
  return [...shown].sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0))[0];
};

/** The least and the most that the mark tells. */
export const limitsOf = (mark: Mark, base: number): readonly [least: number, most: number] => {
  if (mark === 'low') return [0, atMostLow(base)];
  return [mark === 'high' ? atLeastHigh(base) : 0, base];
};

/**
 * How many counts a reader must hold possible: of a cap as many as it leaves by itself, and never more than enough. A reader knows of some
 * that they are at least one.
 */
export const neededValues = (mark: Mark, base: number, known = 0): number => {
  const [least, most] = limitsOf(mark, base);
  return Math.min(enoughValues, most - Math.max(least, known) + 1);
};

/** Caps told by a row beside what is withheld narrow it too much: nothing of them is told any more. */
const withoutLows = (marks: readonly Mark[]): readonly Mark[] =>
  marks.map((mark) => (mark === 'low' ? 'withheld' : mark));

export const withheldAt = (marks: readonly Mark[], choice: number): readonly Mark[] =>
  marks.map((mark, at) => (at === choice ? 'withheld' : mark));

/**
 * The marks with one more thing hidden: the next smallest count, else the caps beside it; undefined where nothing is left to hide. Counts
 * that add up hide each other, so there the caps go before a second count does.
 */
export const hidingMore = (
  { counts }: TableRow,
  marks: readonly Mark[],
  adds: boolean,
): readonly Mark[] | undefined => {
  const hasLows = marks.includes('low');
  if (adds && hasLows && marks.includes('withheld')) return withoutLows(marks);
  const next = smallestShown(counts, marks);
  if (next !== undefined) return withheldAt(marks, next);
  return hasLows ? withoutLows(marks) : undefined;
};
