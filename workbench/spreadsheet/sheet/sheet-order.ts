// A sheet's rows and columns moved about and fitted to what they hold, its text searched, and itself copied.
import type { Axis } from '../../engine/shift';
import { ServiceError } from '../../service-error';
import { checkSignature, signatureError } from '../../signature';
import { implementationOf } from '../../stand-in';
import type { Area, Workbook } from '../../world/workbook';
import { bookOf, fresh, itself, later, placeOf, type RangePlace, type SheetPlace, tabHere } from '../sheet-place';
import { giveTextFinder } from '../text-finder';
import { rangeOf } from './range-of';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<
  Google,
  | 'moveRows'
  | 'moveColumns'
  | 'autoResizeColumn'
  | 'autoResizeColumns'
  | 'autoResizeRows'
  | 'setRowHeightsForced'
  | 'getSheetValues'
  | 'copyTo'
  | 'createTextFinder'
>;

/** The part of a Sheet that orders it. */
export const sheetOrder = (place: SheetPlace): Part => {
  const { id } = place;
  const move = (axis: Axis, spec: unknown, before: unknown): void => {
    const area = placeOf<RangePlace>(spec)?.area;
    const method = axis === 'rows' ? 'moveRows' : 'moveColumns';
    if (area === undefined || typeof before !== 'number')
      throw signatureError(`SpreadsheetApp.Sheet.${method}`, [spec, before]);
    const [first, count] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
    if (before < 1 || before > tabHere(place)[axis] + 1) throw new ServiceError(`Those ${axis} are out of bounds.`);
    if (before > first && before < first + count) throw new ServiceError('Invalid argument: destinationIndex');
    later(place, (workbook) => workbook.moveLinesTo(id, axis, first, count, before));
  };
  const fit = (implementation: object, method: string, given: readonly number[]): Google => {
    checkSignature(`SpreadsheetApp.Sheet.${method}`, given, ['number'], ['number', 'number']);
    const [first = 1, count = 1] = given;
    later(place, (workbook) => {
      for (let column = first; column < first + count; column += 1) fitColumn(workbook, id, column);
    });
    return itself(implementation);
  };
  const part: Part = {
    moveRows: (spec, before) => move('rows', spec, before),
    moveColumns: (spec, before) => move('columns', spec, before),
    autoResizeColumn(column) {
      return fit(this, 'autoResizeColumn', [column]);
    },
    autoResizeColumns(first, count) {
      return fit(this, 'autoResizeColumns', [first, count]);
    },
    autoResizeRows(first, count) {
      checkSignature('SpreadsheetApp.Sheet.autoResizeRows', [first, count], ['number', 'number']);
      later(place, (workbook) => {
        for (let row = first; row < first + count; row += 1) fitRow(workbook, id, row);
      });
      return itself(this);
    },
    setRowHeightsForced(first, count, height) {
      checkSignature(
        'SpreadsheetApp.Sheet.setRowHeightsForced',
        [first, count, height],
        ['number', 'number', 'number'],
      );
      later(place, (workbook) => workbook.setLineSize(id, 'rows', first, count, height));
      return itself(this);
    },
    getSheetValues: (row, column, rows, columns) =>
      (implementationOf(rangeOf(place, [row, column, rows, columns])) as Pick<Range, 'getValues'>).getValues(),
    /** There is one spreadsheet, so the copy is put behind its last sheet. */
    copyTo: (spreadsheet) => {
      checkSignature('SpreadsheetApp.Sheet.copyTo', [spreadsheet], ['object']);
      const workbook = fresh(place);
      const copy = workbook.duplicateTab(id, freeCopyName(place), workbook.tabs().length);
      workbook.commit();
      return place.give.sheet(copy);
    },
    createTextFinder: (text) =>
      giveTextFinder(place, text, () => {
        const { rows, columns } = tabHere(place);
        return [{ id, area: { row: 1, column: 1, rows, columns } }];
      }),
  };
  return part;
};

/** `Copy of Plan`, `Copy of Plan 1` when there is one. */
const freeCopyName = (place: SheetPlace): string => {
  const taken = new Set(
    bookOf(place)
      .tabs()
      .map(({ name }) => name.toLowerCase()),
  );
  const name = `Copy of ${tabHere(place).name}`.slice(0, 97);
  for (let n = 0; ; n += 1) {
    const candidate = n === 0 ? name : `${name} ${n}`;
    if (!taken.has(candidate.toLowerCase())) return candidate;
  }
};

const letterWidth = 7;
const edges = 17;
const narrowest = 21;
const lineHeight = 21;

/** As wide as the longest line that is shown; Google measures the letters, we count them. */
const fitColumn = (workbook: Workbook, id: number, column: number): void => {
  const rows = workbook.lastRow(id);
  if (rows === 0) return;
  const shown = linesIn(workbook, id, { row: 1, column, rows, columns: 1 }).flat();
  const longest = Math.max(0, ...shown.map((line) => line.length));
  if (longest > 0) workbook.setLineSize(id, 'columns', column, 1, Math.max(narrowest, longest * letterWidth + edges));
};

const fitRow = (workbook: Workbook, id: number, row: number): void => {
  const columns = Math.max(1, workbook.lastColumn(id));
  const lines = Math.max(1, ...linesIn(workbook, id, { row, column: 1, rows: 1, columns }).map((cell) => cell.length));
  workbook.setLineSize(id, 'rows', row, 1, lines * lineHeight);
};

const linesIn = (workbook: Workbook, id: number, area: Area): string[][] =>
  workbook
    .displayValues(id, area)
    .flat()
    .map((shown) => shown.split('\n'));
