// Cells that get the same are set together, since the engine takes areas at the price of cells.
import type { Area } from './cells';

export interface AlikeBlock<Value> {
  readonly where: Area;
  readonly value: Value | undefined;
}

/** Down each column the runs of equal values; columns side by side with one and the same run are one block. */
export const alikeBlocks = <Value>(area: Area, table: readonly (readonly Value[])[]): readonly AlikeBlock<Value>[] => {
  const blocks = new Map<string, AlikeBlock<Value>>();
  const done: AlikeBlock<Value>[] = [];
  for (let across = 0; across < area.columns; across += 1) {
    const before = new Map(blocks);
    blocks.clear();
    for (const run of columnRuns(area, table, across)) {
      const left = before.get(placeOf(run));
      const isWider = left !== undefined && isAlike(left.value, run.value);
      if (isWider) before.delete(placeOf(run));
      blocks.set(placeOf(run), isWider ? { ...left, where: wider(left.where) } : run);
    }
    done.push(...before.values());
  }
  return [...done, ...blocks.values()];
};

const placeOf = ({ where }: AlikeBlock<unknown>): string => `${where.row},${where.rows}`;

const wider = (where: Area): Area => ({ ...where, columns: where.columns + 1 });

const columnRuns = <Value>(
  area: Area,
  table: readonly (readonly Value[])[],
  across: number,
): readonly AlikeBlock<Value>[] => {
  const runs: AlikeBlock<Value>[] = [];
  let start = 0;
  for (let down = 1; down <= area.rows; down += 1) {
    if (down < area.rows && isAlike(table[down]?.[across], table[start]?.[across])) continue;
    const where = { row: area.row + start, column: area.column + across, rows: down - start, columns: 1 };
    runs.push({ where, value: table[start]?.[across] });
    start = down;
  }
  return runs;
};

const isAlike = (one: unknown, other: unknown): boolean =>
  one === other ||
  (typeof one === 'object' && typeof other === 'object' && JSON.stringify(one) === JSON.stringify(other));
