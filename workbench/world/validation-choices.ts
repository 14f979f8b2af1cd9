// What a dropdown offers: its own list, or what other cells show just then.
import type { ValidationRule } from '../engine/tab-record';
import type { Workbook } from './workbook';

/** In order and each once, blanks left out; undefined for a rule that is no list, or whose cells are gone. */
export const choicesOf = (
  workbook: Workbook,
  tabId: number,
  { criteria, values: [first] }: ValidationRule,
): readonly string[] | undefined => {
  if (criteria === 'VALUE_IN_LIST' && Array.isArray(first)) return first.map(String);
  if (criteria !== 'VALUE_IN_RANGE' || typeof first !== 'object' || first === null || !('range' in first))
    return undefined;
  const { sheet = tabId, ...area } = first.range;
  if (workbook.tab(sheet) === undefined) return undefined;
  const rows = Math.max(1, Math.min(area.rows, workbook.lastRow(sheet) - area.row + 1));
  const shown = workbook.displayValues(sheet, { ...area, rows }).flat();
  return [...new Set(shown.filter((text) => text !== ''))];
};
