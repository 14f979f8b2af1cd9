// Writes single cells of a sheet of ours by column code, in the fewest blocks.
import type { NewCell } from '../../domain/sheet/cell';
import { blocksOf, type CellBlock } from '../../domain/sheet/cell-change';
import { cellInColumn } from '../../domain/sheet/column-format';
import type { Ports } from '../ports';
import type { OurSheet } from './our-sheets';

export interface RowChange {
  readonly row: number;
  /** By column code; a column that staff have taken away is passed over. */
  readonly cells: { readonly [code: string]: NewCell };
}

const blocksFor = ({ shape, table }: OurSheet, changes: readonly RowChange[]): readonly CellBlock[] =>
  blocksOf(
    changes.flatMap(({ row, cells }) =>
      Object.entries(cells).flatMap(([code, cell]) => {
        const column = table.columns.get(code);
        return column === undefined ? [] : [{ row, column, cell: cellInColumn(shape, code, cell) }];
      }),
    ),
  );

/** Writes these cells and leaves every other as it is. */
export const writeCells = ({ workbook }: Ports, sheet: OurSheet, changes: readonly RowChange[]): void => {
  for (const block of blocksFor(sheet, changes)) workbook.write(sheet.id, block);
};

/** The same for ids, states and other text of our own, in columns that have been text since we made them. */
export const writeOwnText = (
  { workbook }: Ports,
  sheet: OurSheet,
  changes: readonly { readonly row: number; readonly cells: { readonly [code: string]: string } }[],
): void => {
  for (const block of blocksFor(sheet, changes)) workbook.writeFormatted(sheet.id, block);
};
