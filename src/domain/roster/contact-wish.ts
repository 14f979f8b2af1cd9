// How a family wants to be reached, as staff write it into the family's row.
import { plainKey } from './plain-key';

export type ContactWish = 'phone' | 'paper';

const signs: readonly (readonly [ContactWish, RegExp])[] = [
  ['phone', /\b(phone|call|calls|telefono|llamada|llamadas|llamar)\b/],
  ['paper', /\b(paper|letter|letters|print|printed|papel|carta|cartas|impreso)\b/],
];

/** Undefined where they are written to by email: also where the cell names it beside another way, or says nothing that is known. */
export const contactWishOf = (cell: string): ContactWish | undefined => {
  const key = plainKey(cell);
  return /\b(e-?mail|correo)\b/.test(key) ? undefined : signs.find(([, words]) => words.test(key))?.[0];
};
