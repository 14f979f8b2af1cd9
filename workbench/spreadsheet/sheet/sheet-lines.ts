// A sheet's rows and columns coming and going.
import type { Axis } from '../../engine/shift';
import { ServiceError } from '../../service-error';
import { fresh, itself, refuseProtected, type SheetPlace, tabHere } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Part = Pick<
  Google,
  | 'insertRowBefore'
  | 'insertRowAfter'
  | 'insertRowsBefore'
  | 'insertRowsAfter'
  | 'insertRows'
  | 'insertColumnBefore'
  | 'insertColumnAfter'
  | 'insertColumnsBefore'
  | 'insertColumnsAfter'
  | 'insertColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'deleteColumn'
  | 'deleteColumns'
>;

const tooMany = 10_000_000;

/** The part of a Sheet that inserts and deletes rows and columns; done at once, with all that was written before. */
export const sheetLines = (place: SheetPlace): Part => {
  const insert = (axis: Axis, before: number, count: number, like: 'before' | 'after'): void => {
    const tab = tabHere(place);
    if (before < 1 || before > tab[axis] + 1 || count < 1) throw outOfBounds(axis);
    refuseProtected(place);
    refuseTooManyCells(place, count * (axis === 'rows' ? tab.columns : tab.rows));
    const workbook = fresh(place);
    workbook.insertLines(place.id, axis, before, count, like);
    workbook.commit();
  };
  const remove = (axis: Axis, first: number, count = 1): void => {
    const tab = tabHere(place);
    if (first < 1 || count < 1 || first + count - 1 > tab[axis]) throw outOfBounds(axis);
    if (count === tab[axis]) throw new ServiceError(`You can't delete all the ${axis} on the sheet.`);
    refuseProtected(place);
    const area =
      axis === 'rows'
        ? { row: first, column: 1, rows: count, columns: tab.columns }
        : { row: 1, column: first, rows: tab.rows, columns: count };
    refuseProtected(place, area);
    const workbook = fresh(place);
    workbook.deleteLines(place.id, axis, first, count);
    workbook.commit();
  };
  const part: Part = {
    insertRowBefore(row) {
      insert('rows', row, 1, 'after');
      return itself(this);
    },
    insertRowAfter(row) {
      insert('rows', row + 1, 1, 'before');
      return itself(this);
    },
    insertRowsBefore(row, count) {
      insert('rows', row, count, 'after');
      return itself(this);
    },
    insertRowsAfter(row, count) {
      insert('rows', row + 1, count, 'before');
      return itself(this);
    },
    insertRows: (row: number, count?: number) => insert('rows', row, count ?? 1, 'after'),
    insertColumnBefore(column) {
      insert('columns', column, 1, 'after');
      return itself(this);
    },
    insertColumnAfter(column) {
      insert('columns', column + 1, 1, 'before');
      return itself(this);
    },
    insertColumnsBefore(column, count) {
      insert('columns', column, count, 'after');
      return itself(this);
    },
    insertColumnsAfter(column, count) {
      insert('columns', column + 1, count, 'before');
      return itself(this);
    },
    insertColumns: (column: number, count?: number) => insert('columns', column, count ?? 1, 'after'),
    deleteRow(row) {
      remove('rows', row);
      return itself(this);
    },
    deleteRows: (row, count) => remove('rows', row, count),
    deleteColumn(column) {
      remove('columns', column);
      return itself(this);
    },
    deleteColumns: (column, count) => remove('columns', column, count),
  };
  return part;
};

const outOfBounds = (axis: Axis): ServiceError => new ServiceError(`Those ${axis} are out of bounds.`);

/** A workbook holds ten million cells, empty ones counted (F43). */
export const refuseTooManyCells = (place: Pick<SheetPlace, 'execution'>, more: number): void => {
  const now = place.execution.world.workbook.tabs().reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  if (now + more <= tooMany) return;
  throw new ServiceError(
    `This action would increase the number of cells in the workbook above the limit of ${tooMany} cells.`,
  );
};
