// Who may change which cells: roles in the workbook, and protections of tabs and ranges (F46).

import type { Role } from '../engine/book-record';
import type { ProtectionRecord, TabRecord } from '../engine/tab-record';
import { ServiceError } from '../service-error';
import { holdsArea, sharedArea } from '../world/area';
import type { Area, Workbook } from '../world/workbook';

export interface WantedEdit {
  readonly workbook: Workbook;
  readonly user: string;
  readonly sheet: number;
  /** The cells; the tab as such when absent. */
  readonly area?: Area | undefined;
}

/** `warned` where a person is asked first; a script is not. */
export type Permission = 'open' | 'warned' | 'refused' | 'no-editor';

/** Everybody edits who was not made a viewer or taken off; the owner always does. */
export const roleOf = (workbook: Workbook, user: string): Role =>
  user === workbook.owner() ? 'editor' : (workbook.settings().roles[user] ?? 'editor');

/** What becomes of an edit by this person. */
export const permissionFor = (wanted: WantedEdit): Permission => {
  const { workbook, user, sheet } = wanted;
  if (roleOf(workbook, user) !== 'editor') return 'no-editor';
  const tab = workbook.tab(sheet);
  const touched = tab?.protections.filter((one) => isTouched(workbook, tab, one, wanted.area)) ?? [];
  if (touched.some((one) => !mayEdit(workbook, one, user))) return 'refused';
  return touched.some(({ warningOnly }) => warningOnly) ? 'warned' : 'open';
};

/** Until its list is first changed a protection mirrors the workbook and so keeps out nobody who edits it. */
export const mayEdit = (workbook: Workbook, protection: ProtectionRecord, user: string): boolean => {
  if (user === workbook.owner()) return true;
  if (roleOf(workbook, user) !== 'editor') return false;
  const { warningOnly, editors, domainEdit } = protection;
  if (warningOnly || editors === null || editors.includes(user)) return true;
  return domainEdit && domainOf(user) === domainOf(workbook.owner());
};

/** The cells of a protection; those of a named range are where the name is now. */
export const protectedArea = (workbook: Workbook, { namedRange, area }: ProtectionRecord): Area | null =>
  (namedRange === null ? undefined : workbook.settings().namedRanges.find(({ name }) => name === namedRange)?.area) ??
  area;

/** Throws where the person may only look. */
export const refuseNoEditor = (workbook: Workbook, user: string): void => {
  if (roleOf(workbook, user) !== 'editor') throw new ServiceError('Action not allowed');
};

/** Throws Google's words where the edit is not allowed; a warning stops no script. */
export const refuseEdit = (wanted: WantedEdit): void => {
  const permission = permissionFor(wanted);
  if (permission === 'no-editor') refuseNoEditor(wanted.workbook, wanted.user);
  if (permission === 'refused')
    throw new ServiceError(
      'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
    );
};

/** A change of the tab as such is touched by the protection of the whole tab alone. */
const isTouched = (
  workbook: Workbook,
  tab: TabRecord,
  protection: ProtectionRecord,
  area: Area | undefined,
): boolean => {
  const guarded = protectedArea(workbook, protection);
  if (guarded !== null) return area !== undefined && sharedArea(guarded, area) !== undefined;
  return area === undefined || !protection.unprotected.some((free) => holdsArea(free, withinGrid(tab, area)));
};

const withinGrid = (tab: TabRecord, area: Area): Area => ({
  ...area,
  rows: Math.min(area.rows, tab.rows - area.row + 1),
  columns: Math.min(area.columns, tab.columns - area.column + 1),
});

const domainOf = (email: string): string => email.slice(email.indexOf('@') + 1);
