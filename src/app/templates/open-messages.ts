// The library as the sidebar lists it: every text, and how far it is in each language.
import { planWords } from '../../content/plan';
import type { LibraryText } from '../../domain/invitation/message-library';
import { templateKey } from '../../domain/invitation/template-sheet';
import { done, type Outcome, type Problem } from '../../domain/problem';
import type { MessageLanguageName, MessageLine, MessageState, Messages } from '../../rpc/message-calls';
import { languageName } from '../languages/language-value';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { type ApprovalOf, readMessageApprovals } from './message-approvals';
import { expandedIn, isApprovedApart, type Library, readLibrary, textIn, toldOf } from './message-library';

/** When it is sent, in the words of the staff; a message of the district’s own by the name that it gave it. */
export const nameOfText = (ports: Ports, { rows }: Library, { what, key, id }: LibraryText): string => {
  if (what === 'message') return planWords[staffLanguage(ports)].messages.kinds[id]?.moment ?? id;
  if (what === 'block') return key;
  return rows.find((row) => templateKey(row.id) === templateKey(key) && row.moment !== '')?.moment ?? key;
};

const troubleOf = ({ code }: Problem): MessageState['words'] => (code === 'messages.doubled' ? 'doubled' : 'none');

/** Whose words the text has in the language, its blocks too, and who approved them. */
export const stateOf = (
  library: Library,
  approvalOf: ApprovalOf,
  { text, language }: { readonly text: LibraryText; readonly language: string },
): MessageState => {
  const nobody = { language, isWaiting: false, approvedBy: '', approvedOn: '' };
  const known = textIn(library, text, language);
  if (!known.ok) return { ...nobody, words: troubleOf(known.problem) };
  const words = known.value.from;
  if (!isApprovedApart(text, known.value)) return { ...nobody, words };
  const whole = expandedIn(library, known.value, language);
  if (!whole.ok) return { ...nobody, words: troubleOf(whole.problem) };
  const approval = approvalOf(language, toldOf(text, whole.value, known.value.source));
  return {
    language,
    words,
    isWaiting: approval === undefined,
    approvedBy: approval?.by ?? '',
    approvedOn: approval?.on ?? '',
  };
};

export const namedLanguages = ({ spoken, rows }: Library): readonly MessageLanguageName[] => {
  const tags = [...spoken.languages.map(({ tag }) => tag), ...rows.map(({ language }) => language)];
  return [...new Set(tags)]
    .filter((tag) => /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/.test(tag))
    .map((tag) => ({ tag, name: languageName(tag) }));
};

export const sheetOf = (ports: Ports, { sheet }: Library): Messages['sheet'] =>
  sheet === undefined ? null : { id: sheet.id, name: ports.workbook.nameOf(sheet.id) };

export const lineOf = (ports: Ports, library: Library, approvalOf: ApprovalOf, text: LibraryText): MessageLine => ({
  key: text.key,
  id: text.id,
  what: text.what,
  name: nameOfText(ports, library, text),
  variant: text.variant,
  channel: text.channel,
  states: namedLanguages(library).map(({ tag }) => stateOf(library, approvalOf, { text, language: tag })),
});

/** Reads the sheets and changes nothing. */
export const openMessages = (ports: Ports): Outcome<Messages> => {
  const library = readLibrary(ports);
  if (!library.ok) return library;
  const approvalOf = readMessageApprovals(ports);
  if (!approvalOf.ok) return approvalOf;
  return done({
    lines: library.value.texts.map((text) => lineOf(ports, library.value, approvalOf.value, text)),
    languages: namedLanguages(library.value),
    sheet: sheetOf(ports, library.value),
  });
};
