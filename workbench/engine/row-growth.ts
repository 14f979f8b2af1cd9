// Rows grow to fit wrapped text, as Google's do (developers.google.com/apps-script/reference/spreadsheet/sheet#setrowheightrowposition,-height).
import type { CellInput } from '../world/cells';
import type { EnginePlace } from './engine-place';

/** Pixels, of the engine's own type size. */
const [letter, line, margin] = [6.5, 18, 8];

const linesOf = (text: string, width: number): number =>
  text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil((part.length * letter) / (width - margin))), 0);

/** Makes rows tall enough for the wrapped texts among what was just put there; none gets lower. */
export const growRows = (
  { model, index }: EnginePlace,
  row: number,
  column: number,
  cells: readonly (readonly CellInput[])[],
): void => {
  const isWrapped = (at: number, across: number): boolean =>
    model.getCellStyle(index(), at, across).style.alignment?.wrap_text === true;
  const widths = (cells[0] ?? []).map((_, across) => model.getColumnWidth(index(), column + across));
  cells.forEach((inputs, down) => {
    const lines = inputs.map((input, across) => {
      if (input.kind !== 'text') return 1;
      const needed = linesOf(input.text, widths[across] ?? 0);
      return needed > 1 && isWrapped(row + down, column + across) ? needed : 1;
    });
    const most = Math.max(1, ...lines);
    const height = most * line + margin;
    if (most > 1 && model.getRowHeight(index(), row + down) < height)
      model.setRowsHeight(index(), row + down, row + down, height);
  });
};
