// Knows what kind of thing a text is by how it is written, in the ways of several countries.
import { plainWording } from '../plain-wording';

const day =
  /^(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})(?!\d)|\d{4}[/.-]\d{1,2}[/.-]\d{1,2}|\d{4}年\d{1,2}月\d{1,2}日)/;
const named =
  /^(?:\d{1,2}(?:st|nd|rd|th|er|\.)?,? (?:de )?\p{L}{3,12}\.?|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?),? (?:de )?(?:19|20)\d{2}$/u;
const time =
  /^[,T\s]*\d{1,2}[:.h]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s?(?:[ap]\.?\s?m\.?)?\s?(?:Z|[A-Z]{3,4}|GMT)?(?:[+-]\d{1,2}:?\d{0,2})?$/i;

const afterDay = (text: string): string | undefined => (day.test(text) ? text.replace(day, '') : undefined);

/** `31/12/2026`, `12/31/2026`, `31.12.2026`, `2026-12-31`, `December 31, 2026`, `31 de diciembre de 2026`, with a time or without. */
export const isWrittenDay = (text: string): boolean => {
  const rest = afterDay(text.trim());
  return rest === undefined ? named.test(text.trim()) : rest === '' || time.test(rest);
};

/** A day with a time, as Google notes it where an answer came in. */
export const isWrittenTime = (text: string): boolean => {
  const rest = afterDay(text.trim());
  return rest !== undefined && rest !== '' && time.test(rest);
};

/** Both answers are as good as known where only one of them was given. */
const yesAndNo: readonly (readonly string[])[] = [
  ['Yes', 'No'],
  ['Sí', 'No'],
  ['Oui', 'Non'],
  ['Sim', 'Não'],
  ['Ja', 'Nein'],
  ['Sì', 'No'],
  ['Wi', 'Non'],
  ['Có', 'Không'],
  ['Oo', 'Hindi'],
  ['Haa', 'Maya'],
  ['Да', 'Нет'],
  ['نعم', 'لا'],
  ['是', '否'],
  ['예', '아니요'],
  ['True', 'False'],
];

/** The two choices that these texts are: all of them are yes or no in one language. */
export const yesNoOf = (texts: readonly string[]): readonly string[] | undefined => {
  const given = new Set(texts.map(plainWording));
  return given.size === 0
    ? undefined
    : yesAndNo.find((pair) => [...given].every((text) => pair.some((one) => plainWording(one) === text)));
};
