// What a page says in a language, in the district's own words where it has some, with its blocks in their places.
import type { MessageTemplate } from '../../domain/invitation/message';
import { type Outcome, refused } from '../../domain/problem';
import { languageValue } from '../languages/language-value';
import type { Ports } from '../ports';
import { expandedIn, libraryText, readLibrary, textIn } from '../templates/message-library';
import { templateObjections } from '../templates/template-objections';
import type { PrintFacts } from './print-facts';

export interface PageWish {
  readonly page: string;
  readonly language: string;
  /** The activity that it is for; empty for none. */
  readonly event: string;
}

/**
 * Refused where nobody approved the language or the page as it is worded now (PV09), and where the page says or asks what the plan and
 * the settings do not bear out (R21, R22, R31).
 */
export const pageText = (
  ports: Ports,
  { ready, spoken }: PrintFacts,
  { page, language, event }: PageWish,
): Outcome<MessageTemplate> => {
  if (!ready.includes(language)) return refused('print.not-approved', { language: languageValue(language) });
  const found = templateObjections(ports, {
    template: page,
    languages: [language],
    ...(event === '' ? {} : { activity: event }),
  });
  if (!found.ok) return found;
  const [stop] = found.value.stops;
  if (stop !== undefined) return { ok: false, problem: stop };
  const library = readLibrary(ports, spoken);
  if (!library.ok) return library;
  const text = libraryText(library.value, page);
  if (!text.ok) return text;
  const words = textIn(library.value, text.value, language);
  return words.ok ? expandedIn(library.value, words.value, language) : words;
};
