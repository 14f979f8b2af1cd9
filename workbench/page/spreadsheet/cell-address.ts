/** Cells as people call them. */

export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** 1 is A, 26 is Z, 27 is AA. */
export const columnName = (column: number): string =>
  column <= 0 ? '' : columnName(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));

/** `B4`. */
export const cellName = ({ row, column }: Cell): string => `${columnName(column)}${row}`;

/** The cell that somebody means with `b4`; null for anything else. */
export const cellNamed = (text: string): Cell | null => {
  const [, letters, digits] = /^\s*([a-z]{1,3})([1-9]\d{0,6})\s*$/i.exec(text) ?? [];
  if (letters === undefined || digits === undefined) return null;
  const column = [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits), column };
};

/** Whether `A2:C5`, or one cell alone, holds the cell. */
export const rangeHolds = (range: string, { row, column }: Cell): boolean => {
  const [first, last = first] = range.split(':').map(cellNamed);
  if (!first || !last) return false;
  return row >= first.row && row <= last.row && column >= first.column && column <= last.column;
};
