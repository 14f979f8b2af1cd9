// Clearing, sorting and copying a range.
import type { SortKey } from '../../world/workbook';
import { fresh, itself, later, type RangePlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<Google, 'clear' | 'clearContent' | 'clearFormat' | 'sort'>;

/** What `clear` leaves alone. */
export interface ClearOptions {
  readonly contentsOnly?: boolean | undefined;
  readonly formatOnly?: boolean | undefined;
}

/** The part of a Range that changes it as a whole (F39, F40). */
export const rangeChanges = (place: RangePlace): Part => {
  const { id, area } = place;
  const contents = (): void => later(place, (workbook) => workbook.clearContents(id, area));
  const formats = (): void => later(place, (workbook) => workbook.clearFormats(id, area));
  return {
    /** Validations stay where only cells are cleared (GF: testsheets 475). */
    clear(options?: ClearOptions) {
      if (options?.formatOnly !== true) contents();
      if (options?.contentsOnly !== true) formats();
      return itself(this);
    },
    clearContent() {
      contents();
      return itself(this);
    },
    clearFormat() {
      formats();
      return itself(this);
    },
    sort(spec: unknown) {
      fresh(place).sort(id, area, sortKeys(spec));
      return itself(this);
    },
  };
};

/** A column, `{column, ascending}`, or several of both; columns are the sheet's own. */
export const sortKeys = (spec: unknown): readonly SortKey[] => {
  const list = Array.isArray(spec) ? (spec as readonly unknown[]) : [spec];
  return list.map((one) => {
    if (typeof one === 'number') return { column: one, ascending: true };
    const { column, ascending = true } = one as { column: number; ascending?: boolean };
    return { column, ascending };
  });
};
