// Groups of rows and columns: deeper, up, folded away and opened.
import type { GroupRecord } from '../../engine/tab-record';
import { ServiceError } from '../../service-error';
import { checkSignature } from '../../signature';
import { standIn } from '../../stand-in';
import type { Workbook } from '../../world/workbook';
import { fresh, itself, later, type SheetPlace, tabHere } from '../sheet-place';
import { depthAt, shiftedGroups } from './line-groups';

type Google = GoogleAppsScript.Spreadsheet.Group;
type Axis = GroupRecord['axis'];
type Part = Pick<
  Google,
  'collapse' | 'expand' | 'getControlIndex' | 'getDepth' | 'getRange' | 'isCollapsed' | 'remove'
>;

export const groupsOf = (place: SheetPlace): readonly GroupRecord[] => fresh(place).tab(place.id)?.groups ?? [];

export const groupDepth = (place: SheetPlace, axis: Axis, line: number): number => depthAt(groupsOf(place), axis, line);

/** `shiftRowGroupDepth` and its like. */
export const shiftGroupDepth = (
  place: SheetPlace,
  span: Pick<GroupRecord, 'axis' | 'first' | 'count'>,
  by: number,
): void => {
  const noun = span.axis === 'rows' ? 'Row' : 'Column';
  checkSignature(`SpreadsheetApp.Range.shift${noun}GroupDepth`, [by], ['number']);
  later(place, (workbook) =>
    putGroups(workbook, place.id, shiftedGroups(workbook.tab(place.id)?.groups ?? [], span, by)),
  );
};

/** The group at the line and depth; refused where there is none (reference, getRowGroup). */
export const giveGroup = (place: SheetPlace, axis: Axis, [line, depth]: readonly [number, number]): Google => {
  const found = groupsOf(place).find(
    (one) => one.axis === axis && one.depth === depth && line >= one.first && line < one.first + one.count,
  );
  if (found === undefined)
    throw new ServiceError(
      `A ${axis === 'rows' ? 'row' : 'column'} group does not exist at index ${line} and group depth ${depth}.`,
    );
  return groupOf(place, found);
};

/** Folds or opens every group that the test names. */
export const foldGroups = (place: SheetPlace, fold: (group: GroupRecord) => boolean | undefined): void =>
  later(place, (workbook) =>
    putGroups(
      workbook,
      place.id,
      (workbook.tab(place.id)?.groups ?? []).map((one) => ({ ...one, collapsed: fold(one) ?? one.collapsed })),
    ),
  );

/** Lines in a folded group are hidden; those that lie in none any more show again. */
const putGroups = (workbook: Workbook, id: number, groups: readonly GroupRecord[]): void => {
  const before = workbook.tab(id)?.groups ?? [];
  const inFolded = (all: readonly GroupRecord[], axis: Axis): ReadonlySet<number> =>
    new Set(
      all
        .filter((one) => one.axis === axis && one.collapsed)
        .flatMap((one) => Array.from({ length: one.count }, (_, at) => one.first + at)),
    );
  for (const axis of ['rows', 'columns'] as const) {
    const [was, is] = [inFolded(before, axis), inFolded(groups, axis)];
    for (const line of was) if (!is.has(line)) workbook.setLinesHidden(id, axis, line, 1, false);
    for (const line of is) if (!was.has(line)) workbook.setLinesHidden(id, axis, line, 1, true);
  }
  workbook.changeTab(id, { groups });
};

const groupOf = (place: SheetPlace, group: GroupRecord): Google => {
  const { axis, first, count, depth } = group;
  const isThis = (one: GroupRecord): boolean => one.axis === axis && one.first === first && one.depth === depth;
  const part: Part = {
    collapse() {
      foldGroups(place, (one) => (isThis(one) ? true : undefined));
      return itself(this);
    },
    expand() {
      foldGroups(place, (one) => (isThis(one) ? false : undefined));
      return itself(this);
    },
    getControlIndex: () => (tabHere(place).groupControls[axis] === 'BEFORE' ? first - 1 : first + count),
    getDepth: () => depth,
    getRange: () => {
      const { rows, columns } = tabHere(place);
      const area =
        axis === 'rows'
          ? { row: first, column: 1, rows: count, columns }
          : { row: 1, column: first, rows, columns: count };
      return place.give.range(place.id, area);
    },
    isCollapsed: () => groupsOf(place).some((one) => isThis(one) && one.collapsed),
    remove: () => shiftGroupDepth(place, { axis, first, count }, -1),
  };
  return standIn<Google>(place.execution, 'Group', part, { kinds: { isCollapsed: 'read' } });
};
