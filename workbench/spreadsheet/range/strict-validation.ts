// A validation that rejects input rejects a script's too (platform.md 3.7).
import { zoneTime } from '../../engine/date-serial';
import { isDateFormat } from '../../engine/number-format';
import type { PlacedValidation, ValidationRule } from '../../engine/tab-record';
import { ServiceError } from '../../service-error';
import type { Area, CellInput, CellValue, Workbook } from '../../world/workbook';
import { letters } from '../a1';
import { cellInput, type GivenValue, inputPlace } from '../cell-input';
import { criterionHolds, type Judge } from '../criteria/criterion-holds';
import { movedFormula } from '../criteria/moved-formula';
import { type RangePlace, ruled } from '../sheet-place';

/** Throws Google's words for the first value that a strict rule does not allow. */
export const refuseInvalid = (place: RangePlace, rows: readonly (readonly GivenValue[])[]): void =>
  refuseInvalidIn(
    { workbook: ruled(place), now: place.execution.world.clock.now(), id: place.id, area: place.area },
    rows,
  );

export interface Written {
  readonly workbook: Workbook;
  readonly now: number;
  readonly id: number;
  readonly area: Area;
}

/** The same for what a person types. */
export const refuseInvalidIn = (written: Written, rows: readonly (readonly GivenValue[])[]): void => {
  const strict = written.workbook.tab(written.id)?.validations ?? [];
  if (!strict.some(({ rule }) => rule?.allowInvalid === false)) return;
  rows.forEach((row, down) => {
    row.forEach((value, across) => {
      const [line, column] = [written.area.row + down, written.area.column + across];
      const placed = placedAt(strict, line, column);
      if (value === null || placed?.rule == null || placed.rule.allowInvalid) return;
      if (!isAllowed(written, { row: line, column, value, placed, rule: placed.rule }))
        throw refusal(line, column, placed.rule);
    });
  });
};

const refusal = (row: number, column: number, { criteria, values }: ValidationRule): ServiceError => {
  const [list] = values;
  const which =
    criteria === 'VALUE_IN_LIST'
      ? ` Please enter one of the following values: ${(list as readonly string[]).join(', ')}.`
      : '';
  return new ServiceError(
    `The data you entered in cell ${letters(column)}${row} violates the data validation rules set on this cell.${which}`,
  );
};

const placedAt = (
  validations: readonly PlacedValidation[],
  row: number,
  column: number,
): PlacedValidation | undefined =>
  [...validations]
    .reverse()
    .find(
      ({ area }) =>
        row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns,
    );

/** The last rule that was set on the cell. */
export const ruleAt = (
  validations: readonly PlacedValidation[],
  row: number,
  column: number,
): PlacedValidation['rule'] => placedAt(validations, row, column)?.rule ?? null;

interface Candidate {
  readonly row: number;
  readonly column: number;
  readonly value: GivenValue;
  readonly placed: PlacedValidation;
  readonly rule: ValidationRule;
}

/** A formula is let in, since what it comes to is not known before it stands there. */
const isAllowed = (written: Written, { row, column, value, placed, rule }: Candidate): boolean => {
  const { workbook, now, id } = written;
  const typing = inputPlace(workbook, now);
  const format = workbook.numberFormat(id, row, column);
  const input = cellInput(value, format, typing);
  if (input.kind === 'formula' || input.kind === 'empty') return true;
  const { toSerial } = zoneTime(workbook.timeZone());
  const judge: Judge = {
    toSerial,
    today: toSerial(now),
    typed: (text) => valueIn(cellInput(text, 'general', typing)),
    valuesIn: ({ sheet = id, ...area }) => workbook.values(sheet, area).flat(),
    formulaHolds: (formula) =>
      workbook.wouldHold(id, {
        row,
        column,
        input,
        formula: movedFormula(formula, row - placed.area.row, column - placed.area.column),
      }),
  };
  const shown = input.kind === 'number' ? (input.format ?? format) : format;
  return criterionHolds(rule, { value: valueIn(input), isDay: input.kind === 'number' && isDateFormat(shown) }, judge);
};

const valueIn = (input: CellInput): CellValue => {
  if (input.kind === 'number') return input.number;
  if (input.kind === 'flag') return input.flag;
  return input.kind === 'text' ? input.text : null;
};
