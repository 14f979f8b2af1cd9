// The number formats that typed numbers bring along, gathered so that a column of dates is set once.
import type { Area, CellInput } from '../world/cells';
import { engineFormat, isGeneral } from './number-format';

export interface FormatRun {
  readonly area: Area;
  readonly format: string;
}

/**
 * The formats to set when the block is put at a place: a number's own where the cell has none, and the cell's again where
 * the engine would guess another. `before` is what the cells have now.
 */
export const typedFormats = (
  row: number,
  column: number,
  cells: readonly (readonly CellInput[])[],
  before: (row: number, column: number) => string,
): readonly FormatRun[] => {
  const runs: FormatRun[] = [];
  const width = Math.max(0, ...cells.map((line) => line.length));
  for (let across = 0; across < width; across += 1) {
    let run: { first: number; format: string } | undefined;
    for (let down = 0; down <= cells.length; down += 1) {
      const format = wantedFormat(cells[down]?.[across], () => before(row + down, column + across));
      if (run !== undefined && format === run.format) continue;
      if (run !== undefined) {
        const area = { row: row + run.first, column: column + across, rows: down - run.first, columns: 1 };
        runs.push({ area, format: run.format });
      }
      run = format === undefined ? undefined : { first: down, format };
    }
  }
  return runs;
};

/** The engine guesses a format only from figures that are written with an exponent. */
const wantedFormat = (input: CellInput | undefined, before: () => string): string | undefined => {
  if (input?.kind !== 'number') return undefined;
  const isGuessed = String(input.number).includes('e');
  if (input.format === undefined && !isGuessed) return undefined;
  const has = before();
  if (isGeneral(has) && input.format !== undefined) return engineFormat(input.format);
  return isGuessed ? has : undefined;
};
