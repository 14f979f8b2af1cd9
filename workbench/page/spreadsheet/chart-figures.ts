/** What a chart's table says: names along the axis, and a list of numbers for each series. */
import type { Json } from '../../json';
import type { WorldSheet } from '../../world-types';
import { columnName } from './cell-address';

export type SheetChart = NonNullable<WorldSheet['charts']>[number];

export interface Series {
  readonly name: string;
  readonly numbers: readonly (number | null)[];
}

export interface ChartFigures {
  readonly title: string;
  readonly labels: readonly string[];
  readonly series: readonly Series[];
}

/** The first column names the points where there is another one; a first row of words alone names the series. */
export const figuresOf = ({ table, headers, options }: SheetChart): ChartFigures => {
  const [first = []] = table;
  const isNamed = headers > 0 || (table.length > 1 && first.slice(1).some((cell) => typeof cell === 'string'));
  const rows = table.slice(isNamed ? Math.max(1, headers) : 0);
  const from = first.length > 1 ? 1 : 0;
  return {
    title: optionText(options, 'title'),
    labels: rows.map(([label = null], row) => (from === 1 ? textOf(label) : String(row + 1))),
    series: first.slice(from).map((head, at) => ({
      name: isNamed ? textOf(head) : `Series ${columnName(at + 1)}`,
      numbers: rows.map((cells) => numberOf(cells[at + from])),
    })),
  };
};

export const optionText = (options: Json, name: string): string => {
  const value = optionOf(options, name);
  return typeof value === 'string' ? value : '';
};

export const optionOf = (options: Json, name: string): Json | undefined =>
  typeof options === 'object' && options !== null && !Array.isArray(options)
    ? (options as Readonly<Record<string, Json>>)[name]
    : undefined;

const textOf = (cell: Json): string => (cell === null ? '' : String(cell));

const numberOf = (cell: Json | undefined): number | null => (typeof cell === 'number' ? cell : null);
