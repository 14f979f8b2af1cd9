// The validations of a range, checkboxes among them (F41).
import type { TabRecord, ValidationRule } from '../../engine/tab-record';
import { holdsArea } from '../../world/area';
import { cellBlock } from '../../world/cell-block';
import type { Area, CellInput, CellValue } from '../../world/workbook';
import { keptValue } from '../criteria/criterion-values';
import { fresh, itself, later, laterRules, type RangePlace, tabHere } from '../sheet-place';
import { giveValidation, ruleOf } from '../validation-stand-in';
import { checkTable } from './range-values';
import { ruleAt } from './strict-validation';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<
  Google,
  | 'setDataValidation'
  | 'setDataValidations'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'clearDataValidations'
  | 'insertCheckboxes'
  | 'removeCheckboxes'
  | 'check'
  | 'uncheck'
  | 'isChecked'
>;

/** The part of a Range that says what its cells may hold. */
export const rangeValidations = (place: RangePlace): Part => {
  const { id, area } = place;
  const validate = (where: Area, rule: ValidationRule | null): void =>
    laterRules(place, (workbook) =>
      workbook.changeTab(id, { validations: withRule((workbook.tab(id) ?? tabHere(place)).validations, where, rule) }),
    );
  const ruleHere = (row: number, column: number): ValidationRule | null =>
    ruleAt(fresh(place).tab(id)?.validations ?? [], row, column);
  const tick = (isTicked: boolean | undefined): void => {
    const boxes = cellBlock(area, (row, column) => boxOf(ruleHere(row, column)));
    later(place, (workbook) => {
      const before = workbook.values(id, area);
      const inputs = before.map((line, down) =>
        line.map((value, across): CellInput => {
          const box = boxes[down]?.[across];
          if (box === undefined) return inputOf(value);
          if (isTicked === undefined) return { kind: 'empty' };
          return isTicked ? box.ticked : box.unticked;
        }),
      );
      workbook.put(id, area.row, area.column, inputs);
    });
  };
  const part: Part = {
    setDataValidation(rule) {
      validate(area, rule === null ? null : ruleOf(rule));
      return itself(this);
    },
    setDataValidations(table) {
      checkTable(place, 'setDataValidations', table, 'data');
      const rules = table.map((row) => row.map((rule) => (rule === null ? null : ruleOf(rule))));
      for (const { where, rule } of blocksOf(area, rules)) validate(where, rule);
      return itself(this);
    },
    getDataValidation: () => part.getDataValidations()[0]?.[0] ?? null,
    getDataValidations: () =>
      cellBlock(area, (row, column) => {
        const rule = ruleHere(row, column);
        return rule === null ? null : giveValidation(place, rule);
      }),
    clearDataValidations() {
      validate(area, null);
      return itself(this);
    },
    insertCheckboxes(...values: unknown[]) {
      const rule = { criteria: 'CHECKBOX', values: values.map(keptValue), allowInvalid: false, helpText: null };
      validate(area, rule);
      const box = boxOf(rule);
      later(place, (workbook) => {
        const before = workbook.values(id, area);
        workbook.put(
          id,
          area.row,
          area.column,
          before.map((line) =>
            line.map((value): CellInput => {
              const held = inputOf(value);
              return JSON.stringify(held) === JSON.stringify(box?.ticked) ? held : (box?.unticked ?? held);
            }),
          ),
        );
      });
      return itself(this);
    },
    removeCheckboxes() {
      tick(undefined);
      const boxes = cellBlock(area, (row, column) => ({ row, column, box: boxOf(ruleHere(row, column)) })).flat();
      for (const { row, column, box } of boxes) if (box) validate({ row, column, rows: 1, columns: 1 }, null);
      return itself(this);
    },
    check() {
      tick(true);
      return itself(this);
    },
    uncheck() {
      tick(false);
      return itself(this);
    },
    isChecked: () => {
      const values = fresh(place).values(id, area);
      const states = cellBlock(area, (row, column) => {
        const box = boxOf(ruleHere(row, column));
        const held = values[row - area.row]?.[column - area.column] ?? null;
        return box === undefined ? null : JSON.stringify(inputOf(held)) === JSON.stringify(box.ticked);
      }).flat();
      const [first = null] = states;
      return states.every((state) => state === first) ? first : null;
    },
  };
  return part;
};

interface Box {
  readonly ticked: CellInput;
  readonly unticked: CellInput;
}

/** What a checkbox holds ticked and not; undefined for cells without one. */
const boxOf = (rule: ValidationRule | null): Box | undefined => {
  if (rule?.criteria !== 'CHECKBOX') return undefined;
  const [ticked, unticked] = rule.values as readonly CellValue[];
  if (ticked === undefined) return { ticked: inputOf(true), unticked: inputOf(false) };
  return { ticked: inputOf(ticked), unticked: unticked === undefined ? { kind: 'empty' } : inputOf(unticked) };
};

const inputOf = (value: CellValue): CellInput => {
  if (value === null || value === '') return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return typeof value === 'boolean' ? { kind: 'flag', flag: value } : { kind: 'text', text: value };
};

/** Entries that the new one hides are dropped. */
const withRule = (
  before: TabRecord['validations'],
  area: Area,
  rule: ValidationRule | null,
): TabRecord['validations'] => [...before.filter((one) => !holdsArea(area, one.area)), { area, rule }];

interface Block {
  readonly where: Area;
  readonly rule: ValidationRule | null;
}

/** A table of one rule all over is set as one. */
const blocksOf = (area: Area, rules: readonly (readonly (ValidationRule | null)[])[]): readonly Block[] => {
  const [first = null] = rules[0] ?? [];
  if (rules.every((row) => row.every((rule) => rule === first))) return [{ where: area, rule: first }];
  return rules.flatMap((row, down) =>
    row.map((rule, across) => ({
      where: { row: area.row + down, column: area.column + across, rows: 1, columns: 1 },
      rule,
    })),
  );
};
