// Amounts of money as people write them in a cell.
import { type Cell, textOf } from './cell';

/** `25`, `1,250.75` or, with a decimal comma, `1.250,75` and `25,50`. */
const amount = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+(?:[.,]\d{1,2})?|\d+\.\d+`;
const before = String.raw`(?:US\s?)?\$|USD`;
const after = String.raw`\$|USD|d[oó]l(?:l)?ar(?:e?s)?`;
const perHour = String.raw`(?:\/|an|per|por|la|a)\s*(?:h|hr|hour|hora)\.?`;
const money = new RegExp(`^(?:${before})?\\s*(${amount})\\s*(?:${after})?\\s*(?:${perHour})?$`, 'i');

/** A point or comma with one or two digits after it, or with a sign of the other kind before it, parts dollars from cents. */
const numberIn = (digits: string): number => {
  const isCommaDecimal = /,\d{1,2}$/.test(digits) || /\.\d{3},/.test(digits) || /^\d{1,3}(?:\.\d{3})+$/.test(digits);
  return Number(isCommaDecimal ? digits.replace(/\./g, '').replace(',', '.') : digits.replace(/,/g, ''));
};

/** Dollars, from a number or from text such as `$25`, `US$25 an hour`, `1,250.50` or `25,50`; undefined where there is no amount. */
export const moneyIn = (cell: Cell | undefined): number | undefined => {
  if (typeof cell === 'number') return cell;
  const [, digits] = money.exec(textOf(cell)) ?? [];
  return digits === undefined ? undefined : numberIn(digits);
};
