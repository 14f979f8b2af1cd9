// Makes room for another language in the Translations sheet, which lists every text that families may read.
import { lineDrafts } from '../../content/invitations';
import { homeLanguages } from '../../content/languages';
import { sheetWordsOf } from '../../content/sheets';
import type { CatalogText } from '../../content/spoken';
import { questionBank, surveyLanguages } from '../../content/survey';
import { writtenWordsIn } from '../../content/written';
import { done, type Outcome, refused } from '../../domain/problem';
import { textOf } from '../../domain/sheet/cell';
import type { SheetCell } from '../../domain/sheet/cell-change';
import { surveyPurposes } from '../../domain/survey/survey';
import { languageColumns, tagsIn, translationsShape } from '../../domain/translation/translation-sheet';
import type { Languages } from '../../rpc/language-calls';
import type { Ports } from '../ports';
import { appendRows, makeSheets, staffLanguage } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { writeOwnText } from '../sheets/write-cells';
import { readLanguages } from './approved-languages';
import { openLanguages } from './open-languages';
import { readSpoken, type SpokenHere } from './read-spoken';

/** Where families meet the text, in the staff's words. */
const whereOf = (ports: Ports, { id, part }: CatalogText): string => {
  const words = writtenWordsIn(staffLanguage(ports));
  if (part !== 'questions') return words.ask.textWhere[part];
  const code = id.split('.')[1];
  const purpose = questionBank.questions.find((question) => question.code === code)?.purpose;
  const known = surveyPurposes.find((one) => one === purpose);
  return known === undefined ? words.ask.textWhere.keys : words.purposes[known].name;
};

const rowOf = (ports: Ports, text: CatalogText) => ({
  'translation.id': text.id,
  'translation.where': whereOf(ports, text),
  'translation.en': text.texts.en,
  'translation.es': text.texts.es,
});

/** The sheet with a row for each text as the add-on has it now; what staff wrote beside them stays. */
const withAllTexts = (ports: Ports, { catalog: asked, messages, sheet }: SpokenHere): void => {
  const catalog = [...asked, ...messages];
  const shape = translationsShape([]);
  if (sheet === undefined) {
    const rows = catalog.map((text) => rowOf(ports, text)) as readonly { readonly [code: string]: string }[];
    makeSheets(ports, [{ shape, rows: rows.map((row) => shape.columns.map(({ code }) => row[code] ?? '')) }]);
    return;
  }
  const rows = new Map(sheet.table.records.map((record) => [textOf(record.cells['translation.id']), record]));
  const changed = catalog.flatMap((text) => {
    const there = rows.get(text.id);
    if (there === undefined) return [];
    const now = { 'translation.en': text.texts.en, 'translation.es': text.texts.es };
    const isSame = Object.entries(now).every(([code, words]) => textOf(there.cells[code]) === words.trim());
    return isSame ? [] : [{ row: there.row, cells: now }];
  });
  writeOwnText(ports, sheet, changed);
  const missing = catalog.filter(({ id }) => !rows.has(id));
  if (missing.length > 0)
    appendRows(
      ports,
      sheet,
      missing.map((text) => rowOf(ports, text)),
    );
};

const headersOf = (ports: Ports, tag: string, name: string): readonly string[] => {
  const { state, reviewer } = writtenWordsIn(staffLanguage(ports)).ask.translationHeaders;
  return [name, state.replace('{name}', () => name), reviewer.replace('{name}', () => name)].slice(
    0,
    languageColumns(tag).length,
  );
};

/** Empty, but for the lines that ship as drafts: their state says that nobody has read them. */
const firstCells = (tag: string, textId: string, unread: string): readonly SheetCell[] => {
  const blank: SheetCell = { blank: '@' };
  const draft = lineDrafts[tag]?.[textId];
  return draft === undefined ? languageColumns(tag).map(() => blank) : [draft, unread, blank];
};

/** Three columns to the right of all others, whose cells keep what is typed as text. */
const addColumns = (ports: Ports, tag: string, name: string): Outcome<undefined> => {
  const id = ports.workbook.roles().translations;
  const block = id === undefined ? [] : ports.workbook.read(id);
  const codes = block.findIndex((row) => row.some((cell) => textOf(cell) === 'translation.id'));
  if (id === undefined || codes < 0)
    return refused('languages.no-codes', { sheet: sheetWordsOf('translations', staffLanguage(ports)).name });
  if (tagsIn(block).includes(tag)) return done(undefined);
  const width = Math.max(...block.map((row) => row.length));
  const unread = writtenWordsIn(staffLanguage(ports)).ask.textStates.draft;
  const idAt = block[codes]?.findIndex((cell) => textOf(cell) === 'translation.id') ?? 0;
  const cells = block.slice(codes).map((row, at): readonly SheetCell[] => {
    if (at === 0) return languageColumns(tag).map(({ code }) => code);
    return at === 1 ? headersOf(ports, tag, name) : firstCells(tag, textOf(row[idAt]), unread);
  });
  ports.workbook.write(id, { row: codes + 1, column: width + 1, cells });
  return done(undefined);
};

const add = (ports: Ports, tag: string): Outcome<undefined> => {
  if (surveyLanguages.some((one) => one === tag)) return refused('languages.ships');
  const [spoken, languages] = [readSpoken(ports), readLanguages(ports)];
  if (!spoken.ok) return spoken;
  if (!languages.ok) return languages;
  const name =
    homeLanguages.find((one) => one.tag === tag)?.name ?? languages.value.find((one) => one.tag === tag)?.name;
  if (name === undefined) return refused('languages.unknown', { language: tag });
  withAllTexts(ports, spoken.value);
  return addColumns(ports, tag, name);
};

/** Adding a language that is there already brings the list of texts up to date and changes nothing that staff wrote. */
export const addLanguage = (ports: Ports, tag: string): Outcome<Languages> => {
  const added = underLock(ports, () => add(ports, tag));
  return added.ok ? openLanguages(ports) : added;
};
