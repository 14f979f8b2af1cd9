// The translate port over LanguageApp.
import type { Ports } from '../app/ports';

/** From English. Google throws where the day's quota is used up or it does not know the language, in words that differ by language. */
export const languageAppTranslate: Ports['translate'] = (text, language) => {
  try {
    return LanguageApp.translate(text, 'en', language);
  } catch {
    return undefined;
  }
};
