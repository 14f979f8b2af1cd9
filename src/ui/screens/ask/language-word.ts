// A language by its name in the language of the staff.
import { language as pageLanguage, words } from '../../words';

/** As the browser knows it; a tag that the add-on made up, `x-…`, is none of its own. */
const known = (tag: string): string | undefined =>
  tag.startsWith('x-')
    ? undefined
    : new Intl.DisplayNames([pageLanguage], { type: 'language', fallback: 'none' }).of(tag);

/** “Arabic” or “árabe”; a language that nobody has a word for keeps its own name. */
export const languageWord = (tag: string, ownName: string): string => {
  const names: { readonly [tag: string]: string } = words().ask.languageNames;
  return names[tag] ?? known(tag) ?? ownName;
};
