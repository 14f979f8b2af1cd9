// Whether a cell meets a criterion: for validations that reject, and for filters.
import type { PlacedArea, RuleValue } from '../../engine/tab-record';
import type { CellValue } from '../../world/cells';
import type { Criterion } from './criterion-methods';

export interface JudgedCell {
  readonly value: CellValue;
  /** A number that its format shows as a day. */
  readonly isDay: boolean;
}

/** What a criterion may ask about the world around the cell. */
export interface Judge {
  readonly toSerial: (moment: number) => number;
  /** Today's serial number. */
  readonly today: number;
  readonly valuesIn: (range: PlacedArea) => readonly CellValue[];
  /** What a text would become if somebody typed it. */
  readonly typed: (text: string) => CellValue;
  /** Whether the formula, as written for the area's first cell, is true for this one. */
  readonly formulaHolds: (formula: string) => boolean;
}

type Test = (subject: number, first: number, second: number) => boolean;

const numberTests: Readonly<Record<string, Test>> = {
  BETWEEN: (n, low, high) => n >= low && n <= high,
  NOT_BETWEEN: (n, low, high) => n < low || n > high,
  EQUAL_TO: (n, one) => n === one,
  NOT_EQUAL_TO: (n, one) => n !== one,
  GREATER_THAN: (n, one) => n > one,
  GREATER_THAN_OR_EQUAL_TO: (n, one) => n >= one,
  LESS_THAN: (n, one) => n < one,
  LESS_THAN_OR_EQUAL_TO: (n, one) => n <= one,
  AFTER: (day, one) => day > one,
  BEFORE: (day, one) => day < one,
  ON_OR_AFTER: (day, one) => day >= one,
  ON_OR_BEFORE: (day, one) => day <= one,
  IS_VALID_DATE: () => true,
};

const textTests: Readonly<Record<string, (text: string, wanted: string) => boolean>> = {
  CONTAINS: (text, wanted) => text.includes(wanted),
  DOES_NOT_CONTAIN: (text, wanted) => !text.includes(wanted),
  EQUAL_TO: (text, wanted) => text === wanted,
  STARTS_WITH: (text, wanted) => text.startsWith(wanted),
  ENDS_WITH: (text, wanted) => text.endsWith(wanted),
  IS_VALID_EMAIL: (text) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text),
  IS_VALID_URL: (text) => /^(https?:\/\/)?([\w-]+\.)+[a-z]{2,}([/?#]\S*)?$/.test(text),
};

/** No criterion is met by everything; capitals make no difference to texts. */
export const criterionHolds = ({ criteria, values }: Criterion, cell: JudgedCell, judge: Judge): boolean => {
  const [, family = '', test = ''] =
    /^(CELL|DATE|NUMBER|TEXT|VALUE_IN|CUSTOM|CHECKBOX)_?(.*)$/.exec(criteria ?? '') ?? [];
  switch (family) {
    case 'CELL':
      return (cell.value === null || cell.value === '') === (test === 'EMPTY');
    case 'NUMBER':
      return typeof cell.value === 'number' && compared(test, cell.value, values.map(Number));
    case 'DATE':
      return dayHolds(test, values, cell, judge);
    case 'TEXT':
      return textTests[test]?.(textOf(cell.value), String(values[0] ?? '').toLowerCase()) ?? true;
    case 'VALUE_IN':
      return isListed(values[0] ?? null, cell.value, judge);
    case 'CUSTOM':
      return judge.formulaHolds(String(values[0]));
    case 'CHECKBOX':
      return isTick(values, cell.value);
    default:
      return true;
  }
};

const compared = (test: string, subject: number, [first = 0, second = 0]: readonly number[]): boolean =>
  numberTests[test]?.(subject, first, second) ?? true;

const textOf = (value: CellValue): string => String(value ?? '').toLowerCase();

const dayHolds = (test: string, values: readonly RuleValue[], cell: JudgedCell, judge: Judge): boolean =>
  cell.isDay &&
  typeof cell.value === 'number' &&
  compared(
    test.replace('_RELATIVE', ''),
    Math.floor(cell.value),
    values.map((value) => dayOf(value, judge)),
  );

const daysAway: Readonly<Record<string, number>> = {
  TODAY: 0,
  TOMORROW: 1,
  YESTERDAY: -1,
  PAST_WEEK: -7,
  PAST_MONTH: -30,
  PAST_YEAR: -365,
};

const dayOf = (value: RuleValue, { toSerial, today }: Judge): number => {
  if (typeof value !== 'object' || value === null) return Number(value);
  if ('moment' in value) return Math.floor(toSerial(value.moment));
  return 'relative' in value ? Math.floor(today) + (daysAway[value.relative] ?? 0) : 0;
};

const isListed = (list: RuleValue, value: CellValue, judge: Judge): boolean => {
  if (Array.isArray(list))
    return list.some((one) => one === String(value) || (one !== '' && judge.typed(one) === value));
  if (typeof list !== 'object' || list === null || !('range' in list)) return false;
  return judge.valuesIn(list.range).some((one) => one !== null && (one === value || String(one) === String(value)));
};

const isTick = ([ticked, unticked = '']: readonly RuleValue[], value: CellValue): boolean =>
  ticked === undefined
    ? typeof value === 'boolean'
    : String(value) === String(ticked) || String(value) === String(unticked);
