// Decides which counts of a table can be shown, so that none of the others can be worked out (PV02, PV03).
import { type HiddenCell, solvableCells } from './hidden-cells';

/** `low` is at most 5%, `high` at least 95%; of a withheld one nothing is told. */
export type Mark = 'shown' | 'low' | 'high' | 'withheld';

export interface TableRow {
  /** Who answered: at least the minimum group size. */
  readonly base: number;
  /** One a choice. */
  readonly counts: readonly number[];
}

export interface CountTable {
  readonly whole: TableRow;
  /** Every answer of the whole is in exactly one of them; none where there is no breakdown. */
  readonly groups: readonly TableRow[];
  /** Everyone chose one: the counts of a row add up to its base. */
  readonly adds: boolean;
  /** Choices that stand in the table because someone chose them. */
  readonly chosen: readonly number[];
}

/** Marks by row, the whole first, then by choice. */
export type Marks = readonly (readonly Mark[])[];

/** From this many answers on, “at most 5%” may be more than nobody; below, it would give the count away. */
const capsHideFrom = 20;

const atMostLow = (base: number): number => Math.floor(base * 0.05);
const atLeastHigh = (base: number): number => Math.ceil(base * 0.95);

/** PV03: the mark that a count has by itself. Where all chose the same, both ends are told, however few they are. */
const ownMark = (count: number, { base, counts }: TableRow): Mark => {
  if (count >= atLeastHigh(base)) return 'high';
  if (count > atMostLow(base)) return 'shown';
  return base >= capsHideFrom || counts.includes(base) ? 'low' : 'withheld';
};

/**
 * A choice that stands there because someone chose it is known to be at least one: below forty answers “at most 5%” would be exactly one.
 */
const chosenMark = (mark: Mark, { base }: TableRow): Mark =>
  mark === 'low' && atMostLow(base) < 2 ? 'withheld' : mark;

/** PV02: where only zeros are withheld, to be withheld would tell as much as a zero, so the smallest other count joins them. */
const ownMarks = (row: TableRow, chosen: readonly number[]): readonly Mark[] => {
  const marks = row.counts.map((count, choice) => {
    const mark = ownMark(count, row);
    return chosen.includes(choice) ? chosenMark(mark, row) : mark;
  });
  if (!marks.includes('withheld')) return marks;
  const shown = row.counts.filter((_, choice) => marks[choice] === 'shown');
  const joining = row.counts.findIndex((count, at) => marks[at] === 'shown' && count === Math.min(...shown));
  return marks.map((mark, choice) => (choice === joining ? 'withheld' : mark));
};

/** What a reader who knows these rules knows of a hidden count: one that is withheld needed no cap. */
const limitsOf = (mark: Mark, base: number): readonly [number, number] => {
  if (mark === 'low') return [0, atMostLow(base)];
  if (mark === 'high') return [atLeastHigh(base), base];
  return base >= capsHideFrom ? [atMostLow(base) + 1, atLeastHigh(base) - 1] : [0, base - 1];
};

interface Place {
  readonly row: number;
  readonly choice: number;
}

const rowsOf = ({ whole, groups }: CountTable): readonly TableRow[] => [whole, ...groups];

/** The two sums that a cell is part of. Those that nobody publishes are all one, `open`. */
const sumsOf = (
  { groups, adds }: CountTable,
  { row, choice }: Place,
): { readonly from: string; readonly to: string } => {
  const across = adds ? `row ${row}` : 'open';
  const down = groups.length > 0 ? `choice ${choice}` : 'open';
  return row === 0 ? { from: down, to: across } : { from: across, to: down };
};

const hiddenPlaces = (marks: Marks): readonly Place[] =>
  marks.flatMap((row, at) => row.flatMap((mark, choice) => (mark === 'shown' ? [] : [{ row: at, choice }])));

const hiddenCellOf = (table: CountTable, marks: Marks, place: Place): HiddenCell => {
  const { base, counts } = rowsOf(table)[place.row] ?? table.whole;
  const [least, most] = limitsOf(marks[place.row]?.[place.choice] ?? 'withheld', base);
  const chosen = place.row === 0 && table.chosen.includes(place.choice);
  return { ...sumsOf(table, place), count: counts[place.choice] ?? 0, least: chosen ? 1 : least, most };
};

/** A group where all chose the same shows so (PV03), and then there is nothing left to hide in its row. */
const isUnanimous = ({ base, counts }: TableRow): boolean => base < capsHideFrom && counts.includes(base);

const firstSolvable = (table: CountTable, marks: Marks): Place | undefined => {
  const places = hiddenPlaces(marks);
  return solvableCells(places.map((place) => hiddenCellOf(table, marks, place)))
    .flatMap((at) => places[at] ?? [])
    .find(({ row }) => !isUnanimous(rowsOf(table)[row] ?? table.whole));
};

/** Ticks of a row add up to nothing, so hiding another one in it helps nobody. */
const nearest = (shown: readonly Place[], { row, choice }: Place, adds: boolean): readonly Place[] => {
  const inRow = shown.filter((one) => adds && one.row === row);
  const inColumn = shown.filter((one) => one.choice === choice);
  return [inRow, inColumn, shown].find((places) => places.length > 0) ?? [];
};

/** PV02: the next smallest count in the same row, else of the same choice, else anywhere. */
const nextToHide = (table: CountTable, marks: Marks, solvable: Place): Place | undefined => {
  const countAt = ({ row, choice }: Place) => rowsOf(table)[row]?.counts[choice] ?? 0;
  const shown = marks.flatMap((row, at) =>
    row.flatMap((mark, choice) => (mark === 'shown' ? [{ row: at, choice }] : [])),
  );
  return [...nearest(shown, solvable, table.adds)].sort((one, other) => countAt(one) - countAt(other))[0];
};

const withheldAt = (marks: Marks, { row, choice }: Place): Marks =>
  marks.map((line, at) => (at === row ? line.map((mark, place) => (place === choice ? 'withheld' : mark)) : line));

/**
 * The marks under which no hidden count has only one possible value, given the sums, the bases and what a cap tells; undefined where
 * there are none, so that nothing of the table can be shown.
 */
export const protectTable = (table: CountTable): Marks | undefined => {
  let marks: Marks = rowsOf(table).map((row, at) => ownMarks(row, at === 0 ? table.chosen : []));
  for (;;) {
    const solvable = firstSolvable(table, marks);
    if (solvable === undefined) return marks;
    const next = nextToHide(table, marks, solvable);
    if (next === undefined) return undefined;
    marks = withheldAt(marks, next);
  }
};
