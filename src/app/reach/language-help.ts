// What stands above a letter that is not in the family's language: how to get help in it (PV07).
import { homeLanguages } from '../../content/languages';
import { done, type Outcome } from '../../domain/problem';
import type { HelpLine } from '../../domain/take-out/letters-page';
import { readApprovals } from '../languages/approved-languages';
import { directionOf, readSpoken, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';

/** Names in several scripts on one line, each kept apart so that one written from right to left turns nothing around. */
const languageNames = (): string =>
  homeLanguages
    .filter(({ tag }) => tag !== 'en')
    .map(({ name }) => `\u2068${name}\u2069`)
    .join(' · ');

/** By language and phone: the language's own line where a person approved it; else the names of the languages, with the number. */
export const readLanguageHelp = (ports: Ports): Outcome<(language: string, phone: string) => readonly HelpLine[]> => {
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const approvals = readApprovals(ports, spoken.value);
  if (!approvals.ok) return approvals;
  return done((language, phone) => {
    const line = spokenIn(spoken.value, language)?.invitations?.words.InterpreterLine;
    if (line === undefined || !approvals.value.mayUse(language))
      return [{ text: `${languageNames()}: ${phone}`, language: '', direction: 'ltr' }];
    const direction = directionOf(language, approvals.value.languages);
    return [{ text: `${line} \u2066${phone}\u2069`, language, direction }];
  });
};
