// A sheet's groups of rows and columns.
import type { GroupRecord } from '../../engine/tab-record';
import { memberName } from '../../enumeration';
import { memberOf } from '../enumerations';
import { foldGroups, giveGroup, groupDepth } from '../groups/group-stand-in';
import { fresh, itself, later, type SheetPlace, tabHere } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Part = Pick<
  Google,
  | 'getRowGroup'
  | 'getColumnGroup'
  | 'getRowGroupDepth'
  | 'getColumnGroupDepth'
  | 'collapseAllRowGroups'
  | 'collapseAllColumnGroups'
  | 'expandAllRowGroups'
  | 'expandAllColumnGroups'
  | 'expandRowGroupsUpToDepth'
  | 'expandColumnGroupsUpToDepth'
  | 'getRowGroupControlPosition'
  | 'getColumnGroupControlPosition'
  | 'setRowGroupControlPosition'
  | 'setColumnGroupControlPosition'
>;

/** The part of a Sheet that is about groups. */
export const sheetGroups = (place: SheetPlace): Part => {
  const { id, execution } = place;
  const fold = (
    self: object,
    axis: GroupRecord['axis'],
    folded: (group: GroupRecord) => boolean | undefined,
  ): Google => {
    foldGroups(place, (group) => (group.axis === axis ? folded(group) : undefined));
    return itself(self);
  };
  const controls = (self: object, axis: GroupRecord['axis'], position: unknown): Google => {
    const name = memberName(position) ?? 'AFTER';
    later(place, (workbook) => {
      const { groupControls } = workbook.tab(id) ?? tabHere(place);
      workbook.changeTab(id, { groupControls: { ...groupControls, [axis]: name } });
    });
    return itself(self);
  };
  const controlsNow = (axis: GroupRecord['axis']): GoogleAppsScript.Spreadsheet.GroupControlTogglePosition => {
    const { groupControls } = fresh(place).tab(id) ?? tabHere(place);
    return memberOf(execution, 'GroupControlTogglePosition', groupControls[axis]);
  };
  const part: Part = {
    getRowGroup: (row, depth) => giveGroup(place, 'rows', [row, depth]),
    getColumnGroup: (column, depth) => giveGroup(place, 'columns', [column, depth]),
    getRowGroupDepth: (row) => groupDepth(place, 'rows', row),
    getColumnGroupDepth: (column) => groupDepth(place, 'columns', column),
    collapseAllRowGroups() {
      return fold(this, 'rows', () => true);
    },
    collapseAllColumnGroups() {
      return fold(this, 'columns', () => true);
    },
    expandAllRowGroups() {
      return fold(this, 'rows', () => false);
    },
    expandAllColumnGroups() {
      return fold(this, 'columns', () => false);
    },
    expandRowGroupsUpToDepth(depth) {
      return fold(this, 'rows', (group) => group.depth > depth);
    },
    expandColumnGroupsUpToDepth(depth) {
      return fold(this, 'columns', (group) => group.depth > depth);
    },
    getRowGroupControlPosition: () => controlsNow('rows'),
    getColumnGroupControlPosition: () => controlsNow('columns'),
    setRowGroupControlPosition(position) {
      return controls(this, 'rows', position);
    },
    setColumnGroupControlPosition(position) {
      return controls(this, 'columns', position);
    },
  };
  return part;
};
