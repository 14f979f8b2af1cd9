// Any column of a sheet, staff's own ones too, by the heading that stands over it.
import { done, type Outcome, refused } from '../../problem';
import { groupedBy } from '../../roster/grouped-by';
import { plainKey } from '../../roster/plain-key';
import { type Cell, textOf } from '../../sheet/cell';
import type { Table } from '../../sheet/table';

export interface ColumnSheet {
  /** As staff know the sheet. */
  readonly name: string;
  readonly block: readonly (readonly Cell[])[];
  readonly table: Table;
  /** The column code of the row's id. */
  readonly id: string;
}

export interface OwnColumn {
  readonly heading: string;
  /** What its cells say, each once; an empty one is ''. */
  readonly values: readonly string[];
}

const cellText = (row: readonly Cell[] | undefined, place: number): string => textOf(row?.[place]);

/** The row of the headings, counted from 1: the last one with words over the ids before the first row of the data. */
export const headingRowOf = ({ block, table, id }: Omit<ColumnSheet, 'name'>): number => {
  const place = (table.columns.get(id) ?? 1) - 1;
  const above = block.slice(0, (table.records[0]?.row ?? block.length + 1) - 1);
  return above.reduce((last, row, index) => (cellText(row, place) === '' ? last : index + 1), 1);
};

const headingsOf = (sheet: ColumnSheet): readonly string[] => (sheet.block[headingRowOf(sheet) - 1] ?? []).map(textOf);

/** Capitals make no two values. */
const valuesIn = ({ block, table }: ColumnSheet, place: number): readonly string[] => {
  const texts = table.records.map(({ row }) => cellText(block[row - 1], place));
  return [...groupedBy(texts, plainKey).values()].map(([first]) => first);
};

/** Every column with a heading, but for those of ours that only the add-on writes. */
export const ownColumnsOf = (sheet: ColumnSheet, hidden: readonly string[]): readonly OwnColumn[] => {
  const ours = new Set(hidden.flatMap((code) => sheet.table.columns.get(code) ?? []));
  return headingsOf(sheet).flatMap((heading, place) =>
    heading === '' || ours.has(place + 1) ? [] : [{ heading, values: valuesIn(sheet, place) }],
  );
};

/** Ids of the rows whose cell says one of the values, whatever its capitals; refused where the column is gone or stands there twice. */
export const idsWith = (
  sheet: ColumnSheet,
  heading: string,
  values: readonly string[],
): Outcome<ReadonlySet<string>> => {
  const key = plainKey(heading);
  const places = headingsOf(sheet).flatMap((text, place) => (plainKey(text) === key ? [place] : []));
  const [place, ...others] = places;
  if (place === undefined) return refused('who.column-gone', { sheet: sheet.name, column: heading });
  if (others.length > 0) return refused('sheet.column-doubled', { sheet: sheet.name, column: heading });
  const wanted = new Set(values.map(plainKey));
  const found = sheet.table.records.filter(({ row }) => wanted.has(plainKey(cellText(sheet.block[row - 1], place))));
  return done(new Set(found.map(({ cells }) => textOf(cells[sheet.id]))));
};
