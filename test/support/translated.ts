// A language that staff translate by hand: every text of the sheet gets words that name what they stand for.
import type { Host } from '../../workbench/host-types';
import arabic from './arabic.json';

const letters = (column: number): string =>
  column > 26
    ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

const sheetOf = (host: Host) => {
  const sheet = host.world().sheets.find(({ name }) => name === 'Translations' || name === 'Traducciones');
  if (sheet === undefined) throw new Error('there is no sheet of translations');
  return sheet;
};

/** The rows of the sheet by column code, with the row's number. */
export const translationRows = (
  host: Host,
): readonly { readonly row: number; readonly cells: Record<string, string> }[] => {
  const [codes = [], , ...rows] = sheetOf(host).values;
  return rows.map((row, at) => ({
    row: at + 3,
    cells: Object.fromEntries(codes.map((code, column) => [String(code), String(row[column] ?? '')])),
  }));
};

/** Where a cell of the sheet is: `F12`. */
export const translationCell = (host: Host, code: string, row: number): string => {
  const column = sheetOf(host).values[0]?.indexOf(code) ?? -1;
  if (column < 0) throw new Error(`no column ${code}`);
  return `${letters(column + 1)}${row}`;
};

/** Types as a person does. */
export const typeTranslation = (host: Host, code: string, row: number, text: string): Promise<unknown> =>
  host.edit(sheetOf(host).name, translationCell(host, code, row), [[text]]);

/** Words with the very marks of the text, made up and told apart by their number. */
export const madeUp = (english: string, number: number): string => {
  const marks = english.match(/\{\{[^}]*\}\}|\[\[\w+\]\]|\{\w+\}/g) ?? [];
  return english.includes('\n') ? `نص ${number}\n\n${english}` : ['نص', String(number), ...marks].join(' ');
};

/** Fills every row of the language in one paste, as from another sheet. */
export const fillTranslations = async (host: Host, tag: string, words: typeof madeUp = madeUp): Promise<void> => {
  const rows = translationRows(host);
  const first = translationCell(host, `text.${tag}`, 3);
  await host.edit(
    sheetOf(host).name,
    first,
    rows.map(({ cells }, at) => [words(cells['translation.en'] ?? '', at)]),
  );
};

const known: { readonly [id: string]: string } = arabic;

/** A pulse survey in Arabic that reads like one; nobody has reviewed it. The other texts are made up. */
export const fillArabic = async (host: Host): Promise<void> => {
  const rows = translationRows(host);
  await host.edit(
    sheetOf(host).name,
    translationCell(host, 'text.ar', 3),
    rows.map(({ cells }, at) => [known[cells['translation.id'] ?? ''] ?? madeUp(cells['translation.en'] ?? '', at)]),
  );
};
