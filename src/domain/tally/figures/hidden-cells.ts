// Whether a reader could work out a hidden count from what is shown beside it.

export interface HiddenCell {
  /** The sums that the cell is part of, by name: it flows from one to the other. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The least and the most that a reader knows it to be. */
  readonly least: number;
  readonly most: number;
}

interface Arc {
  readonly to: string;
  readonly cell: number;
}

/** From each sum, where a unit can move: along a cell that could be more, or back along one that could be less. */
const arcsOf = (cells: readonly HiddenCell[]): ReadonlyMap<string, readonly Arc[]> => {
  const arcs = new Map<string, Arc[]>();
  const add = (from: string, to: string, cell: number) => {
    const there = arcs.get(from);
    if (there === undefined) arcs.set(from, [{ to, cell }]);
    else there.push({ to, cell });
  };
  cells.forEach(({ from, to, count, least, most }, cell) => {
    if (count < most) add(from, to, cell);
    if (count > least) add(to, from, cell);
  });
  return arcs;
};

const canReach = (arcs: ReadonlyMap<string, readonly Arc[]>, start: string, goal: string, without: number): boolean => {
  const seen = new Set([start]);
  const waiting = [start];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === goal) return true;
    for (const { to, cell } of arcs.get(at) ?? []) {
      if (cell === without || seen.has(to)) continue;
      seen.add(to);
      waiting.push(to);
    }
  }
  return false;
};

/**
 * The places, in the list, of the cells that have only one possible count (PV02). Exact: sums that are known make the hidden cells a
 * network; any other table with the same sums differs from the true one by rounds through it, so a cell has a second possible count
 * where a round passes through it.
 */
export const solvableCells = (cells: readonly HiddenCell[]): readonly number[] => {
  const arcs = arcsOf(cells);
  return cells.flatMap(({ from, to, count, least, most }, cell) => {
    const free = (count < most && canReach(arcs, to, from, cell)) || (count > least && canReach(arcs, from, to, cell));
    return free ? [] : [cell];
  });
};
