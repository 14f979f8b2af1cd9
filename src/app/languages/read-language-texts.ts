// Shows a language's texts to the person who is to approve them.
import { homeLanguages } from '../../content/languages';
import { writtenWordsIn } from '../../content/written';
import { done, type Outcome, refused } from '../../domain/problem';
import { ownTexts } from '../../domain/survey/own-texts';
import { marksOfAll, type ToldText } from '../../domain/translation/approval';
import type { LanguageTexts } from '../../rpc/ask-calls';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { staffLanguage } from '../sheets/our-sheets';
import { isApproved, readApprovals } from './approved-languages';
import { directionOf, readSpoken, spokenIn, toldIn } from './read-spoken';
import type { TextGroup } from './text-source';
import { textsInUse } from './texts-in-use';

/** What families may read in the language: the catalog, and what surveys that are not closed have of their own. */
export const textsToApprove = (ports: Ports, language: string): Outcome<readonly ToldText[]> => {
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  if (spokenIn(spoken.value, language) === undefined) return refused('ask.no-texts', { language });
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, questions } = askedIn(sheets.value);
  const own = surveys
    .filter(({ state }) => state !== 'closed')
    .flatMap((survey) => ownTexts(survey, questions, language));
  const first = new Map(own.map((text) => [`${text.id} ${text.text}`, text]));
  return done([...toldIn(spoken.value, language), ...first.values()]);
};

const fields = /\{+\s*(\w+)[^{}]*\}+|\[\[(\w+)\]\]/g;

/** A title with its choices, what is filled in apart from the words. */
const shown = ({ text }: ToldText) => {
  const [title = '', ...choices] = text.replace(fields, (_, name, part) => `⟦${name ?? part}⟧`).split('\n');
  return { text: title, choices: choices.filter((choice) => choice.trim() !== '') };
};

const groupOf = (title: string, texts: readonly ToldText[]): readonly TextGroup[] =>
  texts.length === 0 ? [] : [{ title, texts: texts.map(shown) }];

const isOwn = ({ id }: ToldText): boolean => id.startsWith('own.') || id.startsWith('idea.');

/** All texts that families may get in the language, and who approved them (PV09). What is new since then comes first. */
export const readLanguageTexts = (ports: Ports, language: string): Outcome<LanguageTexts> => {
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const texts = textsToApprove(ports, language);
  if (!texts.ok) return texts;
  const [settings, approvals] = [readSettings(ports), readApprovals(ports, spoken.value)];
  if (!settings.ok) return settings;
  if (!approvals.ok) return approvals;
  const staff = staffLanguage(ports);
  const words = writtenWordsIn(staff).ask.textGroups;
  const kept = approvals.value.languages.find(({ tag }) => tag === language);
  const wasApproved = kept !== undefined && isApproved(kept);
  const waiting = approvals.value.waiting(language, texts.value);
  const fresh = wasApproved ? groupOf(words.fresh, waiting) : [];
  const own = groupOf(words.own, texts.value.filter(isOwn));
  const request = { language, staffLanguage: staff, settings: settings.value, spoken: spoken.value };
  return done({
    language,
    name: homeLanguages.find(({ tag }) => tag === language)?.name ?? kept?.name ?? language,
    direction: directionOf(language, approvals.value.languages),
    approvedBy: kept?.approvedBy ?? '',
    approvedOn: kept?.approvedOn ?? '',
    waiting: wasApproved ? waiting.length : texts.value.length,
    othersRead: fresh.length > 0,
    seen: marksOfAll(texts.value),
    groups: [...fresh, ...own, ...textsInUse(request)],
  });
};
