// The languages that a family list may name, by what they are called in English, in Spanish and in their own words. Names are those of
// the Unicode CLDR, and other ones that student systems write.
import type { NamedLanguage } from '../domain/roster/home-language';
import list from './language-names.json';
import { homeLanguages } from './languages';

/** More than the add-on brings texts in: a guardian’s language is known long before anything is ready in it. */
export const namedLanguages: readonly NamedLanguage[] = list;

/** Those that the add-on does not offer by itself. */
export const moreLanguages: readonly NamedLanguage[] = namedLanguages.filter(
  ({ tag }) => !homeLanguages.some((one) => one.tag === tag),
);

/** Which way the language is written; from left to right where nobody knows. */
export const directionOf = (tag: string): 'ltr' | 'rtl' =>
  list.some((one) => one.tag === tag && one.direction === 'rtl') ? 'rtl' : 'ltr';
