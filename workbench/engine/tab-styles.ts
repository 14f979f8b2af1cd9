// How cells look: number formats and the engine's own styles.
import type { Workbook } from '../world/workbook';
import type { TabPlace } from './tab-place';

type Styles = Pick<Workbook, 'numberFormat' | 'looks' | 'setNumberFormat' | 'setStyle' | 'clearFormats'>;

/** The style part of the workbook. Defaults are Google's (GF: testsheets). */
export const tabStyles = ({ model, indexOf, cellsOf, changed }: TabPlace): Styles => ({
  numberFormat: (id, row, column) => cellsOf(id).format(row, column),
  looks: (id, row, column) => {
    const { font, fill, alignment } = model.getCellStyle(indexOf(id), row, column).style;
    return {
      bold: font.b === true,
      italic: font.i === true,
      underline: font.u === true,
      strike: font.strike === true,
      // The engine's own default stands for Google's.
      size: font.sz === 12 ? 10 : font.sz,
      color: model.resolveColor(font.color) || '#000000',
      background: model.resolveColor(fill.color) || '#ffffff',
      wrap: alignment?.wrap_text === true,
      horizontal: alignment?.horizontal ?? 'general',
      vertical: alignment?.vertical ?? 'bottom',
    };
  },
  setNumberFormat: (id, area, format) => cellsOf(id).setFormat(area, format),
  setStyle: (id, area, path, value) => {
    model.updateRangeStyle(
      { sheet: indexOf(id), row: area.row, column: area.column, width: area.columns, height: area.rows },
      path,
      value,
    );
    changed();
  },
  clearFormats: (id, area) => cellsOf(id).clearFormats(area),
});
