// Addresses in A1 notation, and R1C1 where `getRange` takes it (F37).
import type { Area } from '../world/workbook';

export interface Grid {
  readonly rows: number;
  readonly columns: number;
}

export interface Address {
  /** The tab that the address names, if it names one. */
  readonly tab: string | undefined;
  readonly area: Area;
  readonly notation: string;
}

/** 1 is A, 27 is AA. */
export const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

export const columnNumber = (name: string): number =>
  [...name.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** `A1:B2`, or `A1` for a single cell. */
export const notationOf = ({ row, column, rows, columns }: Area): string => {
  const first = `${letters(column)}${row}`;
  return rows === 1 && columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows - 1}`;
};

/** Reads an address against a grid, which says where open ends end; undefined when it is no address. */
export const parseAddress = (text: string, grid: Grid): Address | undefined => {
  const [, quoted, bare, rest = ''] = /^(?:'((?:[^']|'')+)'!|([^'!]+)!)?(.+)$/.exec(text.trim()) ?? [];
  const tab = quoted?.replace(/''/g, "'") ?? bare;
  const found = cellsIn(rest.replace(/\$/g, ''), grid);
  return found === undefined ? undefined : { tab, ...found };
};

const cellsIn = (text: string, grid: Grid): Omit<Address, 'tab'> | undefined => {
  const r1c1 = /^R(\d+)C(\d+)(?::R(\d+)C(\d+))?$/i.exec(text);
  if (r1c1 !== null) {
    const [top = 0, left = 0] = [Number(r1c1[1]), Number(r1c1[2])];
    return between([top, left], [Number(r1c1[3] ?? top), Number(r1c1[4] ?? left)]);
  }
  const parts = text.split(':');
  const [first, last = first] = parts.map(cornerIn);
  if (parts.length > 2 || first === undefined || last === undefined) return undefined;
  if (parts.length === 1 && (first.row === undefined || first.column === undefined)) return undefined;
  const closed = [first.row, first.column, last.row, last.column].every((part) => part !== undefined);
  const area = between([first.row ?? 1, first.column ?? 1], [last.row ?? grid.rows, last.column ?? grid.columns]);
  return closed ? area : { area: area.area, notation: openNotation(text, area.area) };
};

const cornerIn = (
  text: string,
): { readonly row: number | undefined; readonly column: number | undefined } | undefined => {
  const [whole, column, row] = /^([A-Za-z]{0,3})(\d*)$/.exec(text) ?? [];
  if (!whole) return undefined;
  return { row: row ? Number(row) : undefined, column: column ? columnNumber(column) : undefined };
};

const between = (
  [row, column]: readonly [number, number],
  [otherRow, otherColumn]: readonly [number, number],
): Omit<Address, 'tab'> => {
  const area: Area = {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(otherRow - row) + 1,
    columns: Math.abs(otherColumn - column) + 1,
  };
  return { area, notation: notationOf(area) };
};

/** `D:B` is `B:D`, `5:2` is `2:5`; `A3:A` stays as it is. */
const openNotation = (text: string, { row, column, rows, columns }: Area): string => {
  if (/^[A-Za-z]+:[A-Za-z]+$/.test(text)) return `${letters(column)}:${letters(column + columns - 1)}`;
  return /^\d+:\d+$/.test(text) ? `${row}:${row + rows - 1}` : text.toUpperCase();
};
