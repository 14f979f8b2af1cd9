// What answers the calls of the page where staff bring in another language.
import type { HandlersOf } from '../../rpc/call';
import type { languageCalls } from '../../rpc/language-calls';
import type { Ports } from '../ports';
import { addLanguage } from './add-language';
import { draftLanguage } from './draft-language';
import { openLanguages } from './open-languages';

export const languageHandlers = (ports: Ports): HandlersOf<typeof languageCalls> => ({
  openLanguages: () => openLanguages(ports),
  addLanguage: ({ language }) => addLanguage(ports, language),
  draftLanguage: ({ language }) => draftLanguage(ports, language),
});
