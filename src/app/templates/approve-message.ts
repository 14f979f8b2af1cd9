// A named person has read a message in one language, as it will be sent, and approves it (PV09).
import { blockTextId, messageTextId } from '../../content/spoken/message-texts';
import { writtenWordsIn } from '../../content/written';
import { blocksUsed, type LibraryText } from '../../domain/invitation/message-library';
import { rowFor } from '../../domain/invitation/template-sheet';
import { type Outcome, refused } from '../../domain/problem';
import type { OpenMessage } from '../../rpc/message-calls';
import { stateApproved } from '../languages/state-translations';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { checkFacts, checkText } from './check-text';
import { recordApproval } from './message-approvals';
import { expandedIn, isApprovedApart, type KnownText, type Library, toldOf } from './message-library';
import { openMessage } from './open-message';
import { madeUpFamily } from './sample-values';
import { placeOf, type TextWish } from './save-message';
import { blockNames } from './shipped-texts';

export interface ApprovalWish extends TextWish {
  readonly name: string;
}

/** The name that was typed, and the account that typed it. */
const signature = (name: string, email: string): string => (email === '' ? name : `${name} (${email})`);

interface Approved {
  readonly library: Library;
  readonly text: LibraryText;
  readonly words: KnownText;
  readonly language: string;
  readonly name: string;
}

/** What stands beside the words in the sheets: for people to see, while the mark of the words is what counts. */
const state = (ports: Ports, { library, text, words, language, name }: Approved): Outcome<undefined> => {
  const row = rowFor(library.rows, { id: text.key, language });
  const approved = writtenWordsIn(staffLanguage(ports)).messages.approved.replace('{name}', () => name);
  if (library.sheet !== undefined && row.ok && row.value !== undefined && row.value.body !== '')
    writeCells(ports, library.sheet, [{ row: row.value.row, cells: { 'template.state': approved } }]);
  const own =
    words.from === 'translated' ? (['subject', 'body'] as const).map((part) => messageTextId(text.key, part)) : [];
  return stateApproved(ports, { language, name, only: [...own, ...blocksUsed(words, blockNames).map(blockTextId)] });
};

/** Refused where the words are broken, or are no longer those that were read. To be called under the lock. */
export const approveMessage = (ports: Ports, wish: ApprovalWish): Outcome<OpenMessage> => {
  if (wish.name.trim() === '') return refused('messages.no-reader');
  const place = placeOf(ports, wish);
  if (!place.ok) return place;
  const { library, text, words } = place.value;
  if (!isApprovedApart(text, words)) return refused('messages.approved-with-language');
  const whole = expandedIn(library, words, wish.language);
  if (!whole.ok) return whole;
  const facts = checkFacts(ports, library, { language: wish.language, family: madeUpFamily(staffLanguage(ports)) });
  if (!facts.ok) return facts;
  // A claim that the district cannot make yet is no fault of the words: it is asked again when they are sent.
  const [broken] = checkText(library, { text, language: wish.language, words }, facts.value).stops.filter(
    ({ code }) => code !== 'messages.evidence',
  );
  if (broken !== undefined) return { ok: false, problem: broken };
  const by = signature(wish.name.trim(), ports.person().email);
  const recorded = recordApproval(ports, {
    language: wish.language,
    by,
    told: toldOf(text, whole.value, words.source),
  });
  if (!recorded.ok) return recorded;
  const stated = state(ports, { library, text, words, language: wish.language, name: wish.name.trim() });
  return stated.ok ? openMessage(ports, wish.key, wish.language) : stated;
};
