// Tokens out of Google's own random identifiers: the server has no other source of chance that is good enough.
import type { Chance } from '../app/ports';

const letters = 'abcdefghijklmnopqrstuvwxyz234567';

/** 30 hexadecimal digits of a UUID are 120 random bits but for six; each letter takes two digits. */
const lettersOfUuid = (): string =>
  (Utilities.getUuid().replace(/-/g, '').match(/../g) ?? [])
    .map((pair) => letters[Number.parseInt(pair, 16) % 32])
    .join('');

export const utilitiesChance = (): Chance => {
  let left = '';
  return {
    token: (length) => {
      while (left.length < length) left += lettersOfUuid();
      const token = left.slice(0, length);
      left = left.slice(length);
      return token;
    },
  };
};
