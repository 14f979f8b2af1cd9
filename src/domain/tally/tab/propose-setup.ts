// Proposes how each column of a response tab that the add-on did not make can be counted.
import { type Cell, isBlank, textOf } from '../../sheet/cell';
import { oneLine, plainWording } from '../plain-wording';
import type { ColumnKind } from './column-kind';
import { type FoundChoices, foundChoices, givenBy, type ListedChoices, type PeoplesAnswers } from './found-choices';
import { type GridPlace, gridPlaces } from './grid-heading';
import { guessKind } from './guess-kind';

export interface ColumnProposal extends ListedChoices {
  readonly heading: string;
  /** Counted from 1. */
  readonly column: number;
  readonly kind: ColumnKind;
  /** What there is to choose from where it is counted another way. */
  readonly found: FoundChoices;
  /** Undefined where it is no row of a grid. */
  readonly grid: GridPlace | undefined;
}

const isListed = (kind: ColumnKind): kind is keyof FoundChoices =>
  kind === 'single' || kind === 'multi' || kind === 'scale' || kind === 'key';

/** What is to be known of columns that are counted alike: one, or all rows of a grid. */
type Alike = Pick<ColumnProposal, 'kind' | 'found' | 'choices' | 'rarer'>;

/**
 * The kind, and its choices where it has some. No text that fewer than the minimum group gave is ever listed, and of open answers none; where
 * no choice can be listed yet, only how many wrote something is counted.
 */
const proposeAlike = (heading: string, people: PeoplesAnswers, minGroupSize: number): Alike => {
  const cells = people.flat();
  const given = givenBy(people);
  const found = foundChoices(given, cells, minGroupSize);
  const guessed = guessKind(heading, cells, given);
  const isEmpty = isListed(guessed) && found[guessed].choices.length === 0;
  const kind = isEmpty ? 'open' : guessed;
  return { kind, found, ...(isListed(kind) ? found[kind] : { choices: [], rarer: 0 }) };
};

type Rows = readonly (readonly Cell[])[];

const filledIn = (rows: Rows, columns: readonly number[]): PeoplesAnswers =>
  rows
    .map((row) => columns.map((at) => row[at] ?? '').filter((cell) => !isBlank(cell)))
    .filter(({ length }) => length > 0);

/** A proposal for each column that has a heading, or answers; the rows of a grid are counted alike. `rows` begin below the headings. */
export const proposeSetup = (
  headings: readonly string[],
  rows: Rows,
  minGroupSize: number,
): readonly ColumnProposal[] => {
  const places = gridPlaces(headings);
  const proposed = new Map<string, Alike>();
  const keyOf = (at: number): string => {
    const place = places[at];
    return place === undefined ? String(at) : `grid ${plainWording(place.question)}`;
  };
  const proposeFor = (at: number): Alike => {
    const key = keyOf(at);
    const columns = headings.flatMap((_, other) => (keyOf(other) === key ? [other] : []));
    const heading = oneLine(places[at]?.question ?? headings[at] ?? '');
    const made = proposed.get(key) ?? proposeAlike(heading, filledIn(rows, columns), minGroupSize);
    proposed.set(key, made);
    return made;
  };
  return headings.flatMap((heading, at) => {
    if (heading === '' && rows.every((row) => isBlank(row[at]))) return [];
    return [{ heading: oneLine(heading), column: at + 1, grid: places[at], ...proposeFor(at) }];
  });
};

/** Whether a tab looks like answers: headings in the first row that holds anything, and at least two rows below. */
export const looksLikeAnswers = (firstRow: readonly Cell[], rows: number): boolean =>
  rows >= 3 && firstRow.filter((cell) => typeof cell === 'string' && textOf(cell) !== '').length >= 2;
