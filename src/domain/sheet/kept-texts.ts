// Long texts kept in a hidden sheet, each in as many rows as it needs: a cell holds 50,000 characters.
import { textOf } from './cell';
import type { Table } from './table';

/** Characters a cell, with room for what a sheet makes of them. */
const partLength = 45_000;

/** A row that holds one part of a text. */
export interface TextPart {
  readonly row: number;
  /** What the text is of. */
  readonly what: string;
  /** Counted from 0. */
  readonly part: number;
  readonly text: string;
}

/** The columns of a sheet that keeps texts: whose they are, what each is of, its part and the part's text. */
export interface TextColumns {
  readonly source: string;
  readonly what: string;
  readonly part: string;
  readonly text: string;
}

/** The parts that the sheet keeps of the source. */
export const textParts = ({ records }: Table, source: string, columns: TextColumns): readonly TextPart[] =>
  records
    .filter(({ cells }) => textOf(cells[columns.source]) === source)
    .map(({ row, cells }) => ({
      row,
      what: textOf(cells[columns.what]),
      part: Number(textOf(cells[columns.part])) || 0,
      text: textOf(cells[columns.text]),
    }));

/** The texts by what they are of, their parts joined in order. */
export const joinedTexts = (parts: readonly TextPart[]): ReadonlyMap<string, string> => {
  const sorted = [...parts].sort((one, other) => one.part - other.part);
  const texts = new Map<string, string>();
  for (const { what, text } of sorted) texts.set(what, (texts.get(what) ?? '') + text);
  return texts;
};

export interface NewPart {
  /** The row where the part stands already; undefined where it is new. */
  readonly at: number | undefined;
  readonly what: string;
  readonly part: number;
  readonly text: string;
}

/** The parts of the text as they are written over the earlier ones; parts that it does not need any more are blanked. */
export const partsOf = (what: string, text: string, there: readonly TextPart[]): readonly NewPart[] => {
  const own = there.filter((one) => one.what === what);
  const needed = Math.max(1, Math.ceil(text.length / partLength));
  const many = Math.max(needed, ...own.map(({ part }) => part + 1));
  return Array.from({ length: many }, (_, part) => ({
    at: own.find((one) => one.part === part)?.row,
    what,
    part,
    text: text.slice(part * partLength, (part + 1) * partLength),
  }));
};
