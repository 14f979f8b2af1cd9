/** Columns as people call them. */

/** 1 is A, 26 is Z, 27 is AA. */
export const columnName = (column: number): string =>
  column <= 0 ? '' : columnName(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26));
