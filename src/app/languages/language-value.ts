// How a language is named to staff: in a list, and in a problem's values.
import { namedLanguages } from '../../content/language-names';
import { homeLanguages } from '../../content/languages';

const find = (tag: string) => {
  const known = homeLanguages.find((one) => one.tag === tag);
  if (known !== undefined) return known;
  const named = namedLanguages.find((one) => one.tag === tag);
  return named === undefined ? undefined : { ...named, shipped: false };
};

/** The tag where the page has a word of its own for the language; else its name in its own words. */
export const languageValue = (tag: string): string => {
  const known = find(tag);
  return known === undefined || known.shipped ? tag : known.name;
};

/**
 * The language as staff read it: one that ships by its own name, another in English beside it, kept apart so that a name written from
 * right to left does not turn the line around. What nobody knows stays as it was written.
 */
export const languageName = (tag: string): string => {
  const known = find(tag);
  if (known === undefined) return tag;
  return known.shipped || known.name === known.english ? known.name : `${known.english} (\u2068${known.name}\u2069)`;
};
