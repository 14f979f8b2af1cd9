// The district's library of messages: its own wording in the Messages sheet, over what ships and what it translated.
import { surveyOpens } from '../../domain/invitation/campaign';
import type { Blocks } from '../../domain/invitation/expand-blocks';
import type { MessageTemplate } from '../../domain/invitation/message';
import { blocksUsed, type LibraryText, ownTexts, wholeText } from '../../domain/invitation/message-library';
import { rowFor, type TemplateRow, templateKey, templateRowsOf } from '../../domain/invitation/template-sheet';
import { templatesShape } from '../../domain/plan/message';
import { done, type Outcome, refused } from '../../domain/problem';
import type { ToldText } from '../../domain/translation/approval';
import { languageValue } from '../languages/language-value';
import { readSpoken, type SpokenHere } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { sheetChoice } from '../review/cell-codes';
import { type OurSheet, readSheet } from '../sheets/our-sheets';
import { baseText, blockNames, isPlanSubject, shippedLibrary } from './shipped-texts';

export interface Library {
  readonly spoken: SpokenHere;
  /** The Messages sheet, where there is one. */
  readonly sheet: OurSheet | undefined;
  readonly rows: readonly TemplateRow[];
  readonly texts: readonly LibraryText[];
}

export interface KnownText extends MessageTemplate {
  /** Whose words they are. */
  readonly from: 'shipped' | 'translated' | 'district';
  readonly source: string;
}

const channels = { email: 0, flyer: 2, agenda: 3 } as const;

const ownWords = {
  channelOf: (cell: string) => sheetChoice('templates', 'template.channel', cell, channels),
  isNotice: (cell: string) => sheetChoice('templates', 'template.kind', cell, { notice: 1 }) === 'notice',
};

/** Two round trips, three where there is a Translations sheet; refused where headings cannot be made out. */
export const readLibrary = (ports: Ports, known?: SpokenHere): Outcome<Library> => {
  const spoken = known === undefined ? readSpoken(ports) : done(known);
  if (!spoken.ok) return spoken;
  const sheet = readSheet(ports, templatesShape);
  if (!sheet.ok) return sheet;
  const rows = sheet.value === undefined ? [] : templateRowsOf(sheet.value.table);
  return done({
    spoken: spoken.value,
    sheet: sheet.value,
    rows,
    texts: [...shippedLibrary(), ...ownTexts(rows, ownWords)],
  });
};

/** The text by its key, however it is written; refused where the district deleted it. */
export const libraryText = ({ texts }: Library, key: string): Outcome<LibraryText> => {
  const found = texts.find((text) => templateKey(text.key) === templateKey(key));
  return found === undefined ? refused('messages.gone', { template: key }) : done(found);
};

/** The row of the text; for the invitation to a survey, the one for all surveys where none is for that kind. */
const rowOf = ({ rows }: Library, { key, id }: LibraryText, language: string): Outcome<TemplateRow | undefined> => {
  const own = rowFor(rows, { id: key, language });
  if (!own.ok || id !== surveyOpens || (own.value !== undefined && own.value.body !== '')) return own;
  const forAll = rowFor(rows, { id, language });
  return forAll.ok && forAll.value?.body === '' ? own : forAll;
};

/** The words of the text in the language, its blocks still to be put in. */
export const textIn = (library: Library, text: LibraryText, language: string): Outcome<KnownText> => {
  const row = rowOf(library, text, language);
  if (!row.ok) return row;
  const base = baseText(library.spoken, text, language);
  const { subject = '', body = '' } = row.value ?? {};
  if (body !== '') return done({ subject: subject || (base?.subject ?? ''), body, from: 'district', source: '' });
  if (base === undefined) return refused('messages.no-text', { template: text.key, language: languageValue(language) });
  const isTheirs = subject !== '' && subject !== base.subject && text.what !== 'block' && !isPlanSubject(text, subject);
  return done(isTheirs ? { subject, body: base.body, from: 'district', source: '' } : base);
};

/** What the shared blocks say in the language; one without words in it is left out. */
export const blocksIn = (library: Library, language: string): Outcome<Blocks> => {
  const blocks: { [name: string]: string } = {};
  for (const text of library.texts.filter(({ what }) => what === 'block')) {
    const known = textIn(library, text, language);
    if (known.ok) blocks[text.key] = known.value.body;
    else if (known.problem.code !== 'messages.no-text') return known;
  }
  return done(blocks);
};

/** The text with its blocks in their places, as it is approved and sent; refused where one of them has no words in the language. */
export const expandedIn = (library: Library, text: MessageTemplate, language: string): Outcome<MessageTemplate> => {
  const blocks = blocksIn(library, language);
  if (!blocks.ok) return blocks;
  const missing = blocksUsed(text, blockNames).find((name) => blocks.value[name] === undefined);
  return missing === undefined
    ? done(wholeText(text, blocks.value))
    : refused('messages.no-text', { template: missing, language: languageValue(language) });
};

/** What a person approves: the words with their blocks, so that a block that changes is read again wherever it stands (PV09, S55). */
export const toldOf = ({ key }: LibraryText, whole: MessageTemplate, source: string): ToldText => ({
  id: `message.${key}`,
  text: `${whole.subject}\n\n${whole.body}`,
  ...(source === '' ? {} : { source }),
});

/** A survey's own invitation is approved with its language, unless the district wrote one. */
export const isApprovedApart = ({ id, what }: LibraryText, { from }: KnownText): boolean =>
  what !== 'block' && (id !== surveyOpens || from === 'district');
