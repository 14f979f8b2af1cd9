// Writes what staff say in a message into the Messages sheet, found by its code and language and never by its row.

import { planWords } from '../../content/plan';
import { sheetWordsOf } from '../../content/sheets';
import { writtenWordsIn } from '../../content/written';
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import type { MessageTemplate } from '../../domain/invitation/message';
import type { LibraryText } from '../../domain/invitation/message-library';
import { longestText, rowFor, rowsFor, templateKey } from '../../domain/invitation/template-sheet';
import { templatesShape } from '../../domain/plan/message';
import { done, type Outcome, refused } from '../../domain/problem';
import type { NewCell } from '../../domain/sheet/cell';
import type { MessageChannel, MessageKind, Messages, OpenMessage } from '../../rpc/message-calls';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, type OurSheet, staffLanguage } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { type KnownText, type Library, libraryText, readLibrary } from './message-library';
import { openMessage, reviewedOn, seenOf, wordsToEdit } from './open-message';
import { openMessages } from './open-messages';
import { baseText } from './shipped-texts';

interface Place {
  readonly library: Library;
  readonly text: LibraryText;
  readonly words: KnownText;
}

export interface TextWish {
  readonly key: string;
  readonly language: string;
  readonly seen: string;
}

/** The text as it stands now; refused where it is gone, or where somebody changed it since it was seen. */
export const placeOf = (ports: Ports, { key, language, seen }: TextWish): Outcome<Place> => {
  const library = readLibrary(ports);
  if (!library.ok) return library;
  const text = libraryText(library.value, key);
  if (!text.ok) return text;
  const words = wordsToEdit(library.value, text.value, language);
  if (!words.ok) return words;
  const now = seenOf(words.value, reviewedOn(library.value, { id: text.value.key, language }));
  return now === seen
    ? done({ library: library.value, text: text.value, words: words.value })
    : refused('messages.changed', { template: key });
};

const needed = ['template.subject', 'template.body'];

/** Refused where staff took a column away that is to be written: what was typed would be lost without a word. */
const withColumns = ({ table, words }: OurSheet, codes: readonly string[]): Outcome<undefined> => {
  const missing = codes.find((code) => !table.columns.has(code));
  return missing === undefined
    ? done(undefined)
    : refused('sheet.column-missing', { sheet: words.name, column: words.headers[missing] ?? missing });
};

const channelAt = { email: 0, flyer: 2, agenda: 3 } as const;

const newRow = (ports: Ports, { key, id, channel }: LibraryText, language: string): { [code: string]: NewCell } => {
  const staff = staffLanguage(ports);
  const kind = planWords[staff].messages.kinds[id];
  return {
    'template.id': key,
    'template.language': language,
    'template.moment': kind?.moment ?? '',
    'template.audience': kind?.audience ?? '',
    'template.channel': sheetWordsOf('templates', staff).choices?.['template.channel']?.[channelAt[channel]] ?? '',
  };
};

/** Into the row of the text, or into one of its own below the others. To be called under the lock. */
const write = (
  ports: Ports,
  { library, text }: Place,
  language: string,
  cells: { readonly [code: string]: NewCell },
): Outcome<undefined> => {
  const sheet = ensureSheet(ports, templatesShape);
  if (!sheet.ok) return sheet;
  const there = withColumns(sheet.value, [
    ...needed,
    ...('template.reviewedOn' in cells ? ['template.reviewedOn'] : []),
  ]);
  if (!there.ok) return there;
  const row = rowFor(library.rows, { id: text.key, language });
  if (!row.ok) return row;
  if (row.value === undefined) {
    const own = library.rows.find(({ id }) => templateKey(id) === templateKey(text.key));
    const named =
      text.what === 'own' && own !== undefined ? { 'template.moment': own.moment, 'template.kind': own.kind } : {};
    appendRows(ports, sheet.value, [{ ...newRow(ports, text, language), ...named, ...cells }]);
  } else writeCells(ports, sheet.value, [{ row: row.value.row, cells }]);
  return done(undefined);
};

/** The cells of a text of which nothing is the district’s. */
const noText = { 'template.subject': '', 'template.body': '', 'template.state': '' };

const tooLong = ({ subject, body }: MessageTemplate): boolean =>
  subject.length > longestText || body.length > longestText;

export interface SaveWish extends TextWish {
  readonly subject: string;
  readonly body: string;
  readonly reviewedOn: string;
}

/** What was typed, as a cell keeps it: a subject is one line. */
const typedWords = ({ subject, body }: SaveWish): Outcome<MessageTemplate> => {
  const words = { subject: subject.replace(/\s+/g, ' ').trim(), body: body.replace(/\r\n?/g, '\n').trim() };
  return tooLong(words) ? refused('messages.too-long', { most: longestText, now: words.body.length }) : done(words);
};

const isSame = (one: MessageTemplate, other: MessageTemplate | undefined): boolean =>
  one.subject === other?.subject && one.body === other.body;

/** Words that are those that ship leave the cells empty, so that mended ones still arrive. */
const textCells = (ports: Ports, words: MessageTemplate, isBase: boolean): { readonly [code: string]: NewCell } =>
  isBase
    ? noText
    : {
        'template.subject': words.subject,
        'template.body': words.body,
        'template.state': writtenWordsIn(staffLanguage(ports)).messages.waiting,
      };

/** Refused where the text was changed or deleted since it was seen. To be called under the lock. */
export const saveMessage = (ports: Ports, wish: SaveWish): Outcome<OpenMessage> => {
  const { key, language } = wish;
  const words = typedWords(wish);
  if (!words.ok) return words;
  const day = parseCalendarDate(wish.reviewedOn);
  if (wish.reviewedOn !== '' && day === undefined) return refused('messages.no-day');
  const place = placeOf(ports, wish);
  if (!place.ok) return place;
  const { library, text, words: before } = place.value;
  const isChanged = !isSame(words.value, before);
  const base = baseText(library.spoken, text, language);
  const days = wish.reviewedOn === reviewedOn(library, { id: text.key, language });
  const cells = {
    ...(isChanged ? textCells(ports, words.value, isSame(words.value, base)) : {}),
    ...(days ? {} : { 'template.reviewedOn': day === undefined ? '' : { day } }),
  };
  const written = Object.keys(cells).length === 0 ? done(undefined) : write(ports, place.value, language, cells);
  return written.ok ? openMessage(ports, key, language) : written;
};

/** Empties the cells of every row of the text in the language. To be called under the lock. */
export const resetMessage = (ports: Ports, wish: TextWish): Outcome<OpenMessage> => {
  const place = placeOf(ports, wish);
  if (!place.ok) return place;
  const { library, text } = place.value;
  const { sheet, rows } = library;
  if (baseText(library.spoken, text, wish.language) === undefined) return refused('messages.nothing-ships');
  if (sheet !== undefined)
    writeCells(
      ports,
      sheet,
      rowsFor(rows, { id: text.key, language: wish.language }).map(({ row }) => ({
        row,
        cells: noText,
      })),
    );
  return openMessage(ports, wish.key, wish.language);
};

export interface NewMessage {
  readonly name: string;
  readonly channel: MessageChannel;
  readonly kind: MessageKind;
  readonly language: string;
}

/** Begins a message of the district’s own, without words yet. To be called under the lock. */
export const makeMessage = (ports: Ports, { name, channel, kind, language }: NewMessage): Outcome<OpenMessage> => {
  if (name.trim() === '') return refused('messages.no-name');
  const sheet = ensureSheet(ports, templatesShape);
  if (!sheet.ok) return sheet;
  const there = withColumns(sheet.value, [...needed, 'template.kind', 'template.channel']);
  if (!there.ok) return there;
  const id = `O-${ports.chance.token(8)}`;
  const choices = sheetWordsOf('templates', staffLanguage(ports)).choices;
  appendRows(ports, sheet.value, [
    {
      'template.id': id,
      'template.language': language.toLowerCase(),
      'template.moment': name.trim(),
      'template.channel': choices?.['template.channel']?.[channelAt[channel]] ?? '',
      'template.kind': choices?.['template.kind']?.[kind === 'notice' ? 1 : 0] ?? '',
    },
  ]);
  return openMessage(ports, id, language);
};

/** The rows of a message of the district’s own; what was confirmed with it keeps its words. To be called under the lock. */
export const deleteMessage = (ports: Ports, key: string): Outcome<Messages> => {
  const library = readLibrary(ports);
  if (!library.ok) return library;
  const text = libraryText(library.value, key);
  if (!text.ok) return openMessages(ports);
  if (text.value.what !== 'own') return refused('messages.ships', { template: key });
  const { sheet, rows } = library.value;
  const own = rows.filter(({ id }) => templateKey(id) === templateKey(key)).map(({ row }) => row);
  if (sheet !== undefined)
    for (const row of [...own].sort((one, other) => other - one)) ports.workbook.deleteRows(sheet.id, row, 1);
  return openMessages(ports);
};
