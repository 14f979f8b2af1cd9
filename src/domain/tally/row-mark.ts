// A mark of rows in their order, by what one of their columns holds: sorted, inserted or deleted rows make it another one.

/** What a cell holds, bare: a moment is its milliseconds. */
export type RowKey = string | number | boolean;

export type RowMark = readonly [number, number];

export const noRows: RowMark = [0x811c9dc5, 0x9747b28c];

const prime = 0x01000193;
const other = 0x5bd1e995;

const isWhole = (key: RowKey): key is number => typeof key === 'number' && Number.isSafeInteger(key);

/** A text as a number of 32 bits, and of another 21 above them. */
const numberOf = (key: string | number | boolean): number => {
  const text = `${typeof key}${key}`;
  let [low, high] = noRows;
  for (let at = 0; at < text.length; at += 1) {
    low = Math.imul(low ^ text.charCodeAt(at), prime);
    high = Math.imul(high ^ text.charCodeAt(at), other) ^ (high >>> 13);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
};

/** The mark of the rows so far and of these below them; two that differ hardly ever share one. */
export const markRows = ([one, two]: RowMark, keys: readonly RowKey[]): RowMark => {
  let [first, second] = [one | 0, two | 0];
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? '';
    const value = isWhole(key) ? key : numberOf(key);
    const folded = (value | 0) ^ Math.imul(Math.floor(value / 2 ** 32), other);
    first = Math.imul(first ^ folded, prime);
    first ^= first >>> 15;
    second = Math.imul(second ^ folded, other);
    second ^= second >>> 13;
  }
  return [first, second];
};

export const sameMark = ([one, two]: RowMark, [first, second]: RowMark): boolean => one === first && two === second;
