// Reads a family list out of text: what is known of it, what is left out, and what is wrong by row.
import { done, type Outcome, type Problem, refused } from '../../problem';
import type { NamedLanguage } from '../home-language';
import { type ImportHeadings, importColumnsOf, importFields } from '../import-column';
import { type ImportRow, importRowsOf, troublesIn } from '../import-row';
import { delimitedRows } from './delimited-text';

/** What the page must be told to read a list: content has it. */
export interface ListWords {
  readonly headings: ImportHeadings;
  readonly languages: readonly NamedLanguage[];
}

export interface NamedText {
  /** What it is called in problems: the file's name. */
  readonly called: string;
  readonly text: string;
}

export interface ReadList {
  readonly called: string;
  readonly rows: readonly ImportRow[];
  /** Headings of what is taken over, as the list has them. */
  readonly columns: readonly string[];
  /** Headings and files that are left out, as the list has them (PV28). */
  readonly leftOut: readonly string[];
  readonly problems: readonly Problem[];
  /** Whether the list can say who must not be contacted. */
  readonly tellsBarred: boolean;
}

/** No name, address or id is as long; a cell that is has something else in it. */
const longest = 300;

const cutRow = (row: ImportRow): ImportRow => ({
  ...row,
  ...Object.fromEntries(
    importFields.filter((field) => row[field].length > longest).map((field) => [field, row[field].slice(0, longest)]),
  ),
});

/** Cells that hold far more than they should are cut, and told. */
export const cutCells = (
  rows: readonly ImportRow[],
  { sheet, names }: { readonly sheet: string; readonly names: { readonly [field: string]: string | undefined } },
): { readonly rows: readonly ImportRow[]; readonly problems: readonly Problem[] } => ({
  rows: rows.map(cutRow),
  problems: rows.flatMap((row) =>
    importFields
      .filter((field) => row[field].length > longest)
      .map((field) => ({
        code: 'families.cell-cut',
        values: { sheet, row: row.row, column: names[field] ?? field, most: longest },
      })),
  ),
});

/** Columns that have cells and no heading, by the letter that a spreadsheet gives them. */
export const bareColumns = (rows: readonly (readonly string[])[], headingAt: number): readonly string[] => {
  const heading = rows[headingAt] ?? [];
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const lettered = (index: number): string =>
    (index >= 26 ? String.fromCharCode(64 + Math.floor(index / 26)) : '') + String.fromCharCode(65 + (index % 26));
  return Array.from({ length: width }, (_, index) => index)
    .filter((index) => (heading[index] ?? '').trim() === '')
    .filter((index) => rows.some((row, at) => at > headingAt && (row[index] ?? '').trim() !== ''))
    .map(lettered);
};

/** Refused, naming list and column or row, where it cannot be read as a family list. */
export const readList = ({ called, text }: NamedText, { headings, languages }: ListWords): Outcome<ReadList> => {
  const { rows: block, openQuote } = delimitedRows(text);
  if (openQuote !== undefined) return refused('families.quote-open', { sheet: called, row: openQuote });
  const columns = importColumnsOf(block, headings, called);
  if (!columns.ok) return columns;
  const read = importRowsOf(block, columns.value);
  if (read.length === 0) return refused('invite.list-empty', { sheet: called });
  const { rows, problems } = cutCells(read, { sheet: called, names: columns.value.names });
  return done({
    called,
    rows,
    columns: Object.values(columns.value.names),
    leftOut: [...columns.value.leftOut, ...bareColumns(block, columns.value.headingAt)],
    problems: [...problems, ...troublesIn(rows, { sheet: called, columns: columns.value, languages })],
    tellsBarred: true,
  });
};
