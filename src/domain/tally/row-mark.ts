// A mark of rows in their order, by what one of their columns holds: sorted, inserted or deleted rows make it another one.

/** What a cell holds, bare: a moment is its milliseconds. */
export type RowKey = string | number | boolean;

export type RowMark = readonly [number, number];

export const noRows: RowMark = [0x811c9dc5, 0x9747b28c];

const prime = 0x01000193;
const other = 0x5bd1e995;

const isWhole = (key: RowKey): key is number => typeof key === 'number' && Number.isSafeInteger(key);

/** The mark of the rows so far and of these below them; two that differ share one once in 2^64 times. */
export const markRows = ([one, two]: RowMark, keys: readonly RowKey[]): RowMark => {
  let [first, second] = [one, two];
  const mix = (value: number): void => {
    first = Math.imul(first ^ value, prime);
    first ^= first >>> 15;
    second = Math.imul(second ^ value, other);
    second ^= second >>> 13;
  };
  for (let place = 0; place < keys.length; place += 1) {
    const key = keys[place] ?? '';
    if (isWhole(key)) {
      mix(Math.floor(key / 2 ** 32));
      mix(key | 0);
      continue;
    }
    const text = `${typeof key}${key}`;
    for (let at = 0; at < text.length; at += 1) mix(text.charCodeAt(at));
    mix(-1);
  }
  return [first | 0, second | 0];
};

export const sameMark = ([one, two]: RowMark, [first, second]: RowMark): boolean => one === first && two === second;
