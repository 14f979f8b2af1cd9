// Where a range is.

import { ServiceError } from '../../service-error';
import { checkSignature } from '../../signature';
import { outside, type RangePlace, tabHere } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<
  Google,
  | 'getA1Notation'
  | 'getRow'
  | 'getColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getHeight'
  | 'getWidth'
  | 'getRowIndex'
  | 'getSheet'
  | 'getGridId'
  | 'getCell'
  | 'offset'
>;

/** The part of a Range that is about its address (F37). */
export const rangeAddress = (place: RangePlace): Part => {
  const { area } = place;
  return {
    getA1Notation: () => place.notation,
    getRow: () => area.row,
    getRowIndex: () => area.row,
    getColumn: () => area.column,
    getNumRows: () => area.rows,
    getHeight: () => area.rows,
    getNumColumns: () => area.columns,
    getWidth: () => area.columns,
    getLastRow: () => area.row + area.rows - 1,
    getLastColumn: () => area.column + area.columns - 1,
    getSheet: () => place.give.sheet(place.id),
    getGridId: () => place.id,
    getCell: (row, column) => {
      checkSignature('SpreadsheetApp.Range.getCell', [row, column], ['number', 'number']);
      if (row < 1 || column < 1 || row > area.rows || column > area.columns)
        throw new ServiceError('Cell reference out of range');
      return rangeAt(place, area.row + row - 1, area.column + column - 1, 1, 1);
    },
    offset: (rowOffset: number, columnOffset: number, rows?: number, columns?: number) =>
      rangeAt(place, area.row + rowOffset, area.column + columnOffset, rows ?? area.rows, columns ?? area.columns),
  };
};

const rangeAt = (place: RangePlace, row: number, column: number, rows: number, columns: number): Google =>
  place.give.range(place.id, checkedArea(place, { row, column, rows, columns }));

/** Refuses what lies outside of the grid, in Google's words (F33). */
export const checkedArea = (place: Parameters<typeof tabHere>[0], area: RangePlace['area']): RangePlace['area'] => {
  const tab = tabHere(place);
  if (area.rows < 1) throw new ServiceError('The number of rows in the range must be at least 1.');
  if (area.columns < 1) throw new ServiceError('The number of columns in the range must be at least 1.');
  const fits =
    area.row >= 1 &&
    area.column >= 1 &&
    area.row + area.rows - 1 <= tab.rows &&
    area.column + area.columns - 1 <= tab.columns;
  if (!fits) throw outside();
  return area;
};
