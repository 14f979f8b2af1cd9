// Rows and columns as such: inserted, deleted, hidden, frozen, sized.
import type { Workbook } from '../world/workbook';
import { type Axis, deleted, inserted, type Shift } from './shift';
import type { TabPlace } from './tab-place';

type Lines = Pick<
  Workbook,
  | 'insertLines'
  | 'deleteLines'
  | 'growTo'
  | 'setLinesHidden'
  | 'isLineHidden'
  | 'setLineSize'
  | 'lineSize'
  | 'setFrozen'
  | 'frozen'
>;

/** The part of the workbook that is about rows and columns. */
export const tabLines = ({ model, indexOf, tabOf, cellsOf, changeTab, changed, moveLines }: TabPlace): Lines => {
  const shift = (id: number, axis: Axis, move: Shift, by: number): void => {
    moveLines(id, axis, move);
    changeTab(id, { [axis]: tabOf(id)[axis] + by });
  };
  /** New lines get the number formats of the line beside them, as a new row of a column of text is text too. */
  const copyFormats = (id: number, axis: Axis, from: number, first: number, count: number): void => {
    const tab = tabOf(id);
    const cells = cellsOf(id);
    const length = axis === 'rows' ? tab.columns : 0;
    for (let column = 1; column <= length; column += 1) {
      const format = cells.format(from, column);
      if (cells.format(first, column) !== format)
        cells.setFormat({ row: first, column, rows: count, columns: 1 }, format);
    }
  };
  const insertLines: Lines['insertLines'] = (id, axis, before, count, like) => {
    if (axis === 'rows') model.insertRows(indexOf(id), before, count);
    else model.insertColumns(indexOf(id), before, count);
    cellsOf(id).shifted(axis, before, count);
    shift(id, axis, like === 'before' ? growing(before, count) : inserted(before, count), count);
    const from = like === 'before' ? before - 1 : before + count;
    if (from >= 1 && from <= tabOf(id)[axis]) copyFormats(id, axis, from, before, count);
  };
  return {
    insertLines,
    deleteLines: (id, axis, first, count) => {
      if (axis === 'rows') model.deleteRows(indexOf(id), first, count);
      else model.deleteColumns(indexOf(id), first, count);
      cellsOf(id).shifted(axis, first, -count);
      shift(id, axis, deleted(first, count), -count);
    },
    growTo: (id, rows, columns) => {
      const tab = tabOf(id);
      if (rows > tab.rows) insertLines(id, 'rows', tab.rows + 1, rows - tab.rows, 'before');
      if (columns > tab.columns) insertLines(id, 'columns', tab.columns + 1, columns - tab.columns, 'before');
    },
    setLinesHidden: (id, axis, first, count, hidden) => {
      const { row, column, range } = model.getSelectedView();
      if (axis === 'rows') model.setRowsHidden(indexOf(id), first, first + count - 1, hidden);
      else model.setColumnsHidden(indexOf(id), first, first + count - 1, hidden);
      // The engine chooses the whole next line; Google leaves the selection alone.
      model.setSelectedCell(row, column);
      model.setSelectedRange(...range);
      changed();
    },
    isLineHidden: (id, axis, line) =>
      (axis === 'rows' ? model.getRowHeight(indexOf(id), line) : model.getColumnWidth(indexOf(id), line)) === 0,
    setLineSize: (id, axis, first, count, pixels) => {
      if (axis === 'rows') model.setRowsHeight(indexOf(id), first, first + count - 1, pixels);
      else model.setColumnsWidth(indexOf(id), first, first + count - 1, pixels);
      changed();
    },
    lineSize: (id, axis, line) =>
      axis === 'rows' ? model.getRowHeight(indexOf(id), line) : model.getColumnWidth(indexOf(id), line),
    setFrozen: (id, axis, count) => {
      if (axis === 'rows') model.setFrozenRowsCount(indexOf(id), count);
      else model.setFrozenColumnsCount(indexOf(id), count);
      changed();
    },
    frozen: (id, axis) =>
      axis === 'rows' ? model.getFrozenRowsCount(indexOf(id)) : model.getFrozenColumnsCount(indexOf(id)),
  };
};

/** As `inserted`, but what ends just above the new lines takes them in: a validation goes on into rows added below it. */
const growing =
  (before: number, count: number): Shift =>
  (span) =>
    span.count > 1 && span.first + span.count === before
      ? { first: span.first, count: span.count + count }
      : inserted(before, count)(span);
