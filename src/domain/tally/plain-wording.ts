// Wording as it is compared: what families and staff cannot see makes no difference.

/** Marks that have no width or only turn the direction of writing. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The text in one spelling of each letter, with single spaces, straight quotes and small letters. */
export const plainWording = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u201c\u201d]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();

/** The text on one line, otherwise as it was written. */
export const oneLine = (text: string): string => text.replace(unseen, '').replace(/\s+/g, ' ').trim();

/** The accents of Latin, Greek and Cyrillic letters; in other scripts such marks are vowels. */
const accents = /[\u0300-\u036f]/g;

/** The plain wording without accents, as people write in a hurry. */
export const foldedWording = (text: string): string =>
  plainWording(text).normalize('NFD').replace(accents, '').normalize('NFC');
