// A formula written for one cell, as it reads for another: relative references move along, those with `$` stay.
import { columnNumber, letters } from '../a1';

const pattern = /"[^"]*"|'[^']*'|(?<![\w$.])(\$?)([A-Za-z]{1,3})(\$?)(\d+)(?![\w(])/g;

/** `=A1>$B$1` is `=A3>$B$1` two rows down; one that would leave the grid is `#REF!`. */
export const movedFormula = (formula: string, down: number, across: number): string =>
  formula.replace(pattern, (whole, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
    if (column === undefined || row === undefined) return whole;
    const toColumn = columnNumber(column) + (fixedColumn === '$' ? 0 : across);
    const toRow = Number(row) + (fixedRow === '$' ? 0 : down);
    return toColumn < 1 || toRow < 1 ? '#REF!' : `${fixedColumn}${letters(toColumn)}${fixedRow}${toRow}`;
  });
