// Small records kept as JSON in a cell of a hidden sheet. Staff can reach such a cell, so what cannot be read counts as empty.
import { type Cell, textOf } from '../sheet/cell';

const parsed = (cell: Cell | undefined): unknown => {
  try {
    return JSON.parse(textOf(cell) || 'null');
  } catch {
    return null;
  }
};

/** What the list in the cell holds; nothing where it holds no list. */
export const listIn = (cell: Cell | undefined): readonly unknown[] => {
  const list = parsed(cell);
  return Array.isArray(list) ? list : [];
};

/** The texts of the list in the cell; none where it holds no such list. */
export const textsIn = (cell: Cell | undefined): readonly string[] =>
  listIn(cell).filter((one): one is string => typeof one === 'string');

/** The entries of the record in the cell that `read` can make out, by name. */
export const recordIn = <Value>(
  cell: Cell | undefined,
  read: (value: { readonly [name: string]: unknown }) => Value | undefined,
): { readonly [name: string]: Value } => {
  const record = parsed(cell);
  if (typeof record !== 'object' || record === null || Array.isArray(record)) return {};
  return Object.fromEntries(
    Object.entries(record as { [name: string]: unknown }).flatMap(([name, value]) => {
      const made = typeof value === 'object' && value !== null ? read(value as { [name: string]: unknown }) : undefined;
      return made === undefined ? [] : [[name, made]];
    }),
  );
};
