// Cells in blocks: values, what they show, formulas, and sorting.
import type { Area, CellInput, CellValue, Workbook } from '../world/workbook';
import { isDateFormat } from './number-format';
import type { TabPlace } from './tab-place';
import { sortedOrder } from './tab-sort';

type Contents = Pick<
  Workbook,
  'lastRow' | 'lastColumn' | 'values' | 'displayValues' | 'formulas' | 'put' | 'clearContents' | 'sort'
>;

const block = <Value>(area: Area, read: (row: number, column: number) => Value): Value[][] =>
  Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column) => read(area.row + row, area.column + column)),
  );

/** The contents part of the workbook. */
export const tabContents = ({ cellsOf, tabOf, changeTab }: TabPlace): Contents => {
  const values = (id: number, area: Area): CellValue[][] => block(area, cellsOf(id).value);
  const put = (id: number, row: number, column: number, cells: readonly (readonly CellInput[])[]): void => {
    const tab = cellsOf(id);
    cells.forEach((line, down) => {
      line.forEach((cell, across) => {
        tab.put(row + down, column + across, cell);
      });
    });
  };
  return {
    lastRow: (id) => cellsOf(id).lastRow(),
    lastColumn: (id) => cellsOf(id).lastColumn(),
    values,
    displayValues: (id, area) => block(area, cellsOf(id).shown),
    formulas: (id, area) => block(area, cellsOf(id).formula),
    put,
    clearContents: (id, area) => cellsOf(id).clearContents(area),
    sort: (id, area, keys) => {
      const tab = cellsOf(id);
      const formats = block(area, tab.format);
      const inputs = block(area, (row, column) => inputOf(tab.value(row, column), tab.formula(row, column)));
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

/** True where a number in this cell is a moment (F35). */
export const holdsMoment = (value: CellValue, format: string): value is number =>
  typeof value === 'number' && isDateFormat(format);
