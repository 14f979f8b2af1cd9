// Choices of one question that a family, Google and the tally could not tell apart.
import { plainWording } from '../tally/plain-wording';
import type { QuestionWording } from './survey-question';

/** The first choice in the language that reads like another one of its question; translations of two words may be one word. */
export const alikeChoice = (
  questions: readonly { readonly wording: { readonly [language: string]: QuestionWording } }[],
  language: string,
): string | undefined => {
  for (const { wording } of questions) {
    const choices = wording[language]?.choices ?? [];
    const plain = choices.map(plainWording);
    const again = choices.find((_, at) => plain.indexOf(plain[at] ?? '') < at);
    if (again !== undefined) return again;
  }
  return undefined;
};
