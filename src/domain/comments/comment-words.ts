// The words of a text as people mean them, in any script.

/** Words and numbers, apart where they are written as one; a word keeps its inner apostrophes and joiners. */
export const pieces = /\p{L}[\p{L}\p{M}\u200c\u200d]*(?:['’ʼ][\p{L}\p{M}]+)*|\p{N}+/gu;

/** Letters that have no mark to take off, as people write them who have no such key. */
const plainLetters: { readonly [letter: string]: string } = {
  đ: 'd',
  Đ: 'd',
  ø: 'o',
  Ø: 'o',
  ł: 'l',
  Ł: 'l',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  Æ: 'ae',
  œ: 'oe',
  Œ: 'oe',
};

/** What nobody sees in a text, and could part a name or a number; joiners stay, some scripts are written with them. */
export const unseen = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ue000-\uf8ff]/g;

/** Without capitals, accents, vowel marks and apostrophes: `Núñez’` and `nunez` are one word. */
export const bareWord = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}'’ʼـ]|\u200c|\u200d/gu, '')
    .replace(/[đĐøØłŁıßæÆœŒ]/g, (letter) => plainLetters[letter] ?? letter)
    .replace(/[أإآٱ]/g, 'ا')
    .replace(/ى/g, 'ي')
    .toLowerCase();

/** Scripts that put no space between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

export const isUnspaced = (text: string): boolean => unspaced.test(text);

/** The bare words of the text, a space before and after each. */
export const bareText = (text: string): string =>
  ` ${(text.replace(unseen, '').match(pieces) ?? []).map(bareWord).join(' ')} `;
