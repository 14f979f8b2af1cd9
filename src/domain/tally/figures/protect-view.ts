// Decides which groups of a view, and which of their counts, can be shown beside the district's row (PV01, PV02, PV03, PV04).
import { enoughValues, freedomOf, type HiddenCell, valuesOf } from './hidden-cells';
import { hideFor, type Line, type Place, type Told } from './hide-next';
import { isUnanimous, limitsOf, type Mark, neededValues, ownMarks, type TableRow } from './marks';
import { pooledGroups } from './pooled-groups';
import type { MarkedRow } from './protect-row';

export interface ViewToProtect {
  /** As it is shown. */
  readonly whole: MarkedRow;
  /** Every answer of the whole is in exactly one of them. */
  readonly groups: readonly TableRow[];
  /** Everyone chose one: the counts of a row add up to its base. */
  readonly adds: boolean;
  readonly minGroupSize: number;
}

export interface ProtectedView {
  /** By group; undefined where the group is withheld. */
  readonly marks: readonly (readonly Mark[] | undefined)[];
  /** All withheld groups counted as one; undefined where there is none. */
  readonly together: MarkedRow | undefined;
}

const hiddenPlaces = (lines: readonly Line[]): readonly Place[] =>
  lines.flatMap(({ marks }, line) => marks.flatMap((mark, choice) => (mark === 'shown' ? [] : [{ line, choice }])));

/** The hidden counts as a network: of each line and each choice the sum is known, or is the district's hidden count. */
const cellsOf = ({ whole, adds }: ViewToProtect, lines: readonly Line[], places: readonly Place[]): HiddenCell[] => {
  const cells = places.map(({ line, choice }): HiddenCell => {
    const { row, marks } = lines[line] ?? { row: whole, marks: [] };
    const [least, most] = limitsOf(marks[choice] ?? 'withheld', row.base);
    return {
      from: adds ? `line ${line}` : 'open',
      to: `choice ${choice}`,
      count: row.counts[choice] ?? 0,
      least,
      most,
    };
  });
  const district = whole.marks.flatMap((mark, choice): readonly HiddenCell[] => {
    if (mark === 'shown') return [];
    const [least, most] = limitsOf(mark, whole.base);
    return [{ from: `choice ${choice}`, to: adds ? 'whole' : 'open', count: whole.counts[choice] ?? 0, least, most }];
  });
  return [...cells, ...district];
};

/** What the district's own cap already tells of each of its groups is nothing that the view tells. */
const neededOf = ({ whole }: ViewToProtect, choice: number, mark: Mark, base: number): number =>
  Math.min(neededValues(mark, base), neededValues(whole.marks[choice] ?? 'shown', whole.base));

const nowhere = { down: 0, up: 0 };

/** The first hidden count of which too few values are possible: of a line, of the district, or of a withheld group. */
const firstTold = (view: ViewToProtect, lines: readonly Line[], pooled: readonly TableRow[]): Told | undefined => {
  const places = hiddenPlaces(lines);
  const cells = cellsOf(view, lines, places);
  const freedom = freedomOf(cells);
  const told = places.find(({ line, choice }, at) => {
    const { row, marks } = lines[line] ?? { row: view.whole, marks: [] };
    if (isUnanimous(row, view.adds)) return false;
    const needed = neededOf(view, choice, marks[choice] ?? 'withheld', row.base);
    return valuesOf(freedom[at] ?? nowhere) < needed;
  });
  if (told !== undefined) return { place: told };
  const { whole } = view;
  const district = whole.marks.filter((mark) => mark !== 'shown');
  if (
    !isUnanimous(whole, view.adds) &&
    district.some((mark, at) => valuesOf(freedom[places.length + at] ?? nowhere) < neededValues(mark, whole.base))
  )
    return 'district';
  if (pooled.length === 0) return undefined;
  const choice = whole.counts.findIndex((_, at) => {
    const together = places.findIndex((place) => place.line === lines.length - 1 && place.choice === at);
    const { up } = freedom[together] ?? nowhere;
    return pooledGroups(pooled, at, view.minGroupSize, up) < neededOf(view, at, 'withheld', whole.base);
  });
  return choice === -1 ? undefined : { choice };
};

const sumOf = (rows: readonly TableRow[], choices: number): TableRow => ({
  base: rows.reduce((sum, { base }) => sum + base, 0),
  counts: Array.from({ length: choices }, (_, at) => rows.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)),
});

/** A cap that leaves fewer values than enough would tell as much of every group in it. */
const pooledMarks = (row: TableRow, adds: boolean): readonly Mark[] =>
  ownMarks(row, adds).map((mark) =>
    mark === 'low' && neededValues(mark, row.base) < enoughValues ? 'withheld' : mark,
  );

/** What the district's row withholds is withheld in each line, but where a line shows by itself that nobody chose it. */
const marksBeside = ({ whole, adds }: ViewToProtect, row: TableRow, marks: readonly Mark[]): readonly Mark[] =>
  isUnanimous(row, adds) ? marks : marks.map((mark, choice) => (whole.marks[choice] === 'shown' ? mark : 'withheld'));

/** Lines are protected so many at a time: what is possible within them, with all others as they are, is possible. */
const linesAtOnce = 30;

const chunked = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const chunks = Math.max(1, Math.floor(lines.length / linesAtOnce));
  const size = Math.ceil(lines.length / chunks);
  return Array.from({ length: chunks }, (_, at) => lines.slice(at * size, (at + 1) * size));
};

/** The lines with so much hidden that nothing can be worked out; undefined where that is not possible. */
const protectLines = (
  view: ViewToProtect,
  start: readonly Line[],
  pooled: readonly TableRow[],
): readonly Line[] | undefined => {
  let lines = start;
  for (;;) {
    const told = firstTold(view, lines, pooled);
    if (told === undefined) return lines;
    const more = hideFor(view.adds, lines, told);
    if (more === undefined) return undefined;
    lines = more;
  }
};

/** The view with these groups withheld; undefined where something of them could be worked out. */
const protectBeside = (view: ViewToProtect, withheld: ReadonlySet<number>): ProtectedView | undefined => {
  const pooled = view.groups.filter((_, at) => withheld.has(at));
  const together = sumOf(pooled, view.whole.counts.length);
  const start: readonly Line[] = [
    ...view.groups.flatMap((row, at) =>
      withheld.has(at) ? [] : [{ name: String(at), row, marks: marksBeside(view, row, ownMarks(row, view.adds)) }],
    ),
    ...(pooled.length === 0
      ? []
      : [{ name: 'together', row: together, marks: marksBeside(view, together, pooledMarks(together, view.adds)) }]),
  ];
  const chunks = chunked(start);
  const byName = new Map<string, readonly Mark[]>();
  for (const [at, chunk] of chunks.entries()) {
    const lines = protectLines(view, chunk, at === chunks.length - 1 ? pooled : []);
    if (lines === undefined) return undefined;
    for (const { name, marks } of lines) byName.set(name, marks);
  }
  return {
    marks: view.groups.map((_, at) => byName.get(String(at))),
    together: pooled.length === 0 ? undefined : { ...together, marks: byName.get('together') ?? [] },
  };
};

/** Lines that tell something: of a question without choices, how many answered. */
const telling = ({ marks }: ProtectedView): number =>
  marks.filter((row) => row !== undefined && (row.length === 0 || row.some((mark) => mark !== 'withheld'))).length;

/** How many further groups are withheld before nothing is shown by group. */
const triesAtMost = 40;

/**
 * What can be shown; undefined where fewer than two groups tell anything. Groups under the minimum are withheld, and the next smallest
 * with them, until all of them together reach it, and none of theirs can be worked out.
 */
export const protectView = (view: ViewToProtect): ProtectedView | 'few' | 'solvable' => {
  const bySize = view.groups.map(({ base }, at) => ({ base, at })).sort((one, other) => one.base - other.base);
  const withheld = new Set(bySize.filter(({ base }) => base < view.minGroupSize).map(({ at }) => at));
  const isEnough = (): boolean => {
    const rows = view.groups.filter((_, at) => withheld.has(at));
    const base = rows.reduce((sum, row) => sum + row.base, 0);
    return (
      rows.length === 0 ||
      (base >= view.minGroupSize && pooledGroups(rows, 'base', view.minGroupSize, 0) >= enoughValues)
    );
  };
  const hideNext = (): boolean => {
    const next = bySize.find(({ at }) => !withheld.has(at));
    if (next !== undefined) withheld.add(next.at);
    return next !== undefined;
  };
  const shown = (): number => view.groups.length - withheld.size;
  while (!isEnough() && hideNext());
  if (shown() < 2) return 'few';
  for (let tries = 0; shown() >= 2 && tries < triesAtMost; tries += 1, hideNext()) {
    const found = isEnough() ? protectBeside(view, withheld) : undefined;
    if (found !== undefined && telling(found) >= 2) return found;
  }
  return 'solvable';
};
