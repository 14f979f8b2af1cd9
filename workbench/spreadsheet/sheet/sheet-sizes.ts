// A sheet's rows and columns as they are seen: hidden, frozen, wide and high.
import type { Axis } from '../../engine/shift';
import { fresh, itself, later, placeOf, type RangePlace, type SheetPlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Part = Pick<
  Google,
  | 'hideRows'
  | 'showRows'
  | 'hideRow'
  | 'unhideRow'
  | 'hideColumns'
  | 'showColumns'
  | 'hideColumn'
  | 'unhideColumn'
  | 'isRowHiddenByUser'
  | 'isColumnHiddenByUser'
  | 'setFrozenRows'
  | 'setFrozenColumns'
  | 'getFrozenRows'
  | 'getFrozenColumns'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'getColumnWidth'
  | 'setRowHeight'
  | 'setRowHeights'
  | 'getRowHeight'
>;

/** The part of a Sheet that is about how its rows and columns are shown. */
export const sheetSizes = (place: SheetPlace): Part => {
  const { id } = place;
  const hide = (axis: Axis, first: number, count: number, hidden: boolean): void =>
    later(place, (workbook) => workbook.setLinesHidden(id, axis, first, count, hidden));
  const hideRange = (axis: Axis, range: unknown, hidden: boolean): void => {
    const area = placeOf<RangePlace>(range)?.area;
    if (area === undefined) return;
    if (axis === 'rows') hide(axis, area.row, area.rows, hidden);
    else hide(axis, area.column, area.columns, hidden);
  };
  const size = (axis: Axis, first: number, count: number, pixels: number): void =>
    later(place, (workbook) => workbook.setLineSize(id, axis, first, count, pixels));
  const freeze = (axis: Axis, count: number): void => later(place, (workbook) => workbook.setFrozen(id, axis, count));
  const part: Part = {
    hideRows: (row: number, count?: number) => hide('rows', row, count ?? 1, true),
    showRows: (row: number, count?: number) => hide('rows', row, count ?? 1, false),
    hideRow: (range) => hideRange('rows', range, true),
    unhideRow: (range) => hideRange('rows', range, false),
    hideColumns: (column: number, count?: number) => hide('columns', column, count ?? 1, true),
    showColumns: (column: number, count?: number) => hide('columns', column, count ?? 1, false),
    hideColumn: (range) => hideRange('columns', range, true),
    unhideColumn: (range) => hideRange('columns', range, false),
    isRowHiddenByUser: (row) =>
      fresh(place).isLineHidden(id, 'rows', row) && fresh(place).tab(id)?.filter?.hiddenRows.includes(row) !== true,
    isColumnHiddenByUser: (column) => fresh(place).isLineHidden(id, 'columns', column),
    setFrozenRows: (rows) => freeze('rows', rows),
    setFrozenColumns: (columns) => freeze('columns', columns),
    getFrozenRows: () => fresh(place).frozen(id, 'rows'),
    getFrozenColumns: () => fresh(place).frozen(id, 'columns'),
    setColumnWidth(column, width) {
      size('columns', column, 1, width);
      return itself(this);
    },
    setColumnWidths(column, count, width) {
      size('columns', column, count, width);
      return itself(this);
    },
    getColumnWidth: (column) => fresh(place).lineSize(id, 'columns', column),
    setRowHeight(row, height) {
      size('rows', row, 1, height);
      return itself(this);
    },
    setRowHeights(row, count, height) {
      size('rows', row, count, height);
      return itself(this);
    },
    getRowHeight: (row) => fresh(place).lineSize(id, 'rows', row),
  };
  return part;
};
