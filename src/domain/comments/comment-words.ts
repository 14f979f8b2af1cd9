// The words of a text as people mean them, in any script.

/** Brackets that scrubbing put there are one piece; a word keeps its inner apostrophes. */
export const pieces = /\[[^\]\n]{1,20}\]|[\p{L}\p{M}\p{N}]+(?:['’ʼ][\p{L}\p{M}]+)*/gu;

/** Without capitals, accents, vowel marks and apostrophes: `Núñez’` and `nunez` are one word. */
export const bareWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼـ]/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .toLowerCase();

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export const isUnspaced = (text: string): boolean => unspaced.test(text);

/** The bare words of the text, a space before and after each. */
export const bareText = (text: string): string => ` ${(text.match(pieces) ?? []).map(bareWord).join(' ')} `;
