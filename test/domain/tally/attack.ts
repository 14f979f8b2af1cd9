// What a reader can work out of published tables: a solver that takes every number told of one question, in every view and every
// refresh, and asks of each count that is withheld how many values it could have. It knows nothing of how the product decides.
import { type Constraint, type Model, solve } from 'yalps';
import type { PublishedMissing } from '../../../src/domain/missing/publish-missing';
import type { Figure, FigureRow, QuestionFigures } from '../../../src/domain/tally/figures/figures';
import { minGroupSize } from './tables';

/** A count that is not told exactly, between what is known of it. */
interface Unknown {
  readonly name: string;
  /** The mark that stands in its place. */
  readonly state: Figure['state'];
  /** How many values the words in its place leave, or those of the district's own row: of “≤5%” of 20 families two. */
  told: number;
  least: number;
  most: number;
}

/** Counts that add up to another one; or that are each at most another one. */
interface Sum {
  readonly parts: readonly number[];
  readonly whole: number;
}

interface Told {
  readonly unknowns: Unknown[];
  readonly sums: Sum[];
  /** The first is at most the second. */
  readonly orders: (readonly [less: number, more: number])[];
}

const rangeOf = (figure: Figure | undefined, base: number): readonly [number, number] => {
  if (figure?.state === 'shown') return [figure.count, figure.count];
  if (figure?.state === 'low') return [0, Math.floor(base * 0.05)];
  return [figure?.state === 'high' ? Math.ceil(base * 0.95) : 0, base];
};

const add = (told: Told, name: string, state: Figure['state'], [least, most]: readonly [number, number]): number => {
  told.unknowns.push({ name, state, told: most - least + 1, least, most });
  return told.unknowns.length - 1;
};

interface Line {
  readonly base: number;
  readonly cells: readonly number[];
}

const readRow = (told: Told, name: string, row: FigureRow, adds: boolean): Line => {
  const base = add(told, `${name} base`, 'shown', [row.base, row.base]);
  const cells = Object.entries(row.figures).map(([choice, figure]) =>
    add(told, `${name} ${choice}`, figure.state, rangeOf(figure, row.base)),
  );
  if (adds && cells.length > 0) told.sums.push({ parts: cells, whole: base });
  return { base, cells };
};

const readWithheld = (told: Told, name: string, most: number, choices: readonly string[], adds: boolean): Line => {
  const base = add(told, `${name} base`, 'withheld', [0, most]);
  const cells = choices.map((choice) => add(told, `${name} ${choice}`, 'withheld', [0, most]));
  if (adds && cells.length > 0) told.sums.push({ parts: cells, whole: base });
  if (!adds) for (const cell of cells) told.orders.push([cell, base]);
  return { base, cells };
};

const addUp = (told: Told, parts: readonly Line[], whole: Line): void => {
  told.sums.push({ parts: parts.map(({ base }) => base), whole: whole.base });
  whole.cells.forEach((cell, at) => {
    told.sums.push({ parts: parts.flatMap(({ cells }) => cells[at] ?? []), whole: cell });
  });
};

/** What the district's own cap tells of a group is nothing that the view tells: “≤5%” of 20 leaves two values for any school, and so does “≥95%”. */
const underCap = ({ unknowns }: Told, line: Line, district: Line): void => {
  line.cells.forEach((cell, at) => {
    const [own, whole] = [unknowns[cell], unknowns[district.cells[at] ?? -1]];
    if (own !== undefined && whole !== undefined && (whole.state === 'low' || whole.state === 'high'))
      own.told = Math.min(own.told, whole.told);
  });
};

type Lines = ReadonlyMap<string, Line>;

/** One publication: the district's row, and the groups of each view, shown, withheld, and those that are told as one. */
const readFigures = (
  told: Told,
  at: number,
  figures: QuestionFigures,
  { district, read }: { readonly district: Map<string, Line>; readonly read: Set<string> },
): Lines => {
  const { whole, views, kind } = figures;
  const lines = new Map<string, Line>();
  if (whole.state !== 'shown') return lines;
  const adds = kind !== 'multi';
  const key = `${figures.on}`;
  const own = district.get(key) ?? readRow(told, `${at} whole`, whole, adds);
  district.set(key, own);
  lines.set('whole', own);
  for (const [view, shown] of Object.entries(views)) {
    if (shown.state !== 'shown') continue;
    // A view that stays from an earlier day is part of the district's row of that day.
    const row = district.get(String(shown.on));
    const isKnown = read.has(`${view} ${shown.on}`);
    if (row === undefined || shown.on !== figures.on || isKnown) continue;
    read.add(`${view} ${shown.on}`);
    const rows = Object.entries(shown.rows).map(([group, one]) => {
      const line = readRow(told, `${at} ${view} ${group}`, one, adds);
      lines.set(`${view} ${group}`, line);
      return line;
    });
    const withheld = shown.withheld.map((group) => {
      const line = readWithheld(told, `${at} ${view} ${group}`, whole.base, Object.keys(whole.figures), adds);
      lines.set(`${view} ${group}`, line);
      return line;
    });
    if (shown.together !== null) {
      const together = readRow(told, `${at} ${view} together`, shown.together, adds);
      underCap(told, together, row);
      addUp(told, withheld, together);
    }
    addUp(told, [...rows, ...withheld], row);
    for (const line of [...rows, ...withheld]) underCap(told, line, row);
  }
  return lines;
};

/** What a page of who is missing tells of the same people: how many of each school sent the form, of whom some skipped the question. */
const readMissing = (told: Told, lines: Lines, { whole, tables }: PublishedMissing): void => {
  const schools = tables.find(({ by }) => by === 'school');
  if (whole === null || schools === undefined) return;
  const all = add(told, 'who answered', 'shown', [whole.answered, whole.answered]);
  const parts = [
    ...schools.shown.map(({ group, least, most }) => ({ group, range: [least, most] as const })),
    ...schools.withheld.map((group) => ({ group, range: [0, whole.answered] as const })),
  ].map(({ group, range }) => {
    const sent = add(told, `who answered ${group}`, 'shown', range);
    const line = lines.get(`school ${group}`);
    if (line !== undefined) told.orders.push([line.base, sent]);
    return sent;
  });
  told.sums.push({ parts, whole: all });
};

const read = (published: readonly QuestionFigures[], missing?: PublishedMissing): Told => {
  const told: Told = { unknowns: [], sums: [], orders: [] };
  const seen = { district: new Map<string, Line>(), read: new Set<string>() };
  let before: Lines = new Map();
  for (const [at, figures] of published.entries()) {
    const lines = readFigures(told, at, figures, seen);
    // Answers were only added since: nobody is fewer than before.
    for (const [name, line] of lines) {
      const earlier = before.get(name);
      earlier?.cells.forEach((cell, place) => {
        const later = line.cells[place];
        if (later !== undefined && later !== cell) told.orders.push([cell, later]);
      });
      if (earlier !== undefined && earlier.base !== line.base) told.orders.push([earlier.base, line.base]);
    }
    before = new Map([...before, ...lines]);
  }
  if (missing !== undefined) readMissing(told, before, missing);
  return told;
};

/** The bounds drawn together as far as sums and orders allow; false where nothing is possible any more. */
const tighten = ({ sums, orders }: Told, least: number[], most: number[]): boolean => {
  let changed = true;
  const raise = (at: number, value: number): void => {
    if (value <= (least[at] ?? 0)) return;
    least[at] = value;
    changed = true;
  };
  const lower = (at: number, value: number): void => {
    if (value >= (most[at] ?? 0)) return;
    most[at] = value;
    changed = true;
  };
  const sumOver = (parts: readonly number[], bounds: readonly number[]): number =>
    parts.reduce((sum, part) => sum + (bounds[part] ?? 0), 0);
  const drawSum = ({ parts, whole }: Sum): void => {
    const [low, high] = [sumOver(parts, least), sumOver(parts, most)];
    raise(whole, low);
    lower(whole, high);
    for (const part of parts) {
      raise(part, (least[whole] ?? 0) - (high - (most[part] ?? 0)));
      lower(part, (most[whole] ?? 0) - (low - (least[part] ?? 0)));
    }
  };
  while (changed) {
    changed = false;
    for (const sum of sums) drawSum(sum);
    for (const [less, more] of orders) {
      raise(more, least[less] ?? 0);
      lower(less, most[more] ?? 0);
    }
    if (least.some((low, at) => low > (most[at] ?? 0))) return false;
  }
  return true;
};

type Bounds = { readonly least: readonly number[]; readonly most: readonly number[] };

/** Every whole-number solution that is told, as constraints on the counts that are not fixed yet. */
const modelOf = ({ sums, orders }: Told, { least, most }: Bounds, at: number): Model => {
  const constraints = new Map<string, Constraint>();
  const variables = new Map<string, Map<string, number>>();
  const isFixed = (place: number): boolean => least[place] === most[place];
  const weigh = (name: string, place: number, weight: number): void => {
    const own = variables.get(String(place)) ?? new Map<string, number>();
    variables.set(String(place), own.set(name, (own.get(name) ?? 0) + weight));
  };
  const hold = (name: string, terms: readonly (readonly [place: number, weight: number])[], exact: boolean): void => {
    const fixed = terms.reduce((sum, [place, weight]) => sum + (isFixed(place) ? weight * (least[place] ?? 0) : 0), 0);
    const open = terms.filter(([place]) => !isFixed(place));
    if (open.length === 0) return;
    for (const [place, weight] of open) weigh(name, place, weight);
    constraints.set(name, exact ? { equal: -fixed } : { max: -fixed });
  };
  sums.forEach(({ parts, whole }, sum) => {
    hold(`sum ${sum}`, [...parts.map((part) => [part, 1] as const), [whole, -1]], true);
  });
  orders.forEach(([less, more], order) => {
    hold(
      `order ${order}`,
      [
        [less, 1],
        [more, -1],
      ],
      false,
    );
  });
  least.forEach((low, place) => {
    if (isFixed(place)) return;
    weigh(`bound ${place}`, place, 1);
    constraints.set(`bound ${place}`, { min: low, max: most[place] ?? 0 });
  });
  weigh('wanted', at, 1);
  return { objective: 'wanted', constraints, variables, integers: true };
};

/** How many values the count can have, as far as a solver of whole-number programs can tell; no more than are `needed`. */
const valuesOf = (told: Told, bounds: Bounds, at: number, needed: number): number => {
  const model = modelOf(told, bounds, at);
  const end = (direction: 'minimize' | 'maximize'): number => {
    const solution = solve({ ...model, direction }, { maxIterations: 200_000, timeout: 5000 });
    if (solution.status !== 'optimal') throw new Error(`the solver says ${solution.status}`);
    return Math.round(solution.result);
  };
  const highest = end('maximize');
  return Math.min(needed, highest - end('minimize') + 1);
};

/** Which counts a reader can narrow down to fewer than five values, or to fewer than the cap in their place leaves. */
export const workedOut = (published: readonly QuestionFigures[], missing?: PublishedMissing): readonly string[] => {
  const told = read(published, missing);
  const least = told.unknowns.map((one) => one.least);
  const most = told.unknowns.map((one) => one.most);
  if (!tighten(told, least, most)) throw new Error('what is published contradicts itself');
  return told.unknowns.flatMap(({ name, state, told: words }, at) => {
    if (state === 'shown' || words === 1) return [];
    const needed = Math.min(5, words);
    const found = least[at] === most[at] ? 1 : valuesOf(told, { least, most }, at, needed);
    return found < needed ? [`${name}: ${found} of ${needed}`] : [];
  });
};

/** How many counts are withheld, or capped. */
export const hiddenIn = (published: readonly QuestionFigures[]): number =>
  read(published).unknowns.filter(({ state }) => state !== 'shown').length;

const naiveMark = (count: number, base: number): Figure => {
  if (count >= base * 0.95) return { state: 'high' };
  if (count > base * 0.05) return { state: 'shown', percent: Math.round((100 * count) / base), count };
  return { state: base >= 20 ? 'low' : 'withheld' };
};

/** The same table with complementary suppression switched off: small groups and ends are hidden, and nothing to protect them. */
export const withoutComplement = (
  figures: QuestionFigures,
  whole: readonly number[],
  schools: readonly (readonly number[])[],
): QuestionFigures => {
  const rowOf = (counts: readonly number[]): FigureRow => {
    const base = counts.reduce((sum, count) => sum + count, 0);
    return {
      base,
      figures: Object.fromEntries(counts.map((count, at) => [String(at + 1), naiveMark(count, base)])),
      mean: null,
      spread: null,
      favorable: null,
    };
  };
  const isSmall = (counts: readonly number[]): boolean => counts.reduce((sum, count) => sum + count, 0) < minGroupSize;
  const names = schools.map((counts, at) => ({ group: `S${at + 1}`, counts }));
  return {
    ...figures,
    kept: false,
    whole: { state: 'shown', notCounted: 0, ...rowOf(whole) },
    views: {
      school: {
        state: 'shown',
        on: figures.on,
        rows: Object.fromEntries(
          names.filter(({ counts }) => !isSmall(counts)).map(({ group, counts }) => [group, rowOf(counts)]),
        ),
        withheld: names.filter(({ counts }) => isSmall(counts)).map(({ group }) => group),
        together: null,
      },
    },
  };
};
