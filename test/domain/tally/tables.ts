// Random tables of made-up answers, and what a reader can work out of the figures shown for them.
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import type { Figure, QuestionFigures } from '../../../src/domain/tally/figures/figures';
import type { TallyQuestion } from '../../../src/domain/tally/tally-question';
import type { QuestionCounts, WorkingTally } from '../../../src/domain/tally/working-tally';

export const today = '2026-11-02' as CalendarDate;

export const questionOf = (kind: TallyQuestion['kind'], choices: number): TallyQuestion => ({
  code: 'Q1',
  kind,
  choices: Array.from({ length: choices }, (_, at) => ({ code: String(at + 1), wordings: [`choice ${at + 1}`] })),
});

const countsOf = (counts: readonly number[], answered: number): QuestionCounts => ({
  answered,
  doNotKnow: 0,
  counts: Object.fromEntries(counts.map((count, at) => [String(at + 1), count])),
  sum: counts.reduce((sum, count, at) => sum + count * (at + 1), 0),
});

const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** A tally of one question; each row of counts is a school. */
export const tallyOf = (schools: readonly (readonly number[])[]): WorkingTally => {
  const whole = (schools[0] ?? []).map((_, at) => total(schools.map((counts) => counts[at] ?? 0)));
  return {
    whole: { asked: total(whole), questions: { Q1: countsOf(whole, total(whole)) } },
    groups: Object.fromEntries(
      schools.map((counts, at) => [
        `S${at + 1}`,
        { asked: total(counts), questions: { Q1: countsOf(counts, total(counts)) } },
      ]),
    ),
  };
};

/** A tally of one question of ticks; of each school how many answered, and how many ticked each choice. */
export const ticksOf = (schools: readonly (readonly [answered: number, counts: readonly number[]])[]): WorkingTally => {
  const answered = total(schools.map(([one]) => one));
  const ticks = [0, 1, 2].map((at) => total(schools.map(([, counts]) => counts[at] ?? 0)));
  return {
    whole: { asked: answered, questions: { Q1: countsOf(ticks, answered) } },
    groups: Object.fromEntries(
      schools.map(([one, counts], at) => [`S${at + 1}`, { asked: one, questions: { Q1: countsOf(counts, one) } }]),
    ),
  };
};

/** Without the breakdown. */
export const wholeOnly = (tally: WorkingTally): WorkingTally => ({ ...tally, groups: {} });

/** The counts that a reader holds possible for one figure, knowing the base. */
const possible = (figure: Figure, base: number): readonly number[] => {
  const all = Array.from({ length: base + 1 }, (_, count) => count);
  if (figure.state === 'shown') return [figure.count];
  if (figure.state === 'low') return all.filter((count) => count / base <= 0.05);
  if (figure.state === 'high') return all.filter((count) => count / base >= 0.95);
  return all;
};

interface Line {
  readonly base: number;
  readonly figures: readonly Figure[];
}

const linesOf = (figures: QuestionFigures): readonly Line[] => {
  if (figures.whole.state !== 'shown') return [];
  const groups = figures.groups.state === 'shown' ? Object.values(figures.groups.rows) : [];
  return [figures.whole, ...groups].map((row) => ({ base: row.base, figures: Object.values(row.figures) }));
};

/** Every row of counts that fits one line: each count possible, and all of them adding up to the base. */
const rowsFor = ({ base, figures }: Line): readonly (readonly number[])[] => {
  const rowsFrom = (at: number, left: number): (readonly number[])[] => {
    const figure = figures[at];
    if (figure === undefined) return left === 0 ? [[]] : [];
    return possible(figure, base)
      .filter((count) => count <= left)
      .flatMap((count) => rowsFrom(at + 1, left - count).map((rest) => [count, ...rest]));
  };
  return rowsFrom(0, base);
};

/** Every table that the figures allow, the whole first: found by trying all of them, not by the product's way. */
export const tablesFor = (figures: QuestionFigures): readonly (readonly (readonly number[])[])[] => {
  const [whole, ...groups] = linesOf(figures);
  if (whole === undefined) return [];
  const wholes = rowsFor(whole);
  const fitting = new Set(wholes.map((row) => row.join()));
  if (groups.length === 0) return wholes.map((row) => [row]);
  const combine = (at: number, sums: readonly number[]): (readonly (readonly number[])[])[] => {
    const group = groups[at];
    if (group === undefined) return fitting.has(sums.join()) ? [[]] : [];
    return rowsFor(group).flatMap((row) =>
      combine(
        at + 1,
        row.map((count, c) => count + (sums[c] ?? 0)),
      ).map((rest) => [row, ...rest]),
    );
  };
  return combine(
    0,
    whole.figures.map(() => 0),
  ).map((rows) => [whole.figures.map((_, c) => rows.reduce((sum, row) => sum + (row[c] ?? 0), 0)), ...rows]);
};

/** Hidden counts that the tables agree on: a reader can work these out. */
export const workedOut = (figures: QuestionFigures): readonly string[] => {
  const tables = tablesFor(figures);
  return linesOf(figures).flatMap(({ base, figures: line }, row) =>
    line.flatMap((figure, choice) => {
      if (figure.state === 'shown') return [];
      const values = new Set(tables.map((table) => table[row]?.[choice]));
      const isToldToBeAll = base < 20 && line.some(({ state }) => state === 'high');
      return values.size > 1 || isToldToBeAll ? [] : [`row ${row}, choice ${choice + 1} is ${[...values].join()}`];
    }),
  );
};

/** The same where families ticked several: each choice of the schools adds up to the district's, and nothing else does. */
export const workedOutTicks = (figures: QuestionFigures): readonly string[] => {
  const [whole, ...groups] = linesOf(figures);
  if (whole === undefined) return [];
  return whole.figures.flatMap((told, choice) => {
    const cells = groups.flatMap(({ base, figures: line }) => {
      const figure = line[choice];
      return figure === undefined ? [] : [possible(figure, base)];
    });
    const sums = new Set(possible(told, whole.base));
    const columns = cells
      .reduce<readonly (readonly number[])[]>(
        (rows, counts) => rows.flatMap((row) => counts.map((count) => [...row, count])),
        [[]],
      )
      .filter((row) => groups.length === 0 || sums.has(total(row)));
    return cells.flatMap((_, group) => {
      const values = new Set(columns.map((row) => row[group]));
      const figure = groups[group]?.figures[choice];
      return figure?.state === 'shown' || values.size > 1 ? [] : [`school ${group + 1}, choice ${choice + 1}`];
    });
  });
};
