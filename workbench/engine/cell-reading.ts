// What the engine holds in a cell, as a typed value.
import type { CellValue } from '../world/cells';
import type { CellFormats } from './cell-formats';
import { type EnginePlace, engineArea } from './engine-place';
import { cellKey } from './grid-shift';
import { isDateFormat } from './number-format';

const types = { number: 1, flag: 4 };

export interface ReadTab {
  readonly rows: CellValue[][];
  /** The cells that hold formulas; their values are asked of the engine each time. */
  readonly formulas: Set<string>;
}

/** Reads a whole tab, row by row; what is empty is left out. */
export const readTab = (place: EnginePlace, formats: CellFormats): ReadTab => {
  const read: ReadTab = { rows: [], formulas: new Set() };
  for (let row = 1; row <= place.gridRows(); row += 1) {
    for (const column of place.model.getColumnsWithData(place.index(), row))
      readCell(place, formats, { row, column }, read);
  }
  return read;
};

interface CellPlace {
  readonly row: number;
  readonly column: number;
}

const readCell = (place: EnginePlace, formats: CellFormats, { row, column }: CellPlace, into: ReadTab): void => {
  const content = place.model.getCellContent(place.index(), row, column);
  // A cell that was emptied keeps the mark that its text was written as text.
  if (content === '' || content === "'") return;
  const isFormula = content.startsWith('=');
  if (isFormula) into.formulas.add(cellKey(row, column));
  const line = into.rows[row - 1] ?? [];
  into.rows[row - 1] = line;
  line[column - 1] = isFormula ? '' : plainValue(place, formats, { row, column }, content);
};

const plainValue = (place: EnginePlace, formats: CellFormats, cell: CellPlace, content: string): CellValue => {
  const type = place.model.getCellType(place.index(), cell.row, cell.column);
  if (type === types.flag) return content === 'TRUE';
  if (type !== types.number) return content.startsWith("'") ? content.slice(1) : content;
  const format = formats.at(cell.row, cell.column);
  return isDateFormat(format) ? bareNumber(place, cell, format, false) : Number(content);
};

/** What a formula comes to. */
export const calculated = (place: EnginePlace, formats: CellFormats, row: number, column: number): CellValue => {
  place.calculate();
  const shown = place.model.getFormattedCellValue(place.index(), row, column);
  const type = place.model.getCellType(place.index(), row, column);
  if (type === types.flag) return shown === 'TRUE';
  return type === types.number && shown !== ''
    ? bareNumber(place, { row, column }, formats.at(row, column), true)
    : shown;
};

/** The engine shows dates as dates even where it is asked for the content, so the format is lifted for a moment. */
const bareNumber = (place: EnginePlace, { row, column }: CellPlace, format: string, isFormula: boolean): number => {
  const { model } = place;
  const cell = engineArea(place, { row, column, rows: 1, columns: 1 });
  model.updateRangeStyle(cell, 'num_fmt', isFormula ? '0.00000000000000E+00' : 'general');
  const text = isFormula
    ? model.getFormattedCellValue(place.index(), row, column)
    : model.getCellContent(place.index(), row, column);
  model.updateRangeStyle(cell, 'num_fmt', format);
  return Number(text);
};
