// Shows a language's texts to the person who is to approve them.
import { homeLanguages } from '../../content/languages';
import { surveyLanguages } from '../../content/survey';
import { done, type Outcome, refused } from '../../domain/problem';
import type { LanguageTexts } from '../../rpc/ask-calls';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { staffLanguage } from '../sheets/our-sheets';
import { readLanguages } from './approved-languages';
import { textsInUse } from './texts-in-use';

/** All texts that families may get in the language, and who approved them (PV09). */
export const readLanguageTexts = (ports: Ports, language: string): Outcome<LanguageTexts> => {
  if (!surveyLanguages.some((one) => one === language)) return refused('ask.no-texts', { language });
  const [settings, languages] = [readSettings(ports), readLanguages(ports)];
  if (!settings.ok) return settings;
  if (!languages.ok) return languages;
  const groups = textsInUse({ language, staffLanguage: staffLanguage(ports), settings: settings.value });
  if (groups.length === 0) return refused('ask.no-texts', { language });
  const known = homeLanguages.find(({ tag }) => tag === language);
  const kept = languages.value.find(({ tag }) => tag === language);
  return done({
    language,
    name: known?.name ?? language,
    direction: known?.direction ?? 'ltr',
    approvedBy: kept?.approvedBy ?? '',
    approvedOn: kept?.approvedOn ?? '',
    groups,
  });
};
