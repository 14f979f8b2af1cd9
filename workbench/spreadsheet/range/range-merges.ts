// Cells of a range joined into one, and parted again.
import { ServiceError } from '../../service-error';
import { holdsArea, sharedArea } from '../../world/area';
import type { Area, Workbook } from '../../world/workbook';
import { fresh, itself, later, type RangePlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<
  Google,
  'merge' | 'mergeAcross' | 'mergeVertically' | 'breakApart' | 'isPartOfMerge' | 'getMergedRanges'
>;

/** The part of a Range that is about merged cells: of each merge only the top left value stays. */
export const rangeMerges = (place: RangePlace): Part => {
  const { id, area } = place;
  const here = (): readonly Area[] =>
    (fresh(place).tab(id)?.merges ?? []).filter((merged) => sharedArea(merged, area) !== undefined);
  const join = (areas: readonly Area[]): void => {
    if (here().some((merged) => !holdsArea(area, merged)))
      throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
    later(place, (workbook) => {
      const wide = areas.filter(({ rows, columns }) => rows * columns > 1);
      for (const one of wide) clearAllButFirst(workbook, id, one);
      const apart = (workbook.tab(id)?.merges ?? []).filter((merged) => sharedArea(merged, area) === undefined);
      workbook.changeTab(id, { merges: [...apart, ...wide] });
    });
  };
  return {
    merge() {
      join([area]);
      return itself(this);
    },
    mergeAcross() {
      join(Array.from({ length: area.rows }, (_, down) => ({ ...area, row: area.row + down, rows: 1 })));
      return itself(this);
    },
    mergeVertically() {
      join(
        Array.from({ length: area.columns }, (_, across) => ({ ...area, column: area.column + across, columns: 1 })),
      );
      return itself(this);
    },
    breakApart() {
      if (here().some((merged) => !holdsArea(area, merged)))
        throw new ServiceError('You must select all cells in a merged range to merge or unmerge them.');
      later(place, (workbook) => {
        const merges = workbook.tab(id)?.merges ?? [];
        workbook.changeTab(id, { merges: merges.filter((merged) => sharedArea(merged, area) === undefined) });
      });
      return itself(this);
    },
    isPartOfMerge: () => here().length > 0,
    getMergedRanges: () => here().map((merged) => place.give.range(id, merged)),
  };
};

const clearAllButFirst = (workbook: Workbook, id: number, area: Area): void => {
  if (area.columns > 1)
    workbook.clearContents(id, { ...area, rows: 1, column: area.column + 1, columns: area.columns - 1 });
  if (area.rows > 1) workbook.clearContents(id, { ...area, row: area.row + 1, rows: area.rows - 1 });
};
