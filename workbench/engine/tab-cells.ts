// The cells of one tab: what the engine holds, with the values kept ready in JavaScript, since the engine answers one cell at a time.
import type { Area, CellInput, CellValue } from '../world/workbook';
import type { Model } from './load-engine';
import { engineFormat, isDateFormat, isGeneral } from './number-format';
import type { Axis } from './shift';

export interface EnginePlace {
  readonly model: Model;
  /** Where the tab is among the engine's sheets now. */
  readonly index: () => number;
  readonly gridRows: () => number;

  /** Calculates what changed since the last time, before a formula is read. */
  readonly calculate: () => void;
  readonly changed: () => void;
}

export interface TabCells {
  readonly value: (row: number, column: number) => CellValue;
  readonly shown: (row: number, column: number) => string;
  readonly formula: (row: number, column: number) => string;
  readonly format: (row: number, column: number) => string;
  readonly put: (row: number, column: number, input: CellInput) => void;
  readonly setFormat: (area: Area, format: string) => void;
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

const keyOf = (row: number, column: number): string => `${row},${column}`;

/** Reads the tab once, then answers from memory; formulas are asked of the engine each time. */
export const tabCells = (place: EnginePlace): TabCells => {
  const { model } = place;
  let rows: CellValue[][] | undefined;
  let formats: (string | undefined)[][] = [];
  let formulas = new Set<string>();

  const warm = (): CellValue[][] => {
    if (rows !== undefined) return rows;
    const read: CellValue[][] = [];
    const found = new Set<string>();
    for (let row = 1; row <= place.gridRows(); row += 1) readRow(row, read, found);
    rows = read;
    formulas = found;
    return read;
  };
  const readRow = (row: number, into: CellValue[][], found: Set<string>): void => {
    for (const column of model.getColumnsWithData(place.index(), row)) {
      const content = model.getCellContent(place.index(), row, column);
      if (content === '') continue;
      const line = into[row - 1] ?? [];
      into[row - 1] = line;
      if (content.startsWith('=')) found.add(keyOf(row, column));
      line[column - 1] = content.startsWith('=') ? '' : plainValue(row, column, content);
    }
  };
  const plainValue = (row: number, column: number, content: string): CellValue => {
    const type = model.getCellType(place.index(), row, column);
    if (type === 4) return content === 'TRUE';
    if (type === 1) return isDateFormat(format(row, column)) ? bareNumber(row, column) : Number(content);
    return content.startsWith("'") ? content.slice(1) : content;
  };
  /** The engine shows dates as dates even where it is asked for the content, so the format is lifted for a moment. */
  const bareNumber = (row: number, column: number): number => {
    const before = format(row, column);
    const cell = { sheet: place.index(), row, column, width: 1, height: 1 };
    const isFormula = model.getCellContent(place.index(), row, column).startsWith('=');
    model.updateRangeStyle(cell, 'num_fmt', isFormula ? '0.00000000000000E+00' : 'general');
    const text = isFormula
      ? model.getFormattedCellValue(place.index(), row, column)
      : model.getCellContent(place.index(), row, column);
    model.updateRangeStyle(cell, 'num_fmt', before);
    return Number(text);
  };
  const format = (row: number, column: number): string => {
    const known = formats[row - 1]?.[column - 1];
    if (known !== undefined) return known;
    const read = model.getCellStyle(place.index(), row, column).style.num_fmt;
    rememberFormat(row, column, read);
    return read;
  };
  const rememberFormat = (row: number, column: number, text: string): void => {
    const line = formats[row - 1] ?? [];
    formats[row - 1] = line;
    line[column - 1] = text;
  };
  const calculated = (row: number, column: number): CellValue => {
    place.calculate();
    const shown = model.getFormattedCellValue(place.index(), row, column);
    const type = model.getCellType(place.index(), row, column);
    if (type === 4) return shown === 'TRUE';
    return type === 1 && shown !== '' ? bareNumber(row, column) : shown;
  };
  const each = (area: Area, work: (row: number, column: number) => void): void => {
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) work(row, column);
    }
  };
  const styleArea = (area: Area, text: string): void =>
    model.updateRangeStyle(
      { sheet: place.index(), row: area.row, column: area.column, width: area.columns, height: area.rows },
      'num_fmt',
      text,
    );
  const isFormulaAt = (row: number, column: number): boolean => formulas.size > 0 && formulas.has(keyOf(row, column));

  return {
    value: (row, column) => {
      const value = warm()[row - 1]?.[column - 1] ?? null;
      return isFormulaAt(row, column) ? calculated(row, column) : value;
    },
    shown: (row, column) => {
      const value = warm()[row - 1]?.[column - 1] ?? null;
      if (isFormulaAt(row, column)) place.calculate();
      else if (value === null || typeof value === 'string') return value ?? '';
      return model.getFormattedCellValue(place.index(), row, column);
    },
    formula: (row, column) => {
      warm();
      return isFormulaAt(row, column) ? model.getCellContent(place.index(), row, column) : '';
    },
    format,
    put: (row, column, input) => {
      const lines = warm();
      const line = lines[row - 1] ?? [];
      lines[row - 1] = line;
      formulas.delete(keyOf(row, column));
      line[column - 1] = heldBy(input);
      model.setUserInput(place.index(), row, column, engineInput(input));
      if (input.kind === 'formula') formulas.add(keyOf(row, column));
      if (input.kind === 'number') keepFormat(row, column, input.format);
      place.changed();
    },
    setFormat: (area, text) => {
      const plain = engineFormat(text);
      const toTheEnd = area.row + area.rows - 1 >= place.gridRows();
      if (toTheEnd && area.rows > 20) setColumns(area, plain);
      else styleArea(area, plain);
      each(area, (row, column) => rememberFormat(row, column, plain));
      place.changed();
    },
    clearContents: (area) => {
      const lines = warm();
      model.rangeClearContents(
        place.index(),
        area.row,
        area.column,
        area.row + area.rows - 1,
        area.column + area.columns - 1,
      );
      for (let row = area.row; row < area.row + area.rows; row += 1)
        lines[row - 1]?.fill(null, area.column - 1, area.column - 1 + area.columns);
      if (formulas.size > 0) each(area, (row, column) => formulas.delete(keyOf(row, column)));
      place.changed();
    },
    clearFormats: (area) => {
      model.rangeClearFormatting(
        place.index(),
        area.row,
        area.column,
        area.row + area.rows - 1,
        area.column + area.columns - 1,
      );
      each(area, (row, column) => rememberFormat(row, column, 'general'));
      place.changed();
    },
    shifted: (axis, at, count) => {
      const lines = rows;
      if (axis === 'rows') {
        if (lines !== undefined) shiftLine(lines, at, count);
        shiftLine(formats, at, count);
      } else {
        lines?.forEach((line) => {
          shiftLine(line, at, count);
        });
        formats.forEach((line) => {
          shiftLine(line, at, count);
        });
      }
      formulas = movedFormulas(formulas, axis, at, count);
      place.changed();
    },
    lastRow: () => {
      const lines = warm();
      for (let row = lines.length; row > 0; row -= 1) if (lines[row - 1]?.some(isFilled)) return row;
      return 0;
    },
    lastColumn: () => warm().reduce((last, line) => Math.max(last, filledLength(line ?? [])), 0),
    formulaCount: () => {
      warm();
      return formulas.size;
    },
    forget: () => {
      rows = undefined;
      formats = [];
      formulas = new Set();
    },
  };

  /** A typed number brings its format along only where the cell has none; the engine's own guess is put right. */
  function keepFormat(row: number, column: number, typed: string | undefined): void {
    const before = format(row, column);
    const wanted = isGeneral(before) && typed !== undefined ? engineFormat(typed) : before;
    const is = model.getCellStyle(place.index(), row, column).style.num_fmt;
    if (is !== wanted) styleArea({ row, column, rows: 1, columns: 1 }, wanted);
    rememberFormat(row, column, wanted);
  }

  /** Down to the end of the grid is a style of the whole column, a thousand times cheaper than of its cells. */
  function setColumns(area: Area, text: string): void {
    const above = Array.from({ length: area.row - 1 }, (_, row) =>
      Array.from({ length: area.columns }, (__, column) => format(row + 1, area.column + column)),
    );
    styleArea({ row: 1, column: area.column, rows: 1_048_576, columns: area.columns }, text);
    above.forEach((line, row) => {
      line.forEach((before, column) => {
        if (before !== text) styleArea({ row: row + 1, column: area.column + column, rows: 1, columns: 1 }, before);
      });
    });
  }
};

const isFilled = (value: CellValue | undefined): boolean => value !== null && value !== undefined;

const filledLength = (line: readonly (CellValue | undefined)[]): number => {
  for (let column = line.length; column > 0; column -= 1) if (isFilled(line[column - 1])) return column;
  return 0;
};

const heldBy = (input: CellInput): CellValue => {
  if (input.kind === 'text') return input.text === '' ? null : input.text;
  if (input.kind === 'number') return input.number;
  if (input.kind === 'flag') return input.flag;
  return input.kind === 'formula' ? '' : null;
};

/** Text that the engine could read as anything else is marked as text. */
const engineInput = (input: CellInput): string => {
  if (input.kind === 'number') return String(input.number);
  if (input.kind === 'flag') return input.flag ? 'TRUE' : 'FALSE';
  if (input.kind === 'formula') return input.formula;
  if (input.kind === 'empty' || input.text === '') return '';
  return /^\p{L}/u.test(input.text) && !/^(true|false)$/i.test(input.text) ? input.text : `'${input.text}`;
};

const shiftLine = (line: unknown[], at: number, count: number): void => {
  if (at - 1 >= line.length) return;
  if (count > 0) line.splice(at - 1, 0, ...new Array(count).fill(undefined));
  else line.splice(at - 1, -count);
};

const movedFormulas = (formulas: ReadonlySet<string>, axis: Axis, at: number, count: number): Set<string> => {
  const kept = new Set<string>();
  for (const key of formulas) {
    const [row = 0, column = 0] = key.split(',').map(Number);
    const line = axis === 'rows' ? row : column;
    if (count < 0 && line >= at && line < at - count) continue;
    const now = line >= at ? line + count : line;
    kept.add(axis === 'rows' ? keyOf(now, column) : keyOf(row, now));
  }
  return kept;
};
