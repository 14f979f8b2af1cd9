// Adds a column of ours to a sheet that was made before there was one.
import { headingRowOf } from '../../domain/invitation/who/own-column';
import type { Ports } from '../ports';
import type { OurSheet, WholeSheet } from './our-sheets';

/** Its code and its heading, to the right of everything. The sheet as it then is; as it was where the column is there. */
export const addColumn = ({ workbook }: Ports, sheet: WholeSheet, code: string): OurSheet => {
  if (sheet.table.columns.has(code)) return sheet;
  const { id, block, table, shape, words } = sheet;
  const place = table.width + 1;
  const isCoded = (row: readonly unknown[]): boolean => shape.columns.some((column) => row.includes(column.code));
  const codes = block.findIndex(isCoded) + 1;
  const [first] = shape.columns;
  const heading = headingRowOf({ block, table, id: first?.code ?? code });
  if (codes > 0) workbook.write(id, { row: codes, column: place, cells: [[code]] });
  workbook.write(id, { row: heading, column: place, cells: [[words.headers[code] ?? code]] });
  return {
    id,
    shape,
    words,
    table: { ...table, columns: new Map([...table.columns, [code, place]]), width: place },
  };
};
