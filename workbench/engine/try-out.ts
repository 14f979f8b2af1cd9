// What a formula would say if a cell held something else.
import type { Trial } from '../world/workbook';
import { engineInput } from './engine-input';
import type { Model } from './load-engine';

const farRow = 1_048_576;
const farColumn = 16_384;

/** Puts the value and the formula in, reads, and takes both back. */
export const tryOut = (model: Model, index: number, { row, column, input, formula }: Trial): boolean => {
  model.setUserInput(index, row, column, engineInput(input));
  model.setUserInput(index, farRow, farColumn, formula.startsWith('=') ? formula : `=${formula}`);
  try {
    model.evaluate();
    return /^true$/i.test(model.getFormattedCellValue(index, farRow, farColumn));
  } finally {
    model.undo();
    model.undo();
    // What is undone leaves an empty cell, and nothing can be inserted above one at the end of the grid.
    model.rangeClearAll(index, farRow, farColumn, farRow, farColumn);
  }
};
