// Which rows a filter hides, and hiding them.
import { zoneTime } from '../../engine/date-serial';
import { isDateFormat } from '../../engine/number-format';
import type { FilterCriterion, FilterRecord } from '../../engine/tab-record';
import type { Workbook } from '../../world/workbook';
import { criterionHolds, type Judge } from '../criteria/criterion-holds';
import { movedFormula } from '../criteria/moved-formula';

export interface FilteredTab {
  readonly workbook: Workbook;
  readonly id: number;
  readonly now: number;
}

/** Puts the filter in force; rows that it hid before and that now pass are shown again. */
export const applyFilter = ({ workbook, id, now }: FilteredTab, filter: FilterRecord | null): void => {
  const before = workbook.tab(id)?.filter?.hiddenRows ?? [];
  const hiddenRows = filter === null ? [] : rowsToHide({ workbook, id, now }, filter);
  const hides = new Set(hiddenRows);
  for (const row of before) if (!hides.has(row)) workbook.setLinesHidden(id, 'rows', row, 1, false);
  for (const row of hiddenRows) if (!before.includes(row)) workbook.setLinesHidden(id, 'rows', row, 1, true);
  workbook.changeTab(id, { filter: filter === null ? null : { ...filter, hiddenRows } });
};

/** The first row of a filter is its headings and always shows; rows below the last value are let be. */
const rowsToHide = (tab: FilteredTab, filter: FilterRecord): readonly number[] => {
  const { area } = filter;
  const last = Math.min(area.row + area.rows - 1, tab.workbook.lastRow(tab.id));
  const rows = Array.from({ length: Math.max(0, last - area.row) }, (_, down) => area.row + 1 + down);
  return rows.filter((row) =>
    filter.columns.some(({ column, criterion }) => !passes(tab, filter, { row, column, criterion })),
  );
};

interface Asked {
  readonly row: number;
  readonly column: number;
  readonly criterion: FilterCriterion;
}

const passes = (tab: FilteredTab, filter: FilterRecord, { row, column, criterion }: Asked): boolean => {
  const { workbook, id } = tab;
  const cell = { row, column, rows: 1, columns: 1 };
  const shown = workbook.displayValues(id, cell)[0]?.[0] ?? '';
  if (criterion.hiddenValues?.includes(shown) === true) return false;
  if (criterion.visibleValues !== null && !criterion.visibleValues.includes(shown)) return false;
  const value = workbook.values(id, cell)[0]?.[0] ?? null;
  const isDay = typeof value === 'number' && isDateFormat(workbook.numberFormat(id, row, column));
  return criterionHolds(criterion, { value, isDay }, judgeOf(tab, row - filter.area.row - 1, cell));
};

/** A formula is written for the first row below the headings. */
const judgeOf = (
  { workbook, id, now }: FilteredTab,
  down: number,
  { row, column }: Pick<Asked, 'row' | 'column'>,
): Judge => {
  const { toSerial } = zoneTime(workbook.timeZone());
  const held = workbook.values(id, { row, column, rows: 1, columns: 1 })[0]?.[0] ?? null;
  return {
    toSerial,
    today: toSerial(now),
    typed: (text) => text,
    valuesIn: ({ sheet = id, ...area }) => workbook.values(sheet, area).flat(),
    formulaHolds: (formula) =>
      workbook.wouldHold(id, { row, column, input: inputOf(held), formula: movedFormula(formula, down, 0) }),
  };
};

const inputOf = (value: string | number | boolean | null): Parameters<Workbook['wouldHold']>[1]['input'] => {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'number') return { kind: 'number', number: value };
  return typeof value === 'boolean' ? { kind: 'flag', flag: value } : { kind: 'text', text: value };
};
