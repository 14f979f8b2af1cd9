// Makes a new tab in as few round trips as it can be made in.
import type { NewColumn, NewPage, NewSheet } from '../app/ports';
import { formatOf, googleValueOf } from './cell-value';
import type { ZoneClock } from './zone-clock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * A new tab, a copy of `model` where one is given. Names are rarely taken, so trying is cheaper than asking first; Google's own words
 * for it differ by language.
 */
export const insertedUnlessTaken = (spreadsheet: Spreadsheet, name: string, model?: Sheet): Sheet | undefined => {
  try {
    return model === undefined ? spreadsheet.insertSheet(name) : spreadsheet.insertSheet(name, { template: model });
  } catch (error) {
    if (spreadsheet.getSheetByName(name) === null) throw error;
    return undefined;
  }
};

/** The tint behind headings; the bold type says the same without color. */
export const headingGround = '#e3eeea';

/** 1 is A, 27 is AA. */
export const lettersOf = (column: number): string =>
  column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

/** What Google gives a column; one that is nearly so wide is left as it is, which saves a round trip. */
const usualWidth = 100;
const nearly = 30;

const setWidths = (sheet: Sheet, widths: readonly number[]): void => {
  let start = 0;
  for (let at = 1; at <= widths.length; at += 1) {
    if (widths[at] === widths[start]) continue;
    const width = widths[start] ?? usualWidth;
    if (Math.abs(width - usualWidth) > nearly) sheet.setColumnWidths(start + 1, at - start, width);
    start = at;
  }
};

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;

/** What a person may choose from; other input is marked, and refused only where the column is strict. */
const ruleOf = ({ choices = [], strict }: NewColumn): Rule => {
  const list = SpreadsheetApp.newDataValidation().requireValueInList([...choices]);
  return (strict === undefined ? list : list.setAllowInvalid(false).setHelpText(strict)).build();
};

/** Columns that offer the same share one rule. */
const setChoices = (sheet: Sheet, columns: readonly NewColumn[]): void => {
  const rules = new Map<string, Rule>();
  columns.forEach((column, index) => {
    if (column.choices === undefined) return;
    const key = JSON.stringify([column.choices, column.strict]);
    const rule = rules.get(key) ?? ruleOf(column);
    rules.set(key, rule);
    sheet.getRange(`${lettersOf(index + 1)}3:${lettersOf(index + 1)}`).setDataValidation(rule);
  });
};

const setFormats = (sheet: Sheet, columns: readonly NewColumn[]): void => {
  for (const format of new Set(columns.flatMap((column) => column.format ?? []))) {
    const places = columns.flatMap((column, index) => (column.format === format ? [lettersOf(index + 1)] : []));
    sheet.getRangeList(places.map((letters) => `${letters}3:${letters}`)).setNumberFormat(format);
  }
};

/** The look of every sheet of ours: codes out of sight, headings that stay; in a whole workbook also texts that are seen whole. */
export const dressTab = (sheet: Sheet, isOneOfMany: boolean): void => {
  sheet.hideRows(1);
  sheet.setFrozenRows(2);
  if (isOneOfMany) sheet.getRange('A:Z').setVerticalAlignment('top').setWrap(true);
  sheet.getRange('2:2').setFontWeight('bold').setBackground(headingGround).setWrap(true);
};

/** Where something is; the number says it too. */
const tintGround = '#bfe0d0';

/** Tints the cells of the tinted columns, which stand side by side, that hold a number above zero. */
const setTint = (sheet: Sheet, columns: readonly NewColumn[]): void => {
  const first = columns.findIndex(({ tint }) => tint === true);
  if (first < 0) return;
  const range = sheet.getRange(`${lettersOf(first + 1)}3:${lettersOf(columns.length)}`);
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenNumberGreaterThan(0)
    .setBackground(tintGround)
    .setRanges([range])
    .build();
  sheet.setConditionalFormatRules([rule]);
};

/** Google's new tab has as many. */
const usualColumns = 26;

/** Columns up to this one; a sheet of ours grows as languages come in. */
export const makeColumns = (sheet: Sheet, count: number): void => {
  if (count <= usualColumns) return;
  const missing = count - sheet.getMaxColumns();
  if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
};

/**
 * Makes a blank tab with the common look a sheet of ours: the hidden row of codes, the headings and the rows go into it in one block.
 * The block comes last: a tab that a crash left unfinished is blank, and is filled by calling this again.
 */
export const fillSheet = (sheet: Sheet, content: NewSheet, clock: () => ZoneClock): void => {
  const { columns, rows, hidden, rowsAreOurs, warns } = content;
  makeColumns(sheet, columns.length);
  const headings = [columns.map(({ code }) => code), columns.map(({ header }) => header)];
  const range = sheet.getRange(1, 1, rows.length + headings.length, columns.length);
  // Nobody looks at or types into a hidden sheet, so its looks and its empty cells are not worth their round trips.
  if (hidden) sheet.hideSheet();
  else setWidths(sheet, widthsOf(columns));
  if (!hidden && !rowsAreOurs) {
    setFormats(sheet, columns);
    setChoices(sheet, columns);
  }
  if (!hidden) setTint(sheet, columns);
  if (warns) sheet.protect().setWarningOnly(true);
  if (columns.some(({ note }) => note !== undefined)) range.setNotes(notesOver(columns, rows.length));
  const cells = [...headings, ...rows];
  range.setNumberFormats(cells.map((row) => row.map(formatOf)));
  range.setValues(cells.map((row) => row.map((cell) => googleValueOf(cell, clock()))));
};

const widthsOf = (columns: readonly NewColumn[]): readonly number[] => columns.map(({ width }) => width);

/** On the headings; to ask for their range alone would be one more round trip. */
const notesOver = (columns: readonly NewColumn[], rows: number): string[][] => {
  const none = columns.map(() => '');
  return [none, columns.map(({ note }) => note ?? ''), ...Array.from({ length: rows }, () => none)];
};

/** An empty tab with these column widths. */
export const createPage = (spreadsheet: Spreadsheet, { name, widths }: NewPage): Sheet => {
  const sheet = spreadsheet.insertSheet(name);
  setWidths(sheet, widths);
  return sheet;
};
