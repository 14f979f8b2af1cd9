// Which arguments the methods of sheets and ranges take, for those that do not look at them themselves (F07).
import type { ArgumentShape } from '../signature';

type Shapes = readonly (readonly ArgumentShape[])[];

const one: Shapes = [['number']];
const two: Shapes = [['number', 'number']];
const oneOrTwo: Shapes = [['number'], ['number', 'number']];
const three: Shapes = [['number', 'number', 'number']];
const range: Shapes = [['object']];

export const sheetSignatures: Readonly<Record<string, Shapes>> = {
  insertRowBefore: one,
  insertRowAfter: one,
  insertRowsBefore: two,
  insertRowsAfter: two,
  insertRows: oneOrTwo,
  insertColumnBefore: one,
  insertColumnAfter: one,
  insertColumnsBefore: two,
  insertColumnsAfter: two,
  insertColumns: oneOrTwo,
  deleteRow: one,
  deleteRows: two,
  deleteColumn: one,
  deleteColumns: two,
  hideRows: oneOrTwo,
  showRows: oneOrTwo,
  hideColumns: oneOrTwo,
  showColumns: oneOrTwo,
  hideRow: range,
  unhideRow: range,
  hideColumn: range,
  unhideColumn: range,
  isRowHiddenByUser: one,
  isColumnHiddenByUser: one,
  setFrozenRows: one,
  setFrozenColumns: one,
  getColumnWidth: one,
  getRowHeight: one,
  setColumnWidth: two,
  setRowHeight: two,
  setColumnWidths: three,
  setRowHeights: three,
  sort: [['number'], ['number', 'flag']],
};

export const rangeSignatures: Readonly<Record<string, Shapes>> = {
  offset: [
    ['number', 'number'],
    ['number', 'number', 'number'],
    ['number', 'number', 'number', 'number'],
  ],
  setValue: [['any']],
  setFormula: [['any']],
  setNote: [['any']],
  sort: [['any']],
  clearContent: [[]],
  clearFormat: [[]],
  clearNote: [[]],
};
