// What the page of what was heard says to families, for the person who approves a language.
import { writtenWordsIn } from '../../content/written';
import { spokenIn } from '../languages/read-spoken';
import type { TextSource } from '../languages/text-source';

/** Told as templates: counts, shares and choices are filled in. */
export const toldTexts: TextSource = ({ language, staffLanguage, spoken }) => {
  const texts = Object.values(spokenIn(spoken, language)?.told ?? {});
  if (texts.length === 0) return [];
  const { told } = writtenWordsIn(staffLanguage).ask.textGroups;
  const shown = (text: string) => ({ text: text.replace(/\{(\w+)\}/g, (_, name: string) => `⟦${name}⟧`), choices: [] });
  return [{ title: told, texts: texts.map(shown) }];
};
