// Amounts of money as people write them in a cell.
import { type Cell, textOf } from './cell';

/** Dollars, from a number or from text such as `$25`, `1,250.50` or `25 dollars`; undefined where there is no amount. */
export const moneyIn = (cell: Cell | undefined): number | undefined => {
  if (typeof cell === 'number') return cell;
  const [, digits] =
    /^\$?\s*(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)\s*(?:\$|USD|d[oó]l(?:l)?ar(?:e?s)?)?$/i.exec(textOf(cell)) ??
    [];
  return digits === undefined ? undefined : Number(digits.replace(/,/g, ''));
};
