// A language by its name in the language of the staff.
import { words } from '../../words';

/** “Spanish” or “español”; a language that the page has no word for keeps its own name. */
export const languageWord = (tag: string, ownName: string): string => {
  const names: { readonly [tag: string]: string } = words().ask.languageNames;
  return names[tag] ?? ownName;
};
