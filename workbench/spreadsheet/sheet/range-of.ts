// A range of a sheet by its address or its numbers (F33, F37).
import { ServiceError } from '../../service-error';
import { checkSignature } from '../../signature';
import { parseAddress } from '../a1';
import { rangeNamed } from '../names/named-ranges';
import { checkedArea } from '../range/range-address';
import { type SheetPlace, tabHere } from '../sheet-place';

/** `getRange` in all its shapes. */
export const rangeOf = (place: SheetPlace, given: readonly unknown[]): GoogleAppsScript.Spreadsheet.Range => {
  const [first] = given;
  if (typeof first === 'string' && given.length === 1) return rangeAt(place, first);
  checkSignature(
    'SpreadsheetApp.Sheet.getRange',
    given,
    ['number', 'number'],
    ['number', 'number', 'number'],
    ['number', 'number', 'number', 'number'],
  );
  const [row = 1, column = 1, rows = 1, columns = 1] = given.map((one) => Math.trunc(Number(one)));
  return place.give.range(place.id, checkedArea(place, { row, column, rows, columns }));
};

const rangeAt = (place: SheetPlace, text: string): GoogleAppsScript.Spreadsheet.Range => {
  const address = parseAddress(text, tabHere(place));
  const named = address === undefined ? rangeNamed(place, text) : null;
  if (named !== null) return named;
  if (address === undefined || (address.tab !== undefined && address.tab !== tabHere(place).name))
    throw new ServiceError('Range not found');
  return place.give.range(place.id, checkedArea(place, address.area), address.notation);
};
