// Makes a new tab in as few round trips as it can be made in.
import type { NewColumn, NewPage, NewSheet } from '../app/ports';
import { formatOf, googleValueOf } from './cell-value';
import type { ZoneClock } from './zone-clock';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The tint behind headings; the bold type says the same without color. */
export const headingGround = '#e3eeea';

/** 1 is A, 27 is AA. */
export const lettersOf = (column: number): string =>
  column > 26
    ? lettersOf(Math.floor((column - 1) / 26)) + lettersOf(((column - 1) % 26) + 1)
    : String.fromCharCode(64 + column);

const setWidths = (sheet: Sheet, widths: readonly number[]): void => {
  let start = 0;
  for (let at = 1; at <= widths.length; at += 1) {
    if (widths[at] === widths[start]) continue;
    sheet.setColumnWidths(start + 1, at - start, widths[start] ?? 100);
    start = at;
  }
};

const setChoices = (sheet: Sheet, { choices }: NewColumn, column: number): void => {
  if (choices === undefined) return;
  const rule = SpreadsheetApp.newDataValidation()
    .requireValueInList([...choices], true)
    .setAllowInvalid(true)
    .build();
  sheet.getRange(`${lettersOf(column)}3:${lettersOf(column)}`).setDataValidation(rule);
};

const setFormats = (sheet: Sheet, columns: readonly NewColumn[]): void => {
  for (const format of new Set(columns.flatMap((column) => column.format ?? []))) {
    const places = columns.flatMap((column, index) => (column.format === format ? [lettersOf(index + 1)] : []));
    sheet.getRangeList(places.map((letters) => `${letters}3:${letters}`)).setNumberFormat(format);
  }
};

/** Pixels that a bold letter takes on average. */
const letterWidth = 8;

const dressSheet = (sheet: Sheet, columns: readonly NewColumn[]): void => {
  setFormats(sheet, columns);
  sheet.hideRows(1);
  sheet.setFrozenRows(2);
  const headings = sheet.getRange(2, 1, 1, columns.length);
  headings.setFontWeight('bold').setBackground(headingGround);
  if (columns.some(({ header, width }) => header.length * letterWidth > width)) headings.setWrap(true);
  if (columns.some(({ note }) => note !== undefined)) headings.setNotes([columns.map(({ note }) => note ?? '')]);
  setWidths(
    sheet,
    columns.map(({ width }) => width),
  );
  columns.forEach((column, index) => {
    setChoices(sheet, column, index + 1);
  });
};

/** A tab with the hidden row of codes, the headings and the rows, written in one block. */
export const createSheet = (
  spreadsheet: Spreadsheet,
  { name, columns, rows, hidden }: NewSheet,
  clock: () => ZoneClock,
): Sheet => {
  const sheet = spreadsheet.insertSheet(name);
  const block = [columns.map(({ code }) => code), columns.map(({ header }) => header), ...rows];
  const range = sheet.getRange(1, 1, block.length, columns.length);
  range.setNumberFormats(block.map((row) => row.map(formatOf)));
  range.setValues(block.map((row) => row.map((cell) => googleValueOf(cell, clock()))));
  // Nobody looks at or types into a hidden sheet, so its looks and its empty cells are not worth their round trips.
  if (hidden) sheet.hideSheet();
  else dressSheet(sheet, columns);
  return sheet;
};

/** An empty tab with these column widths. */
export const createPage = (spreadsheet: Spreadsheet, { name, widths }: NewPage): Sheet => {
  const sheet = spreadsheet.insertSheet(name);
  setWidths(sheet, widths);
  return sheet;
};
