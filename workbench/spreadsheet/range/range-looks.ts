// How a range looks: number formats, type, colors, alignment.
import { shownFormat } from '../../engine/number-format';
import { checkSignature } from '../../signature';
import { cellBlock } from '../../world/cell-block';
import type { Area, CellLooks } from '../../world/workbook';
import { hexColor } from '../colors';
import { fresh, itself, later, type RangePlace } from '../sheet-place';
import { checkTable } from './range-values';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<
  Google,
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'setNumberFormat'
  | 'setNumberFormats'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontStyle'
  | 'setFontLine'
  | 'setFontSize'
  | 'getFontSize'
  | 'setFontColor'
  | 'setFontColors'
  | 'getFontColor'
  | 'setBackground'
  | 'setBackgrounds'
  | 'getBackground'
  | 'getBackgrounds'
  | 'setWrap'
  | 'getWrap'
  | 'setVerticalAlignment'
  | 'setHorizontalAlignment'
  | 'getVerticalAlignment'
  | 'getHorizontalAlignment'
>;

/** The part of a Range that is about its looks. */
export const rangeLooks = (place: RangePlace): Part => {
  const { id, area } = place;
  const style = (path: string, value: string, where: Area = area): void =>
    later(place, (workbook) => workbook.setStyle(id, where, path, value));
  const look = (): CellLooks => fresh(place).looks(id, area.row, area.column);
  const looks = <Value>(read: (look: CellLooks) => Value): Value[][] => {
    const workbook = fresh(place);
    return cellBlock(area, (row, column) => read(workbook.looks(id, row, column)));
  };
  const color = (path: string, value: string | null, standard: string, where: Area = area): void => {
    const hex = value === null || value === '' ? standard : hexColor(value);
    if (hex !== undefined) style(path, hex, where);
  };
  const colors = (path: string, table: readonly (readonly (string | null)[])[], standard: string): void =>
    table.forEach((row, down) => {
      row.forEach((value, across) => {
        color(path, value, standard, { row: area.row + down, column: area.column + across, rows: 1, columns: 1 });
      });
    });
  const part: Part = {
    getNumberFormat: () => shownFormat(fresh(place).numberFormat(id, area.row, area.column)),
    getNumberFormats: () => {
      const workbook = fresh(place);
      return cellBlock(area, (row, column) => shownFormat(workbook.numberFormat(id, row, column)));
    },
    setNumberFormat(format) {
      checkSignature('SpreadsheetApp.Range.setNumberFormat', [format], ['text']);
      later(place, (workbook) => workbook.setNumberFormat(id, area, format));
      return itself(this);
    },
    setNumberFormats(formats) {
      checkTable(place, 'setNumberFormats', formats, 'data');
      const blocks = formatBlocks(area, formats as readonly (readonly string[])[]);
      later(place, (workbook) => {
        for (const { where, format } of blocks) workbook.setNumberFormat(id, where, format);
      });
      return itself(this);
    },
    getFontWeight: () => (look().bold ? 'bold' : 'normal'),
    getFontWeights: () => looks(({ bold }) => (bold ? 'bold' : 'normal')),
    setFontWeight(weight) {
      style('font.b', String(weight === 'bold'));
      return itself(this);
    },
    setFontStyle(fontStyle) {
      style('font.i', String(fontStyle === 'italic'));
      return itself(this);
    },
    setFontLine(line) {
      style('font.u', String(line === 'underline'));
      style('font.strike', String(line === 'line-through'));
      return itself(this);
    },
    setFontSize(size) {
      checkSignature('SpreadsheetApp.Range.setFontSize', [size], ['number']);
      style('font.size', String(size));
      return itself(this);
    },
    getFontSize: () => look().size,
    setFontColor(value) {
      color('font.color', value as string | null, '#000000');
      return itself(this);
    },
    setFontColors(table) {
      checkTable(place, 'setFontColors', table, 'data');
      colors('font.color', table as readonly (readonly (string | null)[])[], '#000000');
      return itself(this);
    },
    getFontColor: () => look().color,
    setBackground(value) {
      color('fill.color', value, '#ffffff');
      return itself(this);
    },
    setBackgrounds(table) {
      checkTable(place, 'setBackgrounds', table, 'data');
      colors('fill.color', table, '#ffffff');
      return itself(this);
    },
    getBackground: () => look().background,
    getBackgrounds: () => looks(({ background }) => background),
    setWrap(isWrapped) {
      style('alignment.wrap_text', String(isWrapped === true));
      return itself(this);
    },
    getWrap: () => look().wrap,
    setVerticalAlignment(alignment) {
      style('alignment.vertical', alignment === 'middle' ? 'center' : (alignment ?? 'bottom'));
      return itself(this);
    },
    setHorizontalAlignment(alignment) {
      style('alignment.horizontal', engineAlignment(alignment));
      return itself(this);
    },
    getVerticalAlignment: () => (look().vertical === 'center' ? 'middle' : look().vertical),
    getHorizontalAlignment: () => look().horizontal,
  };
  return part;
};

const engineAlignment = (alignment: string | null): string => {
  if (alignment === null || alignment === 'normal') return 'general';
  return alignment;
};

interface FormatBlock {
  readonly where: Area;
  readonly format: string;
}

/** Cells of a column that follow each other with one format are set together. */
const formatBlocks = (area: Area, formats: readonly (readonly string[])[]): readonly FormatBlock[] =>
  Array.from({ length: area.columns }, (_, across) => columnBlocks(area, formats, across)).flat();

const columnBlocks = (area: Area, formats: readonly (readonly string[])[], across: number): readonly FormatBlock[] => {
  const blocks: FormatBlock[] = [];
  let start = 0;
  for (let down = 1; down <= area.rows; down += 1) {
    if (formats[down]?.[across] === formats[start]?.[across] && down < area.rows) continue;
    const where = { row: area.row + start, column: area.column + across, rows: down - start, columns: 1 };
    blocks.push({ where, format: formats[start]?.[across] ?? 'General' });
    start = down;
  }
  return blocks;
};
