// The cells of one tab: what the engine holds, with the values kept ready in JavaScript, since the engine answers one cell at a time.
import type { Area, CellInput, CellValue } from '../world/cells';
import { cellFormats } from './cell-formats';
import { calculated, type ReadTab, readTab } from './cell-reading';
import type { EngineStyle } from './copied-cell';
import { engineInput, heldBy } from './engine-input';
import { type EnginePlace, eachCell } from './engine-place';
import { type CellPlace, capitalFunctions } from './formula-references';
import { cellKey, shiftGrid, shiftKeys } from './grid-shift';
import { reserveCells } from './load-engine';
import { growRows } from './row-growth';
import type { Axis } from './shift';
import { typedFormats } from './typed-formats';

export interface TabCells {
  readonly value: (row: number, column: number) => CellValue;
  readonly shown: (row: number, column: number) => string;
  readonly formula: (row: number, column: number) => string;
  readonly format: (row: number, column: number) => string;
  readonly put: (row: number, column: number, cells: readonly (readonly CellInput[])[]) => void;
  readonly setFormat: (area: Area, format: string) => void;
  readonly pasteStyles: (area: Area, styles: EngineStyle[][]) => void;
  /** Where formulas are. */
  readonly formulaPlaces: () => readonly CellPlace[];
  readonly clearContents: (area: Area) => void;
  readonly clearFormats: (area: Area) => void;
  /** The engine has inserted (`count` > 0) or deleted (`count` < 0) lines before or from line `at`. */
  readonly shifted: (axis: Axis, at: number, count: number) => void;
  readonly lastRow: () => number;
  readonly lastColumn: () => number;
  readonly formulaCount: () => number;
  /** The engine changed behind this: everything is read again when asked for. */
  readonly forget: () => void;
}

/** Reads the tab once, then answers from memory; formulas are asked of the engine each time. */
export const tabCells = (place: EnginePlace): TabCells => {
  const { model } = place;
  const formats = cellFormats(place);
  let read: ReadTab | undefined;
  const tab = (): ReadTab => {
    read ??= readTab(place, formats);
    return read;
  };
  const isFormula = (row: number, column: number): boolean =>
    tab().formulas.size > 0 && tab().formulas.has(cellKey(row, column));
  const plain = (row: number, column: number): CellValue => tab().rows[row - 1]?.[column - 1] ?? null;
  const putCell = (row: number, column: number, input: CellInput): void => {
    const { rows, formulas } = tab();
    const line = rows[row - 1] ?? [];
    rows[row - 1] = line;
    line[column - 1] = heldBy(input);
    model.setUserInput(place.index(), row, column, engineInput(input));
    if (input.kind === 'formula') formulas.add(cellKey(row, column));
    else if (formulas.size > 0) formulas.delete(cellKey(row, column));
  };
  return {
    value: (row, column) => (isFormula(row, column) ? calculated(place, formats, row, column) : plain(row, column)),
    shown: (row, column) => {
      const value = plain(row, column);
      if (isFormula(row, column)) place.calculate();
      else if (value === null || typeof value === 'string') return value ?? '';
      return model.getFormattedCellValue(place.index(), row, column);
    },
    formula: (row, column) =>
      isFormula(row, column) ? capitalFunctions(model.getCellContent(place.index(), row, column)) : '',
    format: formats.at,
    put: (row, column, cells) => {
      reserveCells(cells.length * (cells[0]?.length ?? 0));
      const runs = typedFormats(row, column, cells, formats.at);
      cells.forEach((line, down) => {
        line.forEach((input, across) => {
          putCell(row + down, column + across, input);
        });
      });
      for (const { area, format } of runs) formats.set(area, format);
      growRows(place, row, column, cells);
      place.changed();
    },
    setFormat: formats.set,
    pasteStyles: (area, styles) => {
      const { sheet, range, row, column } = model.getSelectedView();
      model.setSelectedSheet(place.index());
      model.setSelectedCell(area.row, area.column);
      model.setSelectedRange(area.row, area.column, area.row + area.rows - 1, area.column + area.columns - 1);
      model.onPasteStyles(styles);
      model.setSelectedSheet(sheet);
      model.setSelectedCell(row, column);
      model.setSelectedRange(...range);
      styles.forEach((line, down) => {
        line.forEach(({ num_fmt }, across) => {
          formats.remember({ row: area.row + down, column: area.column + across, rows: 1, columns: 1 }, num_fmt);
        });
      });
      place.changed();
    },
    formulaPlaces: () =>
      [...tab().formulas].map((key) => {
        const [row = 0, column = 0] = key.split(',').map(Number);
        return { row, column };
      }),
    clearContents: (area) => {
      const { rows, formulas } = tab();
      const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
      model.rangeClearContents(
        place.index(),
        area.row,
        area.column,
        Math.min(lastRow, Math.max(area.row, rows.length)),
        lastColumn,
      );
      for (let row = area.row; row <= lastRow; row += 1) rows[row - 1]?.fill(null, area.column - 1, lastColumn);
      if (formulas.size > 0) eachCell(area, (row, column) => formulas.delete(cellKey(row, column)));
      place.changed();
    },
    clearFormats: (area) => {
      const [lastRow, lastColumn] = [area.row + area.rows - 1, area.column + area.columns - 1];
      model.rangeClearFormatting(place.index(), area.row, area.column, lastRow, lastColumn);
      formats.remember(area, 'general');
      place.changed();
    },
    shifted: (axis, at, count) => {
      formats.shifted(axis, at, count);
      if (read !== undefined) {
        shiftGrid(read.rows, axis, at, count);
        read = { rows: read.rows, formulas: shiftKeys(read.formulas, axis, at, count) };
      }
      place.changed();
    },
    lastRow: () => {
      const { rows } = tab();
      for (let row = rows.length; row > 0; row -= 1) if (rows[row - 1]?.some(isFilled)) return row;
      return 0;
    },
    lastColumn: () => tab().rows.reduce((last, line) => Math.max(last, filledLength(line ?? [])), 0),
    formulaCount: () => tab().formulas.size,
    forget: () => {
      read = undefined;
      formats.forget();
    },
  };
};

const isFilled = (value: CellValue | undefined): boolean => value !== null && value !== undefined;

const filledLength = (line: readonly (CellValue | undefined)[]): number => {
  for (let column = line.length; column > 0; column -= 1) if (isFilled(line[column - 1])) return column;
  return 0;
};
