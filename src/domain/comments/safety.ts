// Finds the words that say a child or a family may be in danger or in need today (PV18).
import { bareText } from './comment-words';

/** Says whether a text holds one of the words or phrases, whole, whatever its accents and capitals. */
export const safetyFinder = (phrases: readonly string[]): ((text: string) => boolean) => {
  const bare = [...new Set(phrases.map(bareText))].filter((phrase) => phrase.trim() !== '');
  return (text) => {
    const words = bareText(text);
    return bare.some((phrase) => words.includes(phrase));
  };
};
