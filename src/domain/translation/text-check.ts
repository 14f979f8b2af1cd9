// Whether a translation can stand for its text: what families get is filled in by these marks.

/** `{minutes}`, `{{SchoolName|your school}}` by its name, `[[about]]`; where one text is meant for a place, each must be there as often. */
const marksIn = (text: string): readonly string[] =>
  (text.match(/\{\{\s*[#/]?\s*\w+|\[\[\w+\]\]|\{\w+\}/g) ?? []).map((mark) => mark.replace(/\s/g, '')).sort();

/** A text that is longer than so many times the English one was pasted into the wrong row. */
const longest = 4;
const shortText = 60;

export type TextFault = 'marks' | 'long' | 'line-break';

/** What is wrong with the translation; undefined where it can be used. */
export const textFault = (english: string, translated: string): TextFault | undefined => {
  if (marksIn(english).join(' ') !== marksIn(translated).join(' ')) return 'marks';
  if (translated.length > Math.max(shortText, english.length) * longest) return 'long';
  return translated.includes('\n') && !english.includes('\n') ? 'line-break' : undefined;
};

/** The marks that the text must have, as a person reads them. */
export const marksOf = (text: string): string =>
  [...new Set(marksIn(text))].map((mark) => (mark.startsWith('{{') ? `${mark}}}` : mark)).join(' ');
