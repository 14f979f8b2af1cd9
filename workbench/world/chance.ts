// Seeded chance: the same district and steps give the same identifiers, and no identifier comes twice.
import type { Collection } from './store';

export interface Chance {
  /** At least 0, below 1. */
  readonly fraction: () => number;
  readonly below: (limit: number) => number;
  readonly hex: (digits: number) => string;
  readonly uuid: () => string;
  /** Letters, digits, `-` and `_`, as Google's file ids have. */
  readonly fileId: (length: number) => string;
}

const fileIdLetters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** mulberry32; how many draws were made is kept, so that a world that is opened again does not repeat itself. */
export const chanceFrom = (seed: number, kept: Collection<number>): Chance => {
  let drawn = kept.get('drawn') ?? 0;
  let state = (seed + Math.imul(drawn, 0x6d2b79f5)) >>> 0;
  const draw = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    drawn += 1;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number): number => Math.floor(draw() * limit);
  const text = (length: number, letters: string): string => {
    const made = Array.from({ length }, () => letters[below(letters.length)]).join('');
    kept.put('drawn', drawn);
    return made;
  };
  const hex = (digits: number): string => text(digits, '0123456789abcdef');
  const keep = (value: number): number => {
    kept.put('drawn', drawn);
    return value;
  };
  return {
    fraction: () => keep(draw()),
    below: (limit) => keep(below(limit)),
    hex,
    uuid: () => `${hex(8)}-${hex(4)}-4${hex(3)}-${'89ab'[below(4)]}${hex(3)}-${hex(12)}`,
    fileId: (length) => text(length, fileIdLetters),
  };
};
