// The grade band of a grade: coarse enough that it points at no child (PV28).
import { plainKey } from './plain-key';

const bands: readonly { readonly last: number; readonly name: string }[] = [
  { last: 2, name: 'K-2' },
  { last: 5, name: '3-5' },
  { last: 8, name: '6-8' },
  { last: 12, name: '9-12' },
];

/** `4`, `4th` and `Grade 4` are `3-5`; kindergarten and before are `K-2`; what is no grade is left empty. */
export const gradeBandOf = (grade: string): string => {
  const key = plainKey(grade);
  if (bands.some(({ name }) => plainKey(name) === key)) return key.toUpperCase();
  const number = /^(?:pre-?k|pk|tk|k|kg|kinder.*|jardin.*)$/.test(key) ? 0 : Number(/\d+/.exec(key)?.[0] ?? Number.NaN);
  return bands.find(({ last }) => number <= last)?.name ?? '';
};
