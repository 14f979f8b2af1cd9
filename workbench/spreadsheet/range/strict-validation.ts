// A validation that rejects input rejects a script's too (platform.md 3.7).
import type { PlacedValidation } from '../../engine/tab-record';
import { ServiceError } from '../../service-error';
import { letters } from '../a1';
import type { GivenValue } from '../cell-input';
import { bookOf, type RangePlace } from '../sheet-place';

/** Throws Google's words for the first value that a strict list does not hold. */
export const refuseInvalid = (place: RangePlace, rows: readonly (readonly GivenValue[])[]): void => {
  const validations = bookOf(place).tab(place.id)?.validations ?? [];
  if (!hasStrict(validations)) return;
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      const [line, column] = [place.area.row + down, place.area.column + across];
      if (isAllowed(value, ruleAt(validations, line, column))) return;
      throw new ServiceError(
        `The data you entered in cell ${letters(column)}${line} violates the data validation rules set on this cell.`,
      );
    });
  });
};

const hasStrict = (validations: readonly PlacedValidation[]): boolean =>
  validations.some(({ rule }) => rule?.allowInvalid === false);

/** The last rule that was set on the cell. */
export const ruleAt = (
  validations: readonly PlacedValidation[],
  row: number,
  column: number,
): PlacedValidation['rule'] =>
  [...validations]
    .reverse()
    .find(
      ({ area }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    )?.rule ?? null;

const isAllowed = (value: GivenValue, rule: PlacedValidation['rule']): boolean => {
  if (rule === null || rule.allowInvalid || value === null || typeof value === 'object') return true;
  if (rule.criteria === 'VALUE_IN_LIST') return (rule.values[0] as readonly string[]).includes(String(value));
  return rule.criteria !== 'CHECKBOX' || typeof value === 'boolean';
};
