// How cells look: number formats and the engine's own styles.
import type { Workbook } from '../world/workbook';
import { lastEngineRow } from './cell-formats';
import { withLook } from './placed-looks';
import type { TabPlace } from './tab-place';

type Styles = Pick<
  Workbook,
  'numberFormat' | 'looks' | 'setNumberFormat' | 'setStyle' | 'setLook' | 'clearFormats' | 'showGridlines'
>;

/** The style part of the workbook. Defaults are Google's (GF: testsheets). */
export const tabStyles = ({ model, indexOf, tabOf, cellsOf, changeTab, changed }: TabPlace): Styles => ({
  numberFormat: (id, row, column) => cellsOf(id).format(row, column),
  looks: (id, row, column) => {
    const { font, fill, alignment } = model.getCellStyle(indexOf(id), row, column).style;
    return {
      bold: font.b === true,
      italic: font.i === true,
      underline: font.u === true,
      strike: font.strike === true,
      size: font.sz,
      color: model.resolveColor(font.color) || '#000000',
      background: model.resolveColor(fill.color) || '#ffffff',
      wrap: alignment?.wrap_text === true,
      horizontal: alignment?.horizontal ?? 'general',
      vertical: alignment?.vertical ?? 'bottom',
    };
  },
  setNumberFormat: (id, area, format) => cellsOf(id).setFormat(area, format),
  setStyle: (id, area, path, value) => {
    // Down to the end of the grid is a style of the whole columns, a thousand times cheaper than of their cells.
    const isWhole = area.row === 1 && area.rows >= tabOf(id).rows;
    const height = isWhole ? lastEngineRow : area.rows;
    model.updateRangeStyle(
      { sheet: indexOf(id), row: area.row, column: area.column, width: area.columns, height },
      path,
      value,
    );
    changed();
  },
  setLook: (id, area, look) => changeTab(id, { looks: withLook(tabOf(id).looks, area, look) }),
  showGridlines: (id, isShown) => {
    model.setShowGridLines(indexOf(id), isShown);
    changeTab(id, { hiddenGridlines: !isShown });
  },
  clearFormats: (id, area) => {
    cellsOf(id).clearFormats(area);
    changeTab(id, { looks: withLook(tabOf(id).looks, area, null) });
  },
});
