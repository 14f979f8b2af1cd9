// The tag of a home language that the add-on does not know: private, so that it is never taken for another.

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');

const codeOf = (name: string): string =>
  [...name].reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_000, 7).toString(36);

/** `x-karen`: the same for one name each time, and of letters that a tag may have. */
export const homeTag = (name: string): string => `x-${(plain(name.trim()) || codeOf(name.trim())).slice(0, 24)}`;
