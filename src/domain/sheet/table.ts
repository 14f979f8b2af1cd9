// Reads a sheet of ours as records by column code, wherever staff have moved, renamed or added columns.
import type { Outcome } from '../problem';
import { done, refused } from '../problem';
import type { Cell } from './cell';
import { isBlank, textOf } from './cell';
import type { Column, SheetShape, SheetWords } from './sheet-shape';

export interface TableRecord {
  /** The row in the sheet, counted from 1, true until someone else edits. */
  readonly row: number;
  /** By column code; `''` where the cell is empty or the column is gone. */
  readonly cells: { readonly [code: string]: Cell };
}

export interface Table {
  readonly records: readonly TableRecord[];
  /** Column number in the sheet, counted from 1, by column code. */
  readonly columns: ReadonlyMap<string, number>;
  /** The row after the last one that holds anything. */
  readonly nextRow: number;
  /** How many columns the sheet's data reaches. */
  readonly width: number;
}

type Block = readonly (readonly Cell[])[];

interface Heading {
  /** Index of the last heading row in the block. */
  readonly last: number;
  readonly columns: ReadonlyMap<string, number>;
  readonly doubled: string | undefined;
}

const lookedAt = 6;

const sameText = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

const placesOf = (row: readonly Cell[], wanted: readonly string[]): number[] =>
  row.flatMap((cell, index) => (wanted.some((text) => sameText(text, textOf(cell))) ? [index + 1] : []));

const headingIn = (
  row: readonly Cell[],
  last: number,
  columns: readonly Column[],
  namesOf: (column: Column) => readonly string[],
): Heading => {
  const found = columns.map((column) => ({ column, places: placesOf(row, namesOf(column)) }));
  return {
    last,
    columns: new Map(
      found.flatMap(({ column, places: [place] }) => (place === undefined ? [] : [[column.code, place] as const])),
    ),
    doubled: found.find(({ places }) => places.length > 1)?.column.code,
  };
};

const bestHeading = (
  block: Block,
  columns: readonly Column[],
  namesOf: (column: Column) => readonly string[],
): Heading | undefined => {
  const headings = block.slice(0, lookedAt).map((row, index) => headingIn(row, index, columns, namesOf));
  const best = headings.reduce<Heading | undefined>(
    (most, one) => (one.columns.size > (most?.columns.size ?? 0) ? one : most),
    undefined,
  );
  return best !== undefined && best.columns.size * 2 >= columns.length ? best : undefined;
};

/**
 * Codes first, with the headers, whatever they were renamed to, in the row below them; a column whose code is gone is looked up by its
 * header, in any language that the add-on writes.
 */
const headingOf = (block: Block, shape: SheetShape, words: readonly SheetWords[]): Heading | undefined => {
  const headersOf = ({ code }: Column) => words.flatMap(({ headers }) => headers[code] ?? []);
  const byCode = bestHeading(block, shape.columns, ({ code }) => [code]);
  const byHeader = bestHeading(block, shape.columns, headersOf);
  if (byCode === undefined) return byHeader;
  const uncoded = [...(byHeader?.columns ?? [])].filter(([code]) => !byCode.columns.has(code));
  return {
    last: Math.max(byCode.last + 1, byHeader?.last ?? 0),
    columns: new Map([...byCode.columns, ...uncoded]),
    doubled: byCode.doubled,
  };
};

/** The words that most of the headings are in come first: a sheet is spoken of in the language that it was made in. */
export const wordsThatFit = (block: Block, words: readonly [SheetWords, ...SheetWords[]]): typeof words => {
  const texts = new Set(
    block.slice(0, lookedAt).flatMap((row) => row.map((cell) => textOf(cell).trim().toLowerCase())),
  );
  const matches = ({ headers }: SheetWords): number =>
    Object.values(headers).filter((header) => texts.has(header.toLowerCase())).length;
  const [first, ...others] = [...words].sort((one, other) => matches(other) - matches(one));
  return [first ?? words[0], ...others];
};

const recordOf = (row: readonly Cell[], at: number, columns: readonly Column[], heading: Heading): TableRecord => ({
  row: at,
  cells: Object.fromEntries(columns.map(({ code }) => [code, row[(heading.columns.get(code) ?? 0) - 1] ?? ''])),
});

const nameOf = (code: string, words: readonly SheetWords[]): string => words[0]?.headers[code] ?? code;

/**
 * The sheet's rows by column code; rows that are blank in our columns are passed over. Refused, naming sheet and column, where the
 * headings, or a required column, are gone or a column stands twice.
 */
export const readTable = (block: Block, shape: SheetShape, words: readonly SheetWords[]): Outcome<Table> => {
  const sheet = words[0]?.name ?? shape.role;
  const heading = headingOf(block, shape, words);
  if (heading === undefined) return refused('sheet.headings-gone', { sheet });
  if (heading.doubled !== undefined)
    return refused('sheet.column-doubled', { sheet, column: nameOf(heading.doubled, words) });
  const missing = shape.columns.find(({ code, required }) => required === true && !heading.columns.has(code));
  if (missing !== undefined) return refused('sheet.column-missing', { sheet, column: nameOf(missing.code, words) });
  const places = [...heading.columns.values()].map((place) => place - 1);
  const records = block.flatMap((row, index) =>
    index <= heading.last || places.every((place) => isBlank(row[place]))
      ? []
      : [recordOf(row, index + 1, shape.columns, heading)],
  );
  return done({
    records,
    columns: heading.columns,
    nextRow: Math.max(block.length, heading.last + 1) + 1,
    width: block[0]?.length ?? 0,
  });
};
