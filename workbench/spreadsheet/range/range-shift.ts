// Cells that come in or go, with the cells after them moving (reference/spreadsheet/range: insertCells, deleteCells).
import { memberName } from '../../enumeration';
import { signatureError } from '../../signature';
import type { Area, Workbook } from '../../world/workbook';
import { itself, later, type RangePlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<Google, 'insertCells' | 'deleteCells'>;

/** The part of a Range that makes room and closes gaps, sideways for `COLUMNS`, upright for `ROWS`. */
export const rangeShift = (place: RangePlace): Part => {
  const { id, area } = place;
  const isSideways = (method: string, dimension: unknown): boolean => {
    const name = memberName(dimension);
    if (name !== 'COLUMNS' && name !== 'ROWS') throw signatureError(`SpreadsheetApp.Range.${method}`, [dimension]);
    return name === 'COLUMNS';
  };
  return {
    insertCells(dimension) {
      const sideways = isSideways('insertCells', dimension);
      later(place, (workbook) => {
        const after = fromHere(workbook, id, area, sideways);
        if (after === undefined) return;
        const to = sideways
          ? { row: area.row, column: area.column + area.columns }
          : { row: area.row + area.rows, column: area.column };
        workbook.growTo(id, to.row + after.rows - 1, to.column + after.columns - 1);
        workbook.moveCells(id, after, { id, ...to });
      });
      return itself(this);
    },
    deleteCells: (dimension) => {
      const sideways = isSideways('deleteCells', dimension);
      later(place, (workbook) => {
        const next = sideways
          ? { ...area, column: area.column + area.columns }
          : { ...area, row: area.row + area.rows };
        const after = fromHere(workbook, id, next, sideways);
        workbook.clearContents(id, area);
        workbook.clearFormats(id, area);
        if (after !== undefined) workbook.moveCells(id, after, { id, row: area.row, column: area.column });
      });
    },
  };
};

/** From the area to the last cell that holds anything, in its rows or in its columns. */
const fromHere = (workbook: Workbook, id: number, area: Area, sideways: boolean): Area | undefined => {
  const last = sideways ? workbook.lastColumn(id) : workbook.lastRow(id);
  const first = sideways ? area.column : area.row;
  if (last < first) return undefined;
  return sideways ? { ...area, columns: last - first + 1 } : { ...area, rows: last - first + 1 };
};
