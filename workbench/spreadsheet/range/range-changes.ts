// Clearing and sorting a range.
import { signatureError } from '../../signature';
import type { SortKey } from '../../world/workbook';
import { fresh, itself, later, type RangePlace, refuseProtected } from '../sheet-place';
import { clearCells } from './clearing';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<Google, 'clear' | 'clearContent' | 'clearFormat' | 'sort'>;

/** The part of a Range that changes it as a whole (F39, F40). */
export const rangeChanges = (place: RangePlace): Part => {
  const { id, area } = place;
  return {
    clear(...given: unknown[]) {
      clearCells(place, area, given, 'Range');
      return itself(this);
    },
    clearContent() {
      later(place, (workbook) => workbook.clearContents(id, area));
      return itself(this);
    },
    clearFormat() {
      later(place, (workbook) => workbook.clearFormats(id, area));
      return itself(this);
    },
    sort(spec: unknown) {
      const keys = sortKeys(spec);
      if (keys === undefined) throw signatureError('SpreadsheetApp.Range.sort', [spec]);
      refuseProtected(place, area);
      const workbook = fresh(place);
      workbook.sort(id, area, keys);
      return itself(this);
    },
  };
};

/** A column, `{column, ascending}`, or several of both; columns are the sheet's own. Undefined for anything else. */
export const sortKeys = (spec: unknown): readonly SortKey[] | undefined => {
  const list = Array.isArray(spec) ? (spec as readonly unknown[]) : [spec];
  const keys = list.flatMap((one): SortKey[] => {
    if (typeof one === 'number') return [{ column: one, ascending: true }];
    const { column, ascending = true } = (one ?? {}) as { readonly column?: unknown; readonly ascending?: boolean };
    return typeof column === 'number' ? [{ column, ascending }] : [];
  });
  return keys.length === list.length && keys.length > 0 ? keys : undefined;
};
