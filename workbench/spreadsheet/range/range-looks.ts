// How a range looks: a getter and a setter for each look, for one cell and for all of them.
import { paintedLooks } from '../../engine/placed-looks';
import { signatureError } from '../../signature';
import { alikeBlocks } from '../../world/alike-blocks';
import { cellBlock } from '../../world/cell-block';
import type { Area, Workbook } from '../../world/workbook';
import { hexOfParts } from '../colors';
import { fresh, itself, later, type RangePlace } from '../sheet-place';
import { type LookChange, type LookKind, looksOfCells, type SeenLooks } from './look-table';
import { checkTable } from './range-values';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Method = (this: object, ...given: unknown[]) => unknown;

type Singles =
  | 'FontWeight'
  | 'FontStyle'
  | 'FontLine'
  | 'FontSize'
  | 'FontFamily'
  | 'FontColorObject'
  | 'Background'
  | 'BackgroundObject'
  | 'HorizontalAlignment'
  | 'VerticalAlignment'
  | 'Wrap'
  | 'WrapStrategy'
  | 'TextDirection'
  | 'TextRotation'
  | 'TextStyle';
type Plurals = `${Exclude<Singles, 'FontFamily' | 'WrapStrategy'>}s` | 'FontFamilies' | 'WrapStrategies';
type Part = Pick<
  Google,
  | `get${Singles}`
  | `set${Singles}`
  | `get${Plurals}`
  | `set${Plurals}`
  | 'setFontColor'
  | 'setFontColors'
  | 'setBackgroundRGB'
  | 'setVerticalText'
  | 'setShowHyperlink'
>;

/** The part of a Range that is about its looks; `getFontColor(s)` are old and still there. */
export const rangeLooks = (place: RangePlace): Part => {
  const methods = Object.fromEntries(looksOfCells.flatMap((kind) => methodsOf(place, kind)));
  const change = (implementation: object, what: LookChange): Google => {
    later(place, (workbook) => applyLook(workbook, place.id, place.area, what));
    return itself(implementation);
  };
  const part: Pick<Part, 'setBackgroundRGB' | 'setVerticalText' | 'setShowHyperlink'> = {
    setBackgroundRGB(...parts) {
      if (parts.length !== 3 || parts.some((one) => typeof one !== 'number'))
        throw signatureError('SpreadsheetApp.Range.setBackgroundRGB', parts);
      return change(this, { styles: [['fill.color', hexOfParts(parts)]], look: { backgroundTheme: null } });
    },
    setVerticalText(isVertical) {
      refuseNoFlag('setVerticalText', isVertical);
      return change(this, { look: { rotation: isVertical ? 'vertical' : null } });
    },
    setShowHyperlink(showHyperlink) {
      refuseNoFlag('setShowHyperlink', showHyperlink);
      return change(this, { look: { hidesHyperlink: showHyperlink ? null : true } });
    },
  };
  return { ...methods, ...part } as Part;
};

const refuseNoFlag = (method: string, given: unknown): void => {
  if (typeof given !== 'boolean') throw signatureError(`SpreadsheetApp.Range.${method}`, [given]);
};

/** The looks of every cell of an area. */
export const seenLooks = (workbook: Workbook, id: number, area: Area): SeenLooks[][] => {
  const painted = paintedLooks(workbook.tab(id)?.looks ?? [], area);
  return cellBlock(area, (row, column) => ({
    cell: workbook.looks(id, row, column),
    beside: painted[row - area.row]?.[column - area.column] ?? {},
  }));
};

const applyLook = (workbook: Workbook, id: number, area: Area, { styles = [], look }: LookChange): void => {
  for (const [path, value] of styles) workbook.setStyle(id, area, path, value);
  if (look !== undefined && Object.keys(look).length > 0) workbook.setLook(id, area, look);
};

const methodsOf = (place: RangePlace, kind: LookKind): readonly (readonly [string, Method])[] => {
  const { id, area, execution } = place;
  const { one, many } = kind;
  const refuse = (method: string, given: readonly unknown[]): void => {
    if (given.length !== 1 || !kind.accepts(given[0])) throw signatureError(`SpreadsheetApp.Range.${method}`, given);
  };
  const set = (method: string): Method =>
    function (...given) {
      refuse(method, given);
      const change = kind.write(given[0]);
      if (change !== undefined) later(place, (workbook) => applyLook(workbook, id, area, change));
      return itself(this);
    };
  const setMany = (method: string): Method =>
    function (table, ...more) {
      checkTable(place, method, table, 'data');
      const rows = table as readonly (readonly unknown[])[];
      for (const value of rows.flat())
        if (!kind.accepts(value)) refuse(method, [table, ...more, undefined].slice(0, 1));
      const blocks = alikeBlocks(
        area,
        rows.map((row) => row.map((value) => kind.write(value))),
      );
      later(place, (workbook) => {
        for (const { where, value } of blocks) if (value !== undefined) applyLook(workbook, id, where, value);
      });
      return itself(this);
    };
  return [
    [`get${one}`, () => readOne(place, kind)],
    [`get${many}`, () => seenLooks(fresh(place), id, area).map((row) => row.map((seen) => kind.read(seen, execution)))],
    [`set${one}`, set(`set${one}`)],
    [`set${many}`, setMany(`set${many}`)],
  ];
};

const readOne = (place: RangePlace, kind: LookKind): unknown => {
  const [[seen] = []] = seenLooks(fresh(place), place.id, { ...place.area, rows: 1, columns: 1 });
  return seen === undefined ? null : kind.read(seen, place.execution);
};
