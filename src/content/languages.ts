// Home languages that the add-on knows by name; a district may have others, by tag alone.
import list from './languages.json';

export interface HomeLanguage {
  readonly tag: string;
  /** Its name in its own words. */
  readonly name: string;
  readonly english: string;
  readonly direction: 'ltr' | 'rtl';
  /** Whether the add-on brings its own texts in it. */
  readonly shipped: boolean;
}

export const homeLanguages: readonly HomeLanguage[] = list.map((language) => ({
  ...language,
  direction: language.direction === 'rtl' ? 'rtl' : 'ltr',
}));

/** What the language calls itself; its tag where it is not listed. */
export const ownLanguageName = (tag: string): string => homeLanguages.find((one) => one.tag === tag)?.name ?? tag;
