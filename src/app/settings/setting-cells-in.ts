// The settings as their sheet holds them, by code.
import { type SettingCells, settingCodes } from '../../domain/settings/settings';
import { textOf } from '../../domain/sheet/cell';
import type { OurSheet } from '../sheets/our-sheets';

/** Rows with another code are staff's own. */
export const settingCellsIn = (sheet: OurSheet | undefined): SettingCells => {
  const rows = (sheet?.table.records ?? []).map(
    ({ cells }) => [textOf(cells['setting.code']), cells['setting.value'] ?? ''] as const,
  );
  return Object.fromEntries(rows.filter(([code]) => settingCodes.some((one) => one === code)));
};
