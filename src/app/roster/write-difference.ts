// Writes what an import changes, in few calls however far apart the cells are.
import type { ImportDifference } from '../../domain/roster/import-difference';
import type { Cell } from '../../domain/sheet/cell';
import { blocksOf, type CellChange } from '../../domain/sheet/cell-change';
import type { Ports } from '../ports';
import { appendRows, type OurSheet } from '../sheets/our-sheets';

/** More blocks than this, and whole stretches of a column are cheaper. */
const manyBlocks = 30;

/** The column from its first to its last change, read anew just before it is written, so that what lies between stays as it is. */
const writeColumn = ({ workbook }: Ports, { id }: OurSheet, changes: readonly CellChange[]): void => {
  const rows = changes.map(({ row }) => row);
  const [first, last] = [Math.min(...rows), Math.max(...rows)];
  const column = changes[0]?.column ?? 1;
  const now = workbook.read(id, { row: first, column, rows: last - first + 1, columns: 1 });
  const wanted = new Map(changes.map(({ row, cell }) => [row, cell]));
  const cells = now.map(([there = '' as Cell], index) => [wanted.get(first + index) ?? there]);
  workbook.write(id, { row: first, column, cells });
};

/** Writes the cells; where they are many and apart, whole stretches of their columns. The caller holds the lock. */
export const writeChanges = (ports: Ports, sheet: OurSheet, changes: readonly CellChange[]): void => {
  const blocks = blocksOf(changes);
  if (blocks.length <= manyBlocks) {
    for (const block of blocks) ports.workbook.write(sheet.id, block);
    return;
  }
  for (const column of new Set(changes.map((change) => change.column)))
    writeColumn(
      ports,
      sheet,
      changes.filter((change) => change.column === column),
    );
};

/** Cells that changed, then new lines below the others. The caller holds the lock. */
export const writeDifference = (ports: Ports, sheet: OurSheet, { changes, added }: ImportDifference): void => {
  writeChanges(ports, sheet, changes);
  if (added.length > 0) appendRows(ports, sheet, added);
};
