// What keeps rows of the family lists from counting, told by sheet and row.
import type { Problem } from '../problem';
import { textOf } from '../sheet/cell';
import type { Table } from '../sheet/table';

export interface CheckedSheet {
  readonly table: Table;
  readonly sheet: string;
  /** Column codes of the row's own id, and of the family that it belongs to. */
  readonly id: string;
  readonly family: string | undefined;
}

/** Rows without an id, in order: the add-on gives them one. */
export const rowsWithoutId = ({ table, id }: CheckedSheet): readonly number[] =>
  table.records.filter(({ cells }) => textOf(cells[id]) === '').map(({ row }) => row);

const doubledIds = ({ table, sheet, id }: CheckedSheet): readonly Problem[] => {
  const first = new Map<string, number>();
  return table.records.flatMap(({ row, cells }) => {
    const own = textOf(cells[id]);
    const before = first.get(own);
    if (own === '') return [];
    if (before === undefined) {
      first.set(own, row);
      return [];
    }
    return [{ code: 'invite.id-doubled', values: { sheet, row, other: before } }];
  });
};

const withoutFamily = ({ table, sheet, family }: CheckedSheet): readonly Problem[] =>
  family === undefined
    ? []
    : table.records.flatMap(({ row, cells }) =>
        textOf(cells[family]) === '' ? [{ code: 'invite.family-missing', values: { sheet, row } }] : [],
      );

/** Ids that stand twice (a row copied and pasted) and rows that belong to no family. */
export const troubleInSheet = (checked: CheckedSheet): readonly Problem[] => [
  ...doubledIds(checked),
  ...withoutFamily(checked),
];
