// Rows of a pasted or saved table: comma, semicolon or tab, whichever the program that wrote it uses.
import { dsvFormat } from 'd3-dsv';

/** A tab first: whoever copies out of a spreadsheet pastes tabs, and commas stand in names. Semicolons are Excel's where decimals have commas. */
const separators = ['\t', ';', ','] as const;

type Separator = (typeof separators)[number];

const readers = { '\t': dsvFormat('\t'), ';': dsvFormat(';'), ',': dsvFormat(',') } satisfies {
  readonly [One in Separator]: unknown;
};

/** Headings and some rows: enough to tell by what the cells are parted. */
const looked = 20_000;

export interface DelimitedText {
  readonly rows: readonly (readonly string[])[];
  /** The row in which a quotation mark opens and none closes; undefined where all do. */
  readonly openQuote: number | undefined;
}

/** Excel may say in a line of its own by what the cells are parted. */
const told = /^sep=([,;\t])\r?\n/i;

const plain = (text: string): string => text.replace(/^\ufeff+/, '');

const widest = (text: string, separator: Separator): number =>
  readers[separator]
    .parseRows(text)
    .slice(0, 10)
    .reduce((most, row) => Math.max(most, row.length), 0);

const separatorOf = (text: string): Separator =>
  separators.reduce((best, one) => (widest(text, one) > widest(text, best) ? one : best));

/** After a mark that never closes, everything to the end is one cell. */
const openQuoteIn = (rows: readonly (readonly string[])[], text: string): number | undefined => {
  const last = rows[rows.length - 1];
  const cell = last?.[last.length - 1] ?? '';
  const isOpen = cell.includes('\n') && !/"\s*$/.test(text);
  return isOpen ? rows.length : undefined;
};

/** The cells, row by row, as a spreadsheet would show them: an empty line stays a row, a line break inside quotes stays in its cell. */
export const delimitedRows = (text: string): DelimitedText => {
  const whole = plain(text);
  const said = told.exec(whole);
  const body = said === null ? whole : whole.slice(said[0].length);
  const separator = (said?.[1] as Separator | undefined) ?? separatorOf(body.slice(0, looked));
  const read: readonly (readonly string[])[] = readers[separator].parseRows(body);
  return { rows: said === null ? read : [[said[0].trim()], ...read], openQuote: openQuoteIn(read, body) };
};
