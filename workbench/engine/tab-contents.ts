// Cells in blocks: values, what they show, formulas, and sorting.
import { cellBlock } from '../world/cell-block';
import type { Area, CellValue, Workbook } from '../world/workbook';
import { localeMarks, shownIn } from './locale-marks';
import { isDateFormat } from './number-format';
import { tabBlocks } from './tab-blocks';
import type { TabPlace } from './tab-place';
import { sortedOrder } from './tab-sort';
import { tryOut } from './try-out';

type Contents = Pick<
  Workbook,
  | 'lastRow'
  | 'lastColumn'
  | 'values'
  | 'displayValues'
  | 'formulas'
  | 'put'
  | 'clearContents'
  | 'sort'
  | 'reorder'
  | 'wouldHold'
>;

/** The contents part of the workbook. */
export const tabContents = (place: TabPlace): Contents => {
  const { cellsOf, locale } = place;
  const { copyCells, pasteCells } = tabBlocks(place);
  const values = (id: number, area: Area): CellValue[][] => cellBlock(area, cellsOf(id).value);
  /** The rows of the area with all that belongs to them; validations stay with their places. */
  const reorder: Contents['reorder'] = (id, area, order) => {
    const cells = copyCells(id, area);
    const rows = order.map((from) => cells[from] ?? []);
    pasteCells(id, area, rows, { contents: 'shifted', formats: 'all', notes: true });
  };
  const put: Contents['put'] = (id, row, column, cells) => cellsOf(id).put(row, column, cells);
  return {
    lastRow: (id) => cellsOf(id).lastRow(),
    lastColumn: (id) => cellsOf(id).lastColumn(),
    values,
    displayValues: (id, area) => {
      const { shown, value, format } = cellsOf(id);
      if (localeMarks(locale()).decimal === '.') return cellBlock(area, shown);
      const isNumber = (row: number, column: number): boolean =>
        typeof value(row, column) === 'number' && !isDateFormat(format(row, column));
      return cellBlock(area, (row, column) =>
        isNumber(row, column) ? shownIn(locale(), shown(row, column)) : shown(row, column),
      );
    },
    formulas: (id, area) => cellBlock(area, cellsOf(id).formula),
    put,
    wouldHold: (id, trial) => tryOut(place.model, place.indexOf(id), trial),
    clearContents: (id, area) => cellsOf(id).clearContents(area),
    sort: (id, area, keys) => {
      const order = sortedOrder(values(id, area), area.column, keys);
      if (order.some((from, to) => from !== to)) reorder(id, area, order);
    },
    reorder,
  };
};
