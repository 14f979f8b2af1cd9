// Writes single cells of a sheet of ours by column code, in the fewest blocks.
import type { NewCell } from '../../domain/sheet/cell';
import { blocksOf } from '../../domain/sheet/cell-change';
import type { Ports } from '../ports';
import type { OurSheet } from './our-sheets';

export interface RowChange {
  readonly row: number;
  /** By column code; a column that staff have taken away is passed over. */
  readonly cells: { readonly [code: string]: NewCell };
}

/** Writes these cells and leaves every other as it is. */
export const writeCells = ({ workbook }: Ports, { id, table }: OurSheet, changes: readonly RowChange[]): void => {
  const cells = changes.flatMap(({ row, cells: wanted }) =>
    Object.entries(wanted).flatMap(([code, cell]) => {
      const column = table.columns.get(code);
      return column === undefined ? [] : [{ row, column, cell }];
    }),
  );
  for (const block of blocksOf(cells)) workbook.write(id, block);
};
