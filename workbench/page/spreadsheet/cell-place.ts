/** Where a line begins on the screen, from the corner of the cells; what is scrolled away lies before it. */
import type { Model } from '@ironcalc/workbook';
import type { View } from './use-view';

export const leftOf = (model: Model, { index, leftColumn }: View, column: number): number =>
  distance((line) => model.getColumnWidth(index, line), column, leftColumn, model.getFrozenColumnsCount(index));

export const topOf = (model: Model, { index, topRow }: View, row: number): number =>
  distance((line) => model.getRowHeight(index, line), row, topRow, model.getFrozenRowsCount(index));

/** Frozen lines stay where they are; of the others those before the first shown one are scrolled away. */
const distance = (sizeOf: (line: number) => number, wanted: number, shownFirst: number, frozen: number): number => {
  const sum = (from: number, to: number): number => {
    let total = 0;
    for (let line = from; line < to; line += 1) total += sizeOf(line);
    return total;
  };
  if (wanted <= frozen) return sum(1, wanted);
  const scrolled = sum(frozen + 1, Math.max(shownFirst, frozen + 1));
  return sum(1, wanted) - scrolled;
};
