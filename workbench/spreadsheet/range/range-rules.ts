// What is laid over a range: protection, filter, bandings and groups.
import { applyBanding, bandingsOf } from '../bandings/banding-stand-in';
import { createFilter, giveFilter } from '../filters/filter-stand-in';
import { foldGroups, shiftGroupDepth } from '../groups/group-stand-in';
import { permissionFor } from '../may-edit';
import { giveProtection } from '../protection-stand-in';
import { fresh, itself, type RangePlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<
  Google,
  | 'protect'
  | 'canEdit'
  | 'createFilter'
  | 'getFilter'
  | 'applyRowBanding'
  | 'applyColumnBanding'
  | 'getBandings'
  | 'shiftRowGroupDepth'
  | 'shiftColumnGroupDepth'
  | 'collapseGroups'
  | 'expandGroups'
>;

/** The part of a Range that lays something over its cells. */
export const rangeRules = (place: RangePlace): Part => {
  const { area, id, execution } = place;
  const fold = (folded: boolean): void =>
    foldGroups(place, ({ axis, first, count }) => {
      const [start, length] = axis === 'rows' ? [area.row, area.rows] : [area.column, area.columns];
      return first >= start && first + count <= start + length ? folded : undefined;
    });
  const part: Part = {
    protect: () => giveProtection(place, area),
    canEdit: () => {
      const permission = permissionFor({ workbook: fresh(place), user: execution.user.email, sheet: id, area });
      return permission === 'open' || permission === 'warned';
    },
    createFilter: () => createFilter(place),
    getFilter: () => giveFilter(place),
    applyRowBanding: (...given: unknown[]) => applyBanding(place, 'rows', given),
    applyColumnBanding: (...given: unknown[]) => applyBanding(place, 'columns', given),
    getBandings: () => bandingsOf(place, area),
    shiftRowGroupDepth(by) {
      shiftGroupDepth(place, { axis: 'rows', first: area.row, count: area.rows }, by);
      return itself(this);
    },
    shiftColumnGroupDepth(by) {
      shiftGroupDepth(place, { axis: 'columns', first: area.column, count: area.columns }, by);
      return itself(this);
    },
    collapseGroups() {
      fold(true);
      return itself(this);
    },
    expandGroups() {
      fold(false);
      return itself(this);
    },
  };
  return part;
};
