// Finds what went to the wrong rows because someone sorted, inserted or deleted while the log was being written.
import type { LogCells, LogEntry } from './send-log';

export type WantedCells = ReadonlyMap<string, LogCells>;

const same = (one: LogCells, other: LogCells): boolean =>
  one.state === other.state &&
  one.run === other.run &&
  one.order === other.order &&
  one.claimedUntil === other.claimedUntil &&
  one.day === other.day &&
  one.why === other.why &&
  // A log that was made before there was the column says of nobody whose account it was.
  (one.sender === other.sender || other.sender === '');

/**
 * What must be written once more: messages that were to change and did not, and messages that changed though nobody meant them. `before`
 * and `now` are the log before and after `wanted` was written. Empty where everything stands where it should.
 */
export const strayCells = (before: readonly LogEntry[], wanted: WantedCells, now: readonly LogEntry[]): WantedCells => {
  const stood = new Map(before.map(({ key, rows }) => [key, rows]));
  return new Map(
    now.flatMap(({ key, rows }) => {
      const want = wanted.get(key);
      const expected = want === undefined ? stood.get(key) : ([want] as const);
      const right = expected === undefined || rows.every((row) => expected.some((one) => same(one, row)));
      return right || expected === undefined ? [] : [[key, expected[0]] as const];
    }),
  );
};
