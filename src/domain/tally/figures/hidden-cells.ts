// How far a hidden count can be from the true one as far as a reader can tell from what is shown beside it.

export interface HiddenCell {
  /** The sums that the cell is part of, by name: it flows from one to the other. */
  readonly from: string;
  readonly to: string;
  readonly count: number;
  /** The least and the most that a reader knows it to be. */
  readonly least: number;
  readonly most: number;
}

/** How much less and how much more a count could be, each told up to `enough`. */
export interface Freedom {
  readonly down: number;
  readonly up: number;
}

/** A count of which a reader can name fewer possible values than this is as good as told (PV02). */
export const enoughValues = 5;

const enough = enoughValues - 1;

export const valuesOf = ({ down, up }: Freedom): number => down + up + 1;

interface Network {
  readonly ends: readonly (readonly [from: number, to: number])[];
  /** By node, the cells that touch it. */
  readonly touching: readonly (readonly number[])[];
}

const networkOf = (cells: readonly HiddenCell[]): Network => {
  const numbers = new Map<string, number>();
  const numberOf = (name: string): number => {
    const there = numbers.get(name) ?? numbers.size;
    numbers.set(name, there);
    return there;
  };
  const ends = cells.map(({ from, to }) => [numberOf(from), numberOf(to)] as const);
  const touching: number[][] = Array.from({ length: numbers.size }, () => []);
  ends.forEach(([from, to], cell) => {
    touching[from]?.push(cell);
    if (to !== from) touching[to]?.push(cell);
  });
  return { ends, touching };
};

/** What can still be added to each cell, and taken from it. */
interface Slack {
  readonly up: number[];
  readonly down: number[];
}

interface Step {
  readonly cell: number;
  readonly before: number;
  readonly along: boolean;
}

interface Search {
  readonly start: number;
  readonly goal: number;
  readonly without: number;
}

const stepsFrom = (node: number, { ends, touching }: Network, slack: Slack): readonly (Step & { to: number })[] =>
  (touching[node] ?? []).flatMap((cell) => {
    const [from, to] = ends[cell] ?? [node, node];
    const along = from === node && (slack.up[cell] ?? 0) > 0 ? [{ cell, before: node, along: true, to }] : [];
    const back = to === node && (slack.down[cell] ?? 0) > 0 ? [{ cell, before: node, along: false, to: from }] : [];
    return [...along, ...back];
  });

/** The shortest way from start to goal along cells that could be more, or back along cells that could be less. */
const wayBetween = (network: Network, slack: Slack, { start, goal, without }: Search): readonly Step[] | undefined => {
  const came = new Map<number, Step>();
  const waiting = [start];
  for (let at = 0; at < waiting.length; at += 1) {
    const node = waiting[at] ?? start;
    for (const step of stepsFrom(node, network, slack)) {
      if (step.cell === without || came.has(step.to)) continue;
      came.set(step.to, step);
      if (step.to === goal) return unwound(came, start, goal);
      waiting.push(step.to);
    }
  }
  return undefined;
};

const unwound = (came: ReadonlyMap<number, Step>, start: number, goal: number): readonly Step[] => {
  const way: Step[] = [];
  let node = goal;
  do {
    const step = came.get(node);
    if (step === undefined) return way;
    way.push(step);
    node = step.before;
  } while (node !== start);
  return way;
};

/** How many units, up to `most`, can move from start to goal without the cell itself. */
const movable = (network: Network, cells: readonly HiddenCell[], search: Search, most: number): number => {
  if (search.start === search.goal) return most;
  const slack: Slack = {
    up: cells.map(({ count, most: limit }) => limit - count),
    down: cells.map(({ count, least }) => count - least),
  };
  let moved = 0;
  while (moved < most) {
    const way = wayBetween(network, slack, search);
    if (way === undefined) break;
    const units = Math.min(
      most - moved,
      ...way.map(({ cell, along }) => (along ? slack.up[cell] : slack.down[cell]) ?? 0),
    );
    for (const { cell, along } of way) {
      slack.up[cell] = (slack.up[cell] ?? 0) + (along ? -units : units);
      slack.down[cell] = (slack.down[cell] ?? 0) + (along ? units : -units);
    }
    moved += units;
  }
  return moved;
};

/**
 * How far each cell could be from its count, as far as the sums tell (PV02). Exact: sums that are known make the hidden cells a network,
 * and any other table with the same sums differs from the true one by rounds through it.
 */
export const freedomOf = (cells: readonly HiddenCell[]): readonly Freedom[] => {
  const network = networkOf(cells);
  return cells.map(({ count, least, most }, at) => {
    const [from, to] = network.ends[at] ?? [0, 0];
    const up = Math.min(enough, most - count);
    const down = Math.min(enough, count - least);
    return {
      up: movable(network, cells, { start: to, goal: from, without: at }, up),
      down: movable(network, cells, { start: from, goal: to, without: at }, down),
    };
  });
};
