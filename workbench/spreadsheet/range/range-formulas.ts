// The formulas of a range, in A1 and in R1C1.
import { fromR1C1, shiftFormula, toR1C1 } from '../../engine/formula-references';
import { checkSignature } from '../../signature';
import { cellBlock } from '../../world/cell-block';
import type { CellInput } from '../../world/workbook';
import { fresh, itself, later, type RangePlace } from '../sheet-place';
import { checkTable } from './range-values';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<
  Google,
  | 'getFormula'
  | 'getFormulas'
  | 'getFormulaR1C1'
  | 'getFormulasR1C1'
  | 'setFormula'
  | 'setFormulas'
  | 'setFormulaR1C1'
  | 'setFormulasR1C1'
>;

/** The part of a Range that is about formulas: `''` for none in A1, null for none in R1C1. */
export const rangeFormulas = (place: RangePlace): Part => {
  const { id, area } = place;
  const read = (where: RangePlace['area']): string[][] => fresh(place).formulas(id, where);
  const readR1C1 = (where: RangePlace['area']): (string | null)[][] =>
    read(where).map((row, down) =>
      row.map((formula, across) =>
        formula === '' ? null : toR1C1(formula, { row: where.row + down, column: where.column + across }),
      ),
    );
  const write = (formulaAt: (row: number, column: number) => unknown): void => {
    const inputs = cellBlock(area, (row, column) => formulaInput(formulaAt(row, column)));
    later(place, (workbook) => workbook.put(id, area.row, area.column, inputs));
  };
  const first = { ...area, rows: 1, columns: 1 };
  const at = (table: readonly (readonly unknown[])[], row: number, column: number): unknown =>
    table[row - area.row]?.[column - area.column];
  const inA1 = (formula: unknown, row: number, column: number): string => fromR1C1(textOf(formula), { row, column });
  return {
    getFormula: () => read(first)[0]?.[0] ?? '',
    getFormulas: () => read(area),
    getFormulaR1C1: () => readR1C1(first)[0]?.[0] ?? null,
    getFormulasR1C1: () => readR1C1(area),
    setFormula(formula: string | null) {
      if (formula !== null) checkSignature('SpreadsheetApp.Range.setFormula', [formula], ['text']);
      write((row, column) => shiftFormula(textOf(formula), row - area.row, column - area.column));
      return itself(this);
    },
    setFormulas(formulas) {
      checkTable(place, 'setFormulas', formulas, 'data');
      write((row, column) => at(formulas, row, column));
      return itself(this);
    },
    setFormulaR1C1(formula) {
      checkSignature('SpreadsheetApp.Range.setFormulaR1C1', [formula], ['text']);
      write((row, column) => inA1(formula, row, column));
      return itself(this);
    },
    setFormulasR1C1(formulas) {
      checkTable(place, 'setFormulasR1C1', formulas, 'data');
      write((row, column) => inA1(at(formulas, row, column), row, column));
      return itself(this);
    },
  };
};

const textOf = (formula: unknown): string => (formula === null || formula === undefined ? '' : String(formula));

/** `setFormula('Value')` stores `=Value` (GF testsheets). */
const formulaInput = (given: unknown): CellInput => {
  const text = textOf(given);
  if (text === '') return { kind: 'empty' };
  return { kind: 'formula', formula: text.startsWith('=') ? text : `=${text}` };
};
