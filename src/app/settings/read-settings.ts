// Reads what the district has set.
import { done, type Outcome } from '../../domain/problem';
import {
  type SettingCells,
  type SettingCode,
  type Settings,
  settingCodes,
  settingsOf,
  settingsShape,
} from '../../domain/settings/settings';
import { textOf } from '../../domain/sheet/cell';
import type { TableRecord } from '../../domain/sheet/table';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';

const cellsOf = (records: readonly TableRecord[]): SettingCells =>
  Object.fromEntries(
    records.flatMap(({ cells }) => {
      const code = settingCodes.find((one) => one === textOf(cells['setting.code']));
      return code === undefined
        ? []
        : [[code, cells['setting.value'] ?? ''] as [SettingCode, SettingCells[SettingCode]]];
    }),
  );

/** The settings; all defaults where there is no Settings sheet yet. */
export const readSettings = (ports: Ports): Outcome<Settings> => {
  const sheet = readSheet(ports, settingsShape);
  return sheet.ok ? done(settingsOf(cellsOf(sheet.value?.table.records ?? []))) : sheet;
};
