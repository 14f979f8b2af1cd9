// The number format that a column's cells need, so that what staff type is taken for what the column holds.
import type { BlankCell, NewCell, ShownNumber } from './cell';
import type { ColumnKind, SheetShape } from './sheet-shape';

/** For a whole column; undefined where Google's own guess at what is typed is right. */
export const columnFormats: { readonly [Kind in ColumnKind]: string | undefined } = {
  text: '@',
  day: 'yyyy-mm-dd',
  money: '"$"#,##0.00',
  number: undefined,
  yesNo: undefined,
  free: undefined,
};

/** The cell as it is written into the column: money looks like money, and an empty cell waits for what the column holds. */
export const cellInColumn = (shape: SheetShape, code: string, cell: NewCell): NewCell | BlankCell | ShownNumber => {
  const kind = shape.columns.find((column) => column.code === code)?.kind ?? 'free';
  if (cell === '') return { blank: columnFormats[kind] ?? 'General' };
  const format = columnFormats[kind];
  return typeof cell === 'number' && kind === 'money' && format !== undefined ? { number: cell, format } : cell;
};
