// The order in which Google sorts cells (F39): numbers, then text, then no and yes; blanks last whichever way.
import type { CellValue, SortKey } from '../world/workbook';

/** The old places of the rows, in their new order. Rows that compare equal keep their order. */
export const sortedOrder = (
  rows: readonly (readonly CellValue[])[],
  firstColumn: number,
  keys: readonly SortKey[],
): readonly number[] => {
  const compare = (one: number, other: number): number => {
    for (const { column, ascending } of keys) {
      const at = column - firstColumn;
      const order = compareCells(rows[one]?.[at] ?? null, rows[other]?.[at] ?? null, ascending);
      if (order !== 0) return order;
    }
    return one - other;
  };
  return rows.map((_, place) => place).sort(compare);
};

const rank = (value: CellValue): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

const compareCells = (one: CellValue, other: CellValue, ascending: boolean): number => {
  if (one === null || other === null) return (one === null ? 1 : 0) - (other === null ? 1 : 0);
  const order = rank(one) - rank(other) || compareSameKind(one, other);
  return ascending ? order : -order;
};

const compareSameKind = (one: CellValue, other: CellValue): number => {
  if (typeof one === 'string') return one.toLowerCase().localeCompare(String(other).toLowerCase(), 'en');
  return Number(one) - Number(other);
};
