// What a Spreadsheet does for its active sheet, and the search through all sheets (reference/spreadsheet/spreadsheet).
import { implementationOf } from '../stand-in';
import { type BookPlace, bookOf } from './sheet-place';
import { giveTextFinder } from './text-finder';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Method = (...given: unknown[]) => unknown;

const ofActiveSheet = [
  'appendRow',
  'autoResizeColumn',
  'deleteColumn',
  'deleteColumns',
  'deleteRow',
  'deleteRows',
  'getColumnWidth',
  'getDataRange',
  'getFormUrl',
  'getFrozenColumns',
  'getFrozenRows',
  'getLastColumn',
  'getLastRow',
  'getRangeList',
  'getRowHeight',
  'getSheetId',
  'getSheetName',
  'getSheetValues',
  'hideColumn',
  'hideRow',
  'insertColumnAfter',
  'insertColumnBefore',
  'insertColumnsAfter',
  'insertColumnsBefore',
  'insertRowAfter',
  'insertRowBefore',
  'insertRowsAfter',
  'insertRowsBefore',
  'isColumnHiddenByUser',
  'isRowHiddenByFilter',
  'isRowHiddenByUser',
  'setColumnWidth',
  'setFrozenColumns',
  'setFrozenRows',
  'setRowHeight',
  'sort',
  'unhideColumn',
  'unhideRow',
] as const satisfies readonly (keyof Google & keyof Sheet)[];

type Part = Pick<Google, (typeof ofActiveSheet)[number] | 'createTextFinder'>;

/** The part of a Spreadsheet that is about cells. */
export const spreadsheetCells = (place: BookPlace): Part => {
  const methods = Object.fromEntries(
    ofActiveSheet.map((name) => [
      name,
      (...given: unknown[]) => {
        const sheet = implementationOf(place.give.sheet(bookOf(place).activeTab())) as Readonly<Record<string, Method>>;
        return sheet[name]?.apply(sheet, given);
      },
    ]),
  );
  const part: Pick<Part, 'createTextFinder'> = {
    createTextFinder: (text) =>
      giveTextFinder(place, text, () =>
        bookOf(place)
          .tabs()
          .map(({ id, rows, columns }) => ({ id, area: { row: 1, column: 1, rows, columns } })),
      ),
  };
  return { ...methods, ...part } as Part;
};
