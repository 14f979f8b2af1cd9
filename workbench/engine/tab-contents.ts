// Cells in blocks: values, what they show, formulas, and sorting.
import { cellBlock } from '../world/cell-block';
import type { Area, CellInput, CellValue, Workbook } from '../world/workbook';
import type { TabPlace } from './tab-place';
import { sortedOrder } from './tab-sort';

type Contents = Pick<
  Workbook,
  'lastRow' | 'lastColumn' | 'values' | 'displayValues' | 'formulas' | 'put' | 'clearContents' | 'sort'
>;

/** The contents part of the workbook. */
export const tabContents = ({ cellsOf, tabOf, changeTab }: TabPlace): Contents => {
  const values = (id: number, area: Area): CellValue[][] => cellBlock(area, cellsOf(id).value);
  const put: Contents['put'] = (id, row, column, cells) => cellsOf(id).put(row, column, cells);
  return {
    lastRow: (id) => cellsOf(id).lastRow(),
    lastColumn: (id) => cellsOf(id).lastColumn(),
    values,
    displayValues: (id, area) => cellBlock(area, cellsOf(id).shown),
    formulas: (id, area) => cellBlock(area, cellsOf(id).formula),
    put,
    clearContents: (id, area) => cellsOf(id).clearContents(area),
    sort: (id, area, keys) => {
      const tab = cellsOf(id);
      const formats = cellBlock(area, tab.format);
      const inputs = cellBlock(area, (row, column) => inputOf(tab.value(row, column), tab.formula(row, column)));
      const order = sortedOrder(values(id, area), area.column, keys);
      put(
        id,
        area.row,
        area.column,
        order.map((from) => inputs[from] ?? []),
      );
      order.forEach((from, to) => {
        formats[from]?.forEach((format, across) => {
          if (formats[to]?.[across] === format) return;
          tab.setFormat({ row: area.row + to, column: area.column + across, rows: 1, columns: 1 }, format);
        });
      });
      const placeOf = new Map(order.map((from, to) => [area.row + from, area.row + to]));
      const inside = (column: number): boolean => column >= area.column && column < area.column + area.columns;
      const notes = tabOf(id).notes.map((note) =>
        inside(note.column) ? { ...note, row: placeOf.get(note.row) ?? note.row } : note,
      );
      changeTab(id, { notes });
    },
  };
};

const inputOf = (value: CellValue, formula: string): CellInput => {
  if (formula !== '') return { kind: 'formula', formula };
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return typeof value === 'boolean' ? { kind: 'flag', flag: value } : { kind: 'text', text: value };
};
