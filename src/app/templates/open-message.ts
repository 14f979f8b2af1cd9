// One text of the library, as the editor shows it, and its preview.
import { planWords } from '../../content/plan';
import { templateFields } from '../../content/templates';
import { commonFields, personalFields, surveyFields } from '../../domain/invitation/invitation-field';
import { blocksUsed, type LibraryText } from '../../domain/invitation/message-library';
import { rowFor, type TextPlace } from '../../domain/invitation/template-sheet';
import { done, type Outcome, type Problem } from '../../domain/problem';
import { fingerprint } from '../../domain/text/fingerprint';
import type { MessagePreview, OpenMessage, PreviewFamily } from '../../rpc/message-calls';
import { languageName } from '../languages/language-value';
import { directionOf } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import { checkFacts, checkText } from './check-text';
import { readMessageApprovals } from './message-approvals';
import { type KnownText, type Library, libraryText, readLibrary, textIn } from './message-library';
import { lineOf, namedLanguages, nameOfText, sheetOf } from './open-messages';
import { previewFamilies } from './preview-families';
import { baseText, blockNames } from './shipped-texts';

/** The words to edit; a message that nobody has worded yet begins empty, with its subject where it has one. */
export const wordsToEdit = (library: Library, text: LibraryText, language: string): Outcome<KnownText> => {
  const known = textIn(library, text, language);
  if (known.ok || known.problem.code !== 'messages.no-text') return known;
  const row = rowFor(library.rows, { id: text.key, language });
  const subject = row.ok && text.what === 'own' ? (row.value?.subject ?? '') : '';
  return done({ subject, body: '', from: 'district', source: '' });
};

/** The mark of the text as it stands, with the day on which families read it. */
export const seenOf = ({ subject, body }: KnownText, reviewedOn: string): string =>
  fingerprint(`${subject}\n${body}\n${reviewedOn}`);

export const reviewedOn = ({ rows }: Library, place: TextPlace): string => {
  const row = rowFor(rows, place);
  return row.ok ? (row.value?.reviewedOn ?? '') : '';
};

const pageFields = [...Object.keys(templateFields)].filter(
  (name) => !personalFields.some((personal) => personal === name),
);

/** Common fields first, then the rest by name; what names a family or a child only where the text may. */
const offeredFields = ({ channel, starred, what }: LibraryText): readonly string[] => {
  const own = channel !== 'email' ? [] : personalFields.filter((field) => starred || field !== 'StudentFirstName');
  const shared = [...own, 'SchoolName', ...commonFields, ...surveyFields];
  const rest = pageFields.filter((name) => !shared.includes(name) && !blockNames.includes(name)).sort();
  return [...new Set([...shared, ...rest])].filter((name) => what !== 'block' || !blockNames.includes(name));
};

const usersOf = (ports: Ports, library: Library, block: string, language: string): readonly string[] => [
  ...new Set(
    library.texts.flatMap((text) => {
      if (text.what === 'block') return [];
      const known = textIn(library, text, language);
      return known.ok && blocksUsed(known.value, [block]).length > 0 ? [nameOfText(ports, library, text)] : [];
    }),
  ),
];

const audienceOf = (ports: Ports, { id }: LibraryText): string =>
  planWords[staffLanguage(ports)].messages.kinds[id]?.audience ?? '';

const opened = (ports: Ports, library: Library, text: LibraryText, language: string): Outcome<OpenMessage> => {
  const words = wordsToEdit(library, text, language);
  if (!words.ok) return words;
  const approvalOf = readMessageApprovals(ports);
  if (!approvalOf.ok) return approvalOf;
  const base = baseText(library.spoken, text, language);
  const reviewed = reviewedOn(library, { id: text.key, language });
  return done({
    ...lineOf(ports, library, approvalOf.value, text),
    language,
    languageName: languageName(language),
    direction: directionOf(language),
    audience: audienceOf(ports, text),
    kind: text.kind,
    subject: words.value.subject,
    body: words.value.body,
    shipped: base === undefined ? null : { subject: base.subject, body: base.body },
    reviewedOn: reviewed,
    seen: seenOf(words.value, reviewed),
    fields: offeredFields(text),
    blocks: text.what === 'block' ? [] : blockNames,
    repeats: text.channel === 'email' && text.starred && text.what !== 'block',
    hasSubject: text.what !== 'block',
    families: previewFamilies(ports, language),
    usedBy: text.what === 'block' ? usersOf(ports, library, text.key, language) : [],
    languages: namedLanguages(library),
    sheet: sheetOf(ports, library),
    today: ports.workbook.today(),
  });
};

/** Reads the sheets and changes nothing. */
export const openMessage = (ports: Ports, key: string, language: string): Outcome<OpenMessage> => {
  const library = readLibrary(ports);
  if (!library.ok) return library;
  const text = libraryText(library.value, key);
  return text.ok ? opened(ports, library.value, text.value, language.toLowerCase()) : text;
};

export interface PreviewWish {
  readonly key: string;
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  readonly family: PreviewFamily;
}

/** A problem as the sidebar gets it. */
export const told = ({ code, values }: Problem): MessagePreview['stops'][number] => ({ code, values });

/** The words as they would arrive, by the very engine that sends them. */
export const previewMessage = (ports: Ports, wish: PreviewWish): Outcome<MessagePreview> => {
  const { key, language, subject, body, family } = wish;
  const library = readLibrary(ports);
  if (!library.ok) return library;
  const text = libraryText(library.value, key);
  if (!text.ok) return text;
  const facts = checkFacts(ports, library.value, { language, family });
  if (!facts.ok) return facts;
  const checked = checkText(library.value, { text: text.value, language, words: { subject, body } }, facts.value);
  return done({
    message: checked.message ?? null,
    stops: checked.stops.map(told),
    hints: checked.hints.map(told),
  });
};
