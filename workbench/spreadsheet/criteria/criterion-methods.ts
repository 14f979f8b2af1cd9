// Builder methods that differ only in their criterion and in what they take, made from one table.
import type { RuleValue } from '../../engine/tab-record';
import { memberName } from '../../enumeration';
import { type ArgumentShape, checkSignature } from '../../signature';
import { keptValue } from './criterion-values';

export interface Criterion {
  readonly criteria: string | null;
  readonly values: readonly RuleValue[];
}

/** Method name -> criterion and the shapes of its arguments. */
export type CriterionTable = Readonly<Record<string, readonly [criteria: string, ...takes: ArgumentShape[]]>>;

type Method = (this: object, ...given: unknown[]) => unknown;

/** A relative date in a date's place makes the criterion relative too. */
export const criterionMethods = (
  className: string,
  table: CriterionTable,
  become: (implementation: object, criterion: Criterion) => unknown,
): Readonly<Record<string, Method>> =>
  Object.fromEntries(
    Object.entries(table).map(([name, [criteria, ...takes]]): [string, Method] => [
      name,
      function (...given) {
        const [first] = given;
        if (takes[0] === 'date' && given.length === 1 && memberName(first) !== undefined)
          return become(this, { criteria: `${criteria}_RELATIVE`, values: [keptValue(first)] });
        checkSignature(`SpreadsheetApp.${className}.${name}`, given, takes);
        return become(this, { criteria, values: given.map((value, at) => shaped(value, takes[at])) });
      },
    ]),
  );

/** Texts and numbers arrive as what the method takes, whatever a script passed for them. */
const shaped = (value: unknown, shape: ArgumentShape | undefined): RuleValue => {
  if (shape === 'text') return String(value);
  return shape === 'number' ? Number(value) : keptValue(value);
};

/** The criteria that conditional formats and filters share, by the names of their builders' methods. */
export const whenMethods: CriterionTable = {
  whenCellEmpty: ['CELL_EMPTY'],
  whenCellNotEmpty: ['CELL_NOT_EMPTY'],
  whenDateAfter: ['DATE_AFTER', 'date'],
  whenDateBefore: ['DATE_BEFORE', 'date'],
  whenDateEqualTo: ['DATE_EQUAL_TO', 'date'],
  whenFormulaSatisfied: ['CUSTOM_FORMULA', 'text'],
  whenNumberBetween: ['NUMBER_BETWEEN', 'number', 'number'],
  whenNumberEqualTo: ['NUMBER_EQUAL_TO', 'number'],
  whenNumberGreaterThan: ['NUMBER_GREATER_THAN', 'number'],
  whenNumberGreaterThanOrEqualTo: ['NUMBER_GREATER_THAN_OR_EQUAL_TO', 'number'],
  whenNumberLessThan: ['NUMBER_LESS_THAN', 'number'],
  whenNumberLessThanOrEqualTo: ['NUMBER_LESS_THAN_OR_EQUAL_TO', 'number'],
  whenNumberNotBetween: ['NUMBER_NOT_BETWEEN', 'number', 'number'],
  whenNumberNotEqualTo: ['NUMBER_NOT_EQUAL_TO', 'number'],
  whenTextContains: ['TEXT_CONTAINS', 'text'],
  whenTextDoesNotContain: ['TEXT_DOES_NOT_CONTAIN', 'text'],
  whenTextEndsWith: ['TEXT_ENDS_WITH', 'text'],
  whenTextEqualTo: ['TEXT_EQUAL_TO', 'text'],
  whenTextStartsWith: ['TEXT_STARTS_WITH', 'text'],
};
