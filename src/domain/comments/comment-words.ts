// The words of a text as people mean them, in any script.

/** Words and numbers, apart where they are written as one; a word keeps its inner apostrophes and joiners. */
export const pieces = /\p{L}[\p{L}\p{M}\u200c\u200d]*(?:['’ʼ][\p{L}\p{M}]+)*|\p{N}+/gu;

/** Without capitals, accents, vowel marks and apostrophes: `Núñez’` and `nunez` are one word. */
export const bareWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼـ]|\u200c|\u200d/gu, '')
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
