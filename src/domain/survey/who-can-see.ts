// Who can see the answers of a form, and how its language tells families how many they are (PV12).

/** A type of texts alone, so that it can be translated text by text. */
export type WhoCanSeeTexts = {
  readonly one: string;
  /** `{people}` is how many. */
  readonly other: string;
  /** Stands for the number until the form is published. */
  readonly later: string;
};

/** The words with the number; with a mark in its place where nobody has counted yet. */
export const whoCanSee = ({ one, other, later }: WhoCanSeeTexts, people: number | undefined): string =>
  people === 1 ? one : other.replace('{people}', () => String(people ?? later));

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The text with the number put anew, whatever staff wrote around it; undefined where it does not say who can see. */
export const toldAnew = (text: string, texts: WhoCanSeeTexts, people: number): string | undefined => {
  const counted = escaped(texts.other).replace('\\{people\\}', () => `(?:\\d+|${escaped(texts.later)})`);
  const words = new RegExp(`${counted}|${escaped(texts.one)}`);
  return words.test(text) ? text.replace(words, () => whoCanSee(texts, people)) : undefined;
};

/** Each address once, whatever its capitals, in the order of the alphabet. */
export const peopleOf = (...lists: readonly (readonly string[])[]): readonly string[] =>
  [...new Set(lists.flat().map((address) => address.trim().toLowerCase()))].filter((one) => one !== '').sort();
