// What a person typed in the page's grid, held to the same protections and validations as everything else.
import { permissionFor, protectedArea, refuseEdit, refuseNoEditor } from './spreadsheet/may-edit';
import { refuseInvalidIn } from './spreadsheet/range/strict-validation';
import type { Area, Workbook } from './world/workbook';
import type { WorldState } from './world/world-state';

/** Throws in Google's words, before anything is taken over. */
export const refuseGridDiffs = (world: WorldState, diffs: Uint8Array, user: string): void => {
  const { workbook } = world;
  refuseNoEditor(workbook, user);
  const guarded = workbook
    .tabs()
    .flatMap(({ id }) => guardedAreas(workbook, id, user).map((area) => ({ sheet: id, area })));
  if (guarded.length === 0) return;
  for (const { sheet, row, column, text } of workbook.wouldChange(diffs, guarded)) {
    const area: Area = { row, column, rows: 1, columns: 1 };
    refuseEdit({ workbook, user, sheet, area });
    refuseInvalidIn({ workbook, now: world.clock.now(), id: sheet, area }, [[text === '' ? null : text]]);
  }
};

/** Where this person may not type, or not everything. */
const guardedAreas = (workbook: Workbook, id: number, user: string): readonly Area[] => {
  const tab = workbook.tab(id);
  if (tab === undefined) return [];
  const strict = tab.validations.flatMap(({ area, rule }) => (rule?.allowInvalid === false ? [area] : []));
  const shut = tab.protections.flatMap((one) => {
    const area = protectedArea(workbook, one) ?? { row: 1, column: 1, rows: tab.rows, columns: tab.columns };
    const isShut = permissionFor({ workbook, user, sheet: id, area }) === 'refused';
    return isShut ? [area] : [];
  });
  return [...strict, ...shut];
};
