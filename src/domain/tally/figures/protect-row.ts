// Decides which counts of the district's own row can be shown, beside what was shown of it before (PV02, PV03, PV05).
import { enoughValues, type Freedom, valuesOf } from './hidden-cells';
import {
  hidingMore,
  isUnanimous,
  limitsOf,
  type Mark,
  neededValues,
  ownMarks,
  type TableRow,
  withheldAt,
} from './marks';

/** A row as it was shown. */
export interface MarkedRow extends TableRow {
  readonly marks: readonly Mark[];
}

export interface RowToProtect {
  readonly row: TableRow;
  /** Everyone chose one: the counts add up to the base. */
  readonly adds: boolean;
  /** Choices that stand in the row because someone chose them. */
  readonly chosen: readonly number[];
  /** The same row as it was shown before, the oldest first: those answers are among these. */
  readonly earlier: readonly MarkedRow[];
}

interface Bounds {
  readonly down: number;
  readonly up: number;
}

const nowhere: Bounds = { down: 0, up: 0 };

/** Where counts add up, one can only be more where others can be less. */
const freedomIn = (bounds: readonly Bounds[], at: number, adds: boolean): Freedom => {
  const { down, up } = bounds[at] ?? nowhere;
  const others = (which: keyof Bounds): number =>
    bounds.reduce((sum, one, place) => (place === at ? sum : sum + one[which]), 0);
  const limited = (own: number, others: number): number => Math.min(own, enoughValues - 1, adds ? others : own);
  return { down: limited(down, others('up')), up: limited(up, others('down')) };
};

const boundsOf = (
  { base, counts, marks }: MarkedRow,
  choice: number,
  least = 0,
  most = Number.POSITIVE_INFINITY,
): Bounds => {
  const mark = marks[choice] ?? 'shown';
  if (mark === 'shown') return nowhere;
  const count = counts[choice] ?? 0;
  const [lowest, highest] = limitsOf(mark, base);
  return { down: count - Math.max(lowest, least), up: Math.min(highest, most) - count };
};

/** Each row with what a reader knows beside it: the one before is part of it, and it is part of the one after. */
const alone = (rows: readonly MarkedRow[], at: number, chosen: readonly number[]): readonly Bounds[] =>
  (rows[at]?.counts ?? []).map((_, choice) =>
    boundsOf(
      rows[at] as MarkedRow,
      choice,
      Math.max(rows[at - 1]?.counts[choice] ?? 0, chosen.includes(choice) ? 1 : 0),
      rows[at + 1]?.counts[choice],
    ),
  );

/** What can be otherwise in all of the rows at once: counts that none of them shows. */
const inAll = (rows: readonly MarkedRow[], chosen: readonly number[]): readonly Bounds[] =>
  (rows[0]?.counts ?? []).map((_, choice) => {
    const all = rows.map((row) => boundsOf(row, choice, chosen.includes(choice) ? 1 : 0));
    return { down: Math.min(...all.map(({ down }) => down)), up: Math.min(...all.map(({ up }) => up)) };
  });

interface Told {
  /** Which of the rows; the last is today's. */
  readonly at: number;
  readonly choice: number;
}

/** The first hidden count of which too few values are possible. */
const firstTold = (rows: readonly MarkedRow[], { adds, chosen }: RowToProtect): Told | undefined => {
  const together = inAll(rows, chosen);
  for (const [at, row] of rows.entries()) {
    const own = alone(rows, at, chosen);
    for (const [choice, mark] of row.marks.entries()) {
      if (mark === 'shown' || isUnanimous(row, adds)) continue;
      const [one, other] = [freedomIn(own, choice, adds), freedomIn(together, choice, adds)];
      const freedom = { down: Math.max(one.down, other.down), up: Math.max(one.up, other.up) };
      if (valuesOf(freedom) < neededValues(mark, row.base, chosen.includes(choice) ? 1 : 0)) return { at, choice };
    }
  }
  return undefined;
};

/** Rows to which answers were only added; where some went, nobody can compare. */
const growing = (earlier: readonly MarkedRow[], row: TableRow): readonly MarkedRow[] => {
  const grew = (before: TableRow, after: TableRow): boolean =>
    before.counts.every((count, choice) => count <= (after.counts[choice] ?? 0));
  const grown = earlier.map((before, at) => grew(before, earlier[at + 1] ?? row));
  return earlier.slice(grown.lastIndexOf(false) + 1);
};

/** Today's marks; undefined where nothing can be shown. */
export const protectRow = (wanted: RowToProtect): readonly Mark[] | undefined => {
  const { row, adds, chosen } = wanted;
  const earlier = growing(wanted.earlier, row);
  let marks = ownMarks(row, adds, chosen);
  for (;;) {
    const told = firstTold([...earlier, { ...row, marks }], wanted);
    if (told === undefined) break;
    const isShownNow = told.at < earlier.length && marks[told.choice] !== 'withheld';
    const more = isShownNow ? withheldAt(marks, told.choice) : hidingMore(row, marks, adds);
    if (more === undefined) return undefined;
    marks = more;
  }
  return marks.length > 0 && marks.every((mark) => mark === 'withheld') ? undefined : marks;
};
