// A criterion as a formula of the engine about one cell, which then holds for each cell of an area in turn.
import type { RuleValue } from './tab-record';

interface Criterion {
  readonly criteria: string | null;
  readonly values: readonly RuleValue[];
}

const number = (test: string): string => `=AND(ISNUMBER(CELL),${test})`;
const text = (test: string): string => `=AND(CELL<>"",${test})`;

/** `CELL` stands for the cell, `1` and `2` in braces for the criterion's values. */
const formulas: Readonly<Record<string, string>> = {
  CELL_EMPTY: '=ISBLANK(CELL)',
  CELL_NOT_EMPTY: '=NOT(ISBLANK(CELL))',
  NUMBER_BETWEEN: number('CELL>={1},CELL<={2}'),
  NUMBER_NOT_BETWEEN: number('OR(CELL<{1},CELL>{2})'),
  NUMBER_EQUAL_TO: number('CELL={1}'),
  NUMBER_NOT_EQUAL_TO: number('CELL<>{1}'),
  NUMBER_GREATER_THAN: number('CELL>{1}'),
  NUMBER_GREATER_THAN_OR_EQUAL_TO: number('CELL>={1}'),
  NUMBER_LESS_THAN: number('CELL<{1}'),
  NUMBER_LESS_THAN_OR_EQUAL_TO: number('CELL<={1}'),
  DATE_AFTER: number('INT(CELL)>{1}'),
  DATE_BEFORE: number('INT(CELL)<{1}'),
  DATE_EQUAL_TO: number('INT(CELL)={1}'),
  DATE_AFTER_RELATIVE: number('INT(CELL)>{1}'),
  DATE_BEFORE_RELATIVE: number('INT(CELL)<{1}'),
  DATE_EQUAL_TO_RELATIVE: number('INT(CELL)={1}'),
  TEXT_CONTAINS: text('ISNUMBER(SEARCH({1},CELL))'),
  TEXT_DOES_NOT_CONTAIN: '=NOT(ISNUMBER(SEARCH({1},CELL)))',
  TEXT_EQUAL_TO: text('LOWER(CELL)=LOWER({1})'),
  TEXT_STARTS_WITH: text('LEFT(LOWER(CELL),LEN({1}))=LOWER({1})'),
  TEXT_ENDS_WITH: text('RIGHT(LOWER(CELL),LEN({1}))=LOWER({1})'),
  CUSTOM_FORMULA: '{1}',
};

const relative: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: '(TODAY()+1)',
  YESTERDAY: '(TODAY()-1)',
  PAST_WEEK: '(TODAY()-7)',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

/** Undefined for a criterion that no formula can say. */
export const criterionFormula = (
  { criteria, values }: Criterion,
  cell: string,
  toSerial: (moment: number) => number,
): string | undefined => {
  const form = criteria === null ? undefined : formulas[criteria];
  if (form === undefined) return undefined;
  if (criteria === 'CUSTOM_FORMULA') return String(values[0] ?? '');
  const isText = criteria?.startsWith('TEXT') === true;
  const said = values.map((value) => literal(dayOf(value, toSerial), isText));
  return form.replaceAll('CELL', cell).replace(/\{(\d)\}/g, (_, place: string) => said[Number(place) - 1] ?? '""');
};

const dayOf = (value: RuleValue, toSerial: (moment: number) => number): RuleValue =>
  typeof value === 'object' && value !== null && 'moment' in value ? Math.floor(toSerial(value.moment)) : value;

const literal = (value: RuleValue, isText: boolean): string => {
  if (typeof value === 'object' && value !== null) return 'relative' in value ? (relative[value.relative] ?? '0') : '0';
  if (typeof value === 'string' && value.startsWith('=')) return `(${value.slice(1)})`;
  if (typeof value === 'number' && !isText) return String(value);
  return `"${String(value).replaceAll('"', '""')}"`;
};
