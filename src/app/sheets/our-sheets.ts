// Finds, reads and makes the sheets that are ours, by role.
import { type StaffLanguage, staffLanguageOf, staffLanguages } from '../../content/interface/staff-language';
import { sheetWordsOf } from '../../content/sheets';
import { done, type Outcome, refused } from '../../domain/problem';
import { type Cell, isBlank, type NewCell } from '../../domain/sheet/cell';
import type { SheetCell } from '../../domain/sheet/cell-change';
import { cellInColumn, columnFormats } from '../../domain/sheet/column-format';
import type { SheetRole } from '../../domain/sheet/sheet-role';
import type { Column, SheetShape, SheetWords } from '../../domain/sheet/sheet-shape';
import { firstDataRow } from '../../domain/sheet/sheet-shape';
import { readTable, type Table, wordsThatFit } from '../../domain/sheet/table';
import type { NewColumn, Ports, SheetId, TabLook } from '../ports';

export interface OurSheet {
  readonly id: SheetId;
  readonly shape: SheetShape;
  readonly table: Table;
  /** In the language that the sheet was made in. */
  readonly words: SheetWords;
}

const languagesBut = (language: StaffLanguage): readonly StaffLanguage[] =>
  staffLanguages.filter((one) => one !== language);

/** A sheet as it was read, with the columns that are staff's own. */
export interface WholeSheet extends OurSheet {
  readonly block: readonly (readonly Cell[])[];
}

export const staffLanguage = ({ person }: Ports): StaffLanguage => staffLanguageOf(person().locale);

/** The sheet's words in the staff's language first, then in the others: a colleague may have made it. */
export const wordsFor = (role: SheetRole, language: StaffLanguage): readonly [SheetWords, ...SheetWords[]] => [
  sheetWordsOf(role, language),
  ...languagesBut(language).map((other) => sheetWordsOf(role, other)),
];

/** The sheet that plays the role, where there is one and it was not deleted. */
export const findSheet = ({ workbook }: Ports, role: SheetRole): SheetId | undefined => {
  const id = workbook.roles()[role];
  return id !== undefined && workbook.exists(id) ? id : undefined;
};

/** A crash while a sheet was made leaves it blank: then it is not there yet, and `makeSheets` goes on with it. */
export const isBlankBlock = (block: readonly (readonly Cell[])[]): boolean => block.every((row) => row.every(isBlank));

/** Refused, by the names in the sheet's own language, where its headings cannot be made out. */
export const ourSheetIn = (
  id: SheetId,
  block: readonly (readonly Cell[])[],
  shape: SheetShape,
  language: StaffLanguage,
): Outcome<WholeSheet> => {
  const words = wordsThatFit(block, wordsFor(shape.role, language));
  const table = readTable(block, shape, words);
  return table.ok ? done({ id, shape, table: table.value, block, words: words[0] }) : table;
};

/** The sheet as records; undefined where it was never made or is gone; refused where its headings cannot be made out. */
export const readSheet = (ports: Ports, shape: SheetShape): Outcome<WholeSheet | undefined> => {
  const id = findSheet(ports, shape.role);
  if (id === undefined) return done(undefined);
  const block = ports.workbook.read(id);
  if (isBlankBlock(block)) return done(undefined);
  return ourSheetIn(id, block, shape, staffLanguage(ports));
};

const newColumnOf = ({ code, kind, width, tint }: Column, words: SheetWords): NewColumn => {
  const [note, choices, strict] = [words.notes?.[code], words.choices?.[code], words.only?.[code]];
  const format = columnFormats[kind];
  return {
    code,
    header: words.headers[code] ?? code,
    width,
    ...(note === undefined ? {} : { note }),
    ...(choices === undefined ? {} : { choices }),
    ...(strict === undefined ? {} : { strict }),
    ...(format === undefined ? {} : { format }),
    ...(tint === true ? { tint } : {}),
  };
};

/** `Activities`, or `Activities 2` where staff have a tab of that name. */
export const freeName = ({ workbook }: Ports, wanted: string): string => {
  let name = wanted;
  for (let number = 2; workbook.tabNamed(name) !== undefined; number += 1) name = `${wanted} ${number}`;
  return name;
};

/** The tab to fill: one that a crash left blank, as it plays the role already or has the name and plays none; else a new one. */
const blankTab = (
  ports: Ports,
  role: SheetRole,
  name: string,
  look: TabLook,
  made: { readonly [Role in SheetRole]?: SheetId },
): SheetId => {
  const { workbook } = ports;
  const known = findSheet(ports, role);
  if (known !== undefined) return known;
  const inserted = workbook.insert(name, look);
  if (inserted !== undefined) return inserted;
  const named = workbook.tabNamed(name);
  const taken = [...Object.values(workbook.roles()), ...Object.values(made)];
  const isFree = named !== undefined && !taken.includes(named) && workbook.isEmpty(named);
  if (isFree) return named;
  const other = workbook.insert(freeName(ports, name), look);
  if (other === undefined) throw new Error('a tab of the name was made meanwhile');
  return other;
};

export interface WantedSheet {
  readonly shape: SheetShape;
  readonly rows: readonly (readonly NewCell[])[];
  /** Called once the sheet has its rows, with every sheet that there is by then. */
  readonly filled?: (id: SheetId, roles: { readonly [Role in SheetRole]?: SheetId }) => void;
}

/** So many sheets at once are a whole workbook, whose look is worth its round trips. */
const many = 5;

/**
 * Makes sheets that are not there, with these rows under their headings (cells in the order of the shape's columns), in the person's
 * language unless the rows are written in another. All tabs come
 * first, blank, and are remembered before anything is in one, so that work that was cut short is gone on with in the same tabs.
 */
export const makeSheets = (
  ports: Ports,
  wanted: readonly WantedSheet[],
  language: StaffLanguage = staffLanguage(ports),
): { readonly [Role in SheetRole]?: SheetId } => {
  if (wanted.length === 0) return {};
  const made: { [Role in SheetRole]?: SheetId } = {};
  const roles = ports.workbook.roles();
  const isOneOfMany = wanted.length >= many;
  for (const { shape } of wanted) {
    const look = isOneOfMany ? 'many' : shape.hidden === true ? 'plain' : 'ours';
    made[shape.role] = blankTab(ports, shape.role, sheetWordsOf(shape.role, language).name, look, made);
  }
  if (wanted.some(({ shape: { role } }) => roles[role] !== made[role]))
    ports.workbook.rememberRoles({ ...roles, ...made });
  for (const { shape, rows, filled } of wanted) {
    const words = sheetWordsOf(shape.role, language);
    const id = made[shape.role];
    if (id === undefined) continue;
    ports.workbook.fill(id, {
      columns: shape.columns.map((column) => newColumnOf(column, words)),
      rows: rows.map((row) => row.map((cell, at) => cellInColumn(shape, shape.columns[at]?.code ?? '', cell))),
      hidden: shape.hidden === true,
      rowsAreOurs: shape.rowsAreOurs === true,
      warns: shape.warns === true,
    });
    filled?.(id, { ...roles, ...made });
  }
  return made;
};

/** The sheet, made empty where it was not there. */
export const ensureSheet = (ports: Ports, shape: SheetShape): Outcome<OurSheet> => {
  const found = readSheet(ports, shape);
  if (!found.ok) return found;
  if (found.value !== undefined) return done(found.value);
  makeSheets(ports, [{ shape, rows: [] }]);
  const made = readSheet(ports, shape);
  if (!made.ok) return made;
  return made.value === undefined ? refused('sheet.gone', { sheet: shape.role }) : done(made.value);
};

/** Writes rows below the data, each cell in its column wherever staff have moved it. Cells are by column code. */
export const appendRows = (
  { workbook }: Ports,
  { id, shape, table }: OurSheet,
  rows: readonly { readonly [code: string]: NewCell }[],
): void => {
  const width = Math.max(...table.columns.values());
  const block = rows.map((row) => {
    const cells: SheetCell[] = Array.from({ length: width }, () => ({ blank: 'General' }));
    for (const [code, column] of table.columns) cells[column - 1] = cellInColumn(shape, code, row[code] ?? '');
    return cells;
  });
  workbook.write(id, { row: Math.max(table.nextRow, firstDataRow), column: 1, cells: block });
};
