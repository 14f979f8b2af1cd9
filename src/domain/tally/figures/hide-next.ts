// Which count of a table goes next, for one that a reader could work out (PV02).
import { hidingMore, type Mark, smallestShown, type TableRow, withheldAt } from './marks';

/** A row of the table as it is worked on: a group that is shown, or those that are withheld as one. */
export interface Line {
  readonly name: string;
  readonly row: TableRow;
  readonly marks: readonly Mark[];
}

export interface Place {
  readonly line: number;
  readonly choice: number;
}

/** What a reader could work out: a count of a line, one of the withheld groups for a choice, or one of the district's own row. */
export type Told = { readonly place: Place } | { readonly choice: number } | 'district';

const replaced = (lines: readonly Line[], at: number, marks: readonly Mark[]): readonly Line[] =>
  lines.map((line, place) => (place === at ? { ...line, marks } : line));

/** The line that shows the smallest count of the choice. */
const smallestIn = (lines: readonly Line[], choice: number, besides?: number): number | undefined =>
  lines
    .flatMap(({ marks }, at) => (marks[choice] === 'shown' && at !== besides ? [at] : []))
    .sort((one, other) => (lines[one]?.row.counts[choice] ?? 0) - (lines[other]?.row.counts[choice] ?? 0))[0];

const hidingIn = (lines: readonly Line[], choice: number, besides?: number): readonly Line[] | undefined => {
  const at = smallestIn(lines, choice, besides);
  return at === undefined ? undefined : replaced(lines, at, withheldAt(lines[at]?.marks ?? [], choice));
};

/** In the column of the line's hidden counts that has the fewest: what stands alone there holds all others of the line. */
const loneliest = (lines: readonly Line[], { marks }: Line): { readonly choice: number; readonly hidden: number } => {
  const hiddenIn = (choice: number): number => lines.filter((one) => one.marks[choice] !== 'shown').length;
  return marks
    .flatMap((mark, choice) => (mark === 'shown' ? [] : [{ choice, hidden: hiddenIn(choice) }]))
    .reduce((fewest, one) => (one.hidden < fewest.hidden ? one : fewest), {
      choice: 0,
      hidden: Number.POSITIVE_INFINITY,
    });
};

/** Where ticks of a line add up to nothing, only others of the same choice can hide one. */
export const hideForTick = (lines: readonly Line[], { line: at, choice }: Place): readonly Line[] | undefined => {
  const inColumn = hidingIn(lines, choice, at);
  const line = lines[at];
  if (inColumn !== undefined || line === undefined) return inColumn;
  const next = smallestShown(line.row.counts, line.marks);
  return next === undefined ? undefined : replaced(lines, at, withheldAt(line.marks, next));
};

/** Hides one count more, for the one that is told: in its line, else in its column (PV02). */
export const hideFor = (adds: boolean, lines: readonly Line[], told: Told): readonly Line[] | undefined => {
  if (told === 'district') return undefined;
  if ('choice' in told) return hidingIn(lines, told.choice);
  const { place } = told;
  const line = lines[place.line];
  if (line === undefined || !adds) return hideForTick(lines, place);
  const { choice, hidden } = loneliest(lines, line);
  const more = hidingMore(line.row, line.marks, true);
  const inLine = more === undefined ? undefined : replaced(lines, place.line, more);
  const inColumn = hidingIn(lines, choice, place.line);
  const hiddenInLine = line.marks.filter((mark) => mark !== 'shown').length;
  return hiddenInLine <= hidden ? (inLine ?? inColumn) : (inColumn ?? inLine);
};
