// A sheet's cells: ranges by address, rows added at the end, clearing and sorting.

import { checkSignature } from '../../signature';
import type { Area } from '../../world/workbook';
import { cellInput, givenValue, inputPlace } from '../cell-input';
import { clearCells } from '../range/clearing';
import { giveRangeList } from '../range-list';
import { fresh, itself, later, refuseProtected, type SheetPlace, tabHere } from '../sheet-place';
import { rangeOf } from './range-of';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Part = Pick<
  Google,
  | 'getRange'
  | 'getRangeList'
  | 'getDataRange'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'appendRow'
  | 'clear'
  | 'clearContents'
  | 'clearFormats'
  | 'clearNotes'
  | 'sort'
>;

/** The part of a Sheet that is about its cells (F31, F33, F39). */
export const sheetCells = (place: SheetPlace): Part => {
  const { id, execution } = place;
  const whole = (): Area => {
    const { rows, columns } = tabHere(place);
    return { row: 1, column: 1, rows, columns };
  };
  const part: Part = {
    getRange: ((...given: unknown[]) => rangeOf(place, given)) as Google['getRange'],
    getRangeList(notations) {
      checkSignature('SpreadsheetApp.Sheet.getRangeList', [notations], ['array']);
      return giveRangeList(
        place,
        notations.map((notation) => rangeOf(place, [notation])),
      );
    },
    getDataRange: () => {
      const workbook = fresh(place);
      const [rows, columns] = [Math.max(1, workbook.lastRow(id)), Math.max(1, workbook.lastColumn(id))];
      return place.give.range(place.id, { row: 1, column: 1, rows, columns });
    },
    getLastRow: () => fresh(place).lastRow(id),
    getLastColumn: () => fresh(place).lastColumn(id),
    getMaxRows: () => tabHere(place).rows,
    getMaxColumns: () => tabHere(place).columns,
    /** Atomic, and at once (reference/spreadsheet/sheet, appendRow). */
    appendRow(contents) {
      checkSignature('SpreadsheetApp.Sheet.appendRow', [contents], ['array']);
      const workbook = fresh(place);
      const row = workbook.lastRow(id) + 1;
      refuseProtected(place, { row, column: 1, rows: 1, columns: Math.max(1, contents.length) });
      workbook.growTo(id, row, contents.length);
      const typing = inputPlace(workbook, execution.world.clock.now());
      const inputs = contents.map((value, at) =>
        cellInput(givenValue(value), workbook.numberFormat(id, row, at + 1), typing),
      );
      workbook.put(id, row, 1, [inputs]);
      workbook.commit();
      return itself(this);
    },
    /** Notes and validations stay (GF: testsheets 475). */
    clear(...given: unknown[]) {
      refuseProtected(place, whole());
      clearCells(place, whole(), given, 'Sheet');
      return itself(this);
    },
    clearContents() {
      refuseProtected(place, whole());
      later(place, (workbook) => workbook.clearContents(id, whole()));
      return itself(this);
    },
    clearFormats() {
      refuseProtected(place, whole());
      later(place, (workbook) => workbook.clearFormats(id, whole()));
      return itself(this);
    },
    clearNotes() {
      later(place, (workbook) => workbook.changeTab(id, { notes: [] }));
      return itself(this);
    },
    /** The row of headings is sorted like any other, unless it is frozen. */
    sort(column: number, ascending?: boolean) {
      refuseProtected(place, whole());
      const workbook = fresh(place);
      const first = workbook.frozen(id, 'rows') + 1;
      const rows = workbook.lastRow(id) - first + 1;
      const columns = workbook.lastColumn(id);
      if (rows > 1)
        workbook.sort(id, { row: first, column: 1, rows, columns }, [{ column, ascending: ascending ?? true }]);
      return itself(this);
    },
  };
  return part;
};
