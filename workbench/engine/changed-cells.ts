// Which cells of certain areas a page's diffs would change, read off a copy, since the engine's diffs are sealed.
import type { Area } from '../world/cells';
import { type Model, openModel } from './load-engine';
import { shiftsOfDiffs } from './page-diffs';
import type { TabRecord } from './tab-record';

export interface GuardedArea {
  readonly sheet: number;
  readonly area: Area;
}

export interface GuardedBook {
  readonly model: Model;
  readonly indexOf: (sheet: number) => number;
  readonly tabs: readonly TabRecord[];
}

export interface ChangedCell {
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  /** What the cell would hold, as it is typed. */
  readonly text: string;
}

/** Nothing of the model itself changes; tabs whose lines the diffs move are passed over. */
export const changedCells = (
  { model, indexOf, tabs }: GuardedBook,
  diffs: Uint8Array,
  guarded: readonly GuardedArea[],
): readonly ChangedCell[] => {
  const moved = new Set(shiftsOfDiffs(model.getTimezone(), model, tabs, diffs).map(({ id }) => id));
  const copy = openModel(model.getName(), model.getTimezone(), model.toBytes());
  try {
    copy.applyExternalDiffs(diffs);
    const still = guarded.filter(({ sheet }) => !moved.has(sheet));
    return still.flatMap((one) => changedIn(model, copy, { ...one, index: indexOf(one.sheet) }));
  } finally {
    copy.free();
  }
};

const changedIn = (
  before: Model,
  after: Model,
  { index, sheet, area }: GuardedArea & { readonly index: number },
): readonly ChangedCell[] => {
  const rows = Array.from({ length: area.rows }, (_, down) => area.row + down);
  return rows.flatMap((row) =>
    columnsToCompare(before, after, index, row)
      .filter((column) => column >= area.column && column < area.column + area.columns)
      .flatMap((column) => {
        const text = after.getCellContent(index, row, column);
        return text === before.getCellContent(index, row, column) ? [] : [{ sheet, row, column, text }];
      }),
  );
};

const columnsToCompare = (before: Model, after: Model, index: number, row: number): readonly number[] => [
  ...new Set([...before.getColumnsWithData(index, row), ...after.getColumnsWithData(index, row)]),
];
