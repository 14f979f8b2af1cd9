// A tab as plain rows: no engine stands between them and the script, so that ten million cells fit.
import type { Answers } from './thing';

export type PlainCell = string | number | boolean | Date;
export type PlainRow = readonly PlainCell[];

export interface PlainSheet {
  readonly id: number;
  name: string;
  hidden: boolean;
  rows: PlainRow[];
  charts: { readonly id: number }[];
}

/** A copy of a part of the rows, made in the script's realm, filled up with blanks. */
export type CopyRows = (rows: readonly PlainRow[], area: readonly [number, number, number, number]) => PlainCell[][];

/** Runs there, since arrays that Google gives are the script's own. */
export const copyRowsCode = `(rows, [top, left, count, width]) => {
  const copies = new Array(count);
  for (let at = 0; at < count; at += 1) {
    const row = rows[top - 1 + at] || [];
    const copy = row.slice(left - 1, left - 1 + width);
    while (copy.length < width) copy.push('');
    copies[at] = copy;
  }
  return copies;
}`;

const isFilled = (row: PlainRow): boolean => row.some((cell) => cell !== '');

const lastRowOf = (rows: readonly PlainRow[]): number => {
  let last = rows.length;
  while (last > 0 && !isFilled(rows[last - 1] ?? [])) last -= 1;
  return last;
};

/** As wide as its first rows, where headings are. */
const widthOf = (rows: readonly PlainRow[]): number => Math.max(0, ...rows.slice(0, 200).map((row) => row.length));

const writeInto = (rows: PlainRow[], top: number, left: number, cells: readonly PlainRow[]): void => {
  cells.forEach((line, at) => {
    while (rows.length < top + at) rows.push([]);
    const row = [...(rows[top - 1 + at] ?? [])];
    while (row.length < left - 1 + line.length) row.push('');
    line.forEach((cell, column) => {
      row[left - 1 + column] = cell;
    });
    rows[top - 1 + at] = row;
  });
};

interface SheetSetting {
  readonly thing: (name: string, answers?: Answers) => object;
  readonly copy: CopyRows;
  /** Told how many cells were read at once. */
  readonly read: (cells: number) => void;
  readonly newId: () => number;
}

export const sheetThing = (sheet: PlainSheet, { thing, copy, read, newId }: SheetSetting): object => {
  const range = (...place: readonly unknown[]): object => {
    const [top, left, count = 1, width = 1] = place;
    if (typeof top !== 'number' || typeof left !== 'number') return thing('Range');
    return thing('Range', {
      getValues: () => {
        read(Number(count) * Number(width));
        return copy(sheet.rows, [top, left, Number(count), Number(width)]);
      },
      setValues: (cells: readonly PlainRow[]) =>
        writeInto(
          sheet.rows,
          top,
          left,
          cells.map((row) => [...row]),
        ),
      clear: () =>
        writeInto(
          sheet.rows,
          top,
          left,
          Array.from({ length: Number(count) }, () => Array.from({ length: Number(width) }, () => '')),
        ),
    });
  };
  const size = (): readonly [number, number] => [Math.max(1, lastRowOf(sheet.rows)), Math.max(1, widthOf(sheet.rows))];
  return thing('Sheet', {
    getSheetId: () => sheet.id,
    getName: () => sheet.name,
    isSheetHidden: () => sheet.hidden,
    hideSheet: () => {
      sheet.hidden = true;
    },
    getLastRow: () => lastRowOf(sheet.rows),
    getLastColumn: () => widthOf(sheet.rows),
    getMaxRows: () => Math.max(1000, sheet.rows.length),
    getMaxColumns: () => Math.max(26, widthOf(sheet.rows)),
    getFormUrl: () => null,
    getRange: range,
    getDataRange: () => range(1, 1, ...size()),
    deleteRows: (first: number, count: number) => void sheet.rows.splice(first - 1, count),
    getCharts: () =>
      copy(
        [sheet.charts.map(({ id }) => thing('Chart', { getChartId: () => id })) as never[]],
        [1, 1, 1, sheet.charts.length],
      )[0],
    insertChart: () => void sheet.charts.push({ id: newId() }),
    removeChart: () => void sheet.charts.pop(),
  });
};
