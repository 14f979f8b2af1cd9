// How a language is named in a problem's values.
import { homeLanguages } from '../../content/languages';

/** The tag where the page has a word of its own for the language; else its name in its own words. */
export const languageValue = (tag: string): string => {
  const known = homeLanguages.find((one) => one.tag === tag);
  return known === undefined || known.shipped ? tag : known.name;
};
