// Writes what the district has set, one row a setting.
import type { StaffLanguage } from '../../content/interface/staff-language';
import { writtenWordsIn } from '../../content/written';
import { done, type Outcome } from '../../domain/problem';
import { type SettingCells, type SettingCode, settingCodes, settingsShape } from '../../domain/settings/settings';
import { type NewCell, textOf } from '../../domain/sheet/cell';
import { blocksOf, type CellChange } from '../../domain/sheet/cell-change';
import type { Ports } from '../ports';
import { appendRows, makeSheets, readSheet, staffLanguage } from '../sheets/our-sheets';

const sameCell = (one: NewCell, other: NewCell): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A row a setting, those that are not given left empty. */
export const settingRows = (language: StaffLanguage, set: { readonly [Code in SettingCode]?: NewCell }): NewCell[][] =>
  settingCodes.map((code) => [code, writtenWordsIn(language).settings.names[code], set[code] ?? '']);

/** Sets these and leaves the others as they are; makes the Settings sheet, with every setting in it, where there is none. */
export const saveSettings = (ports: Ports, set: SettingCells): Outcome<undefined> => {
  const names = writtenWordsIn(staffLanguage(ports)).settings.names;
  const sheet = readSheet(ports, settingsShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) {
    makeSheets(ports, [{ shape: settingsShape, rows: settingRows(staffLanguage(ports), set) }]);
    return done(undefined);
  }
  const { id, table } = sheet.value;
  const column = table.columns.get('setting.value') ?? 0;
  const there = new Map(
    table.records.map(({ row, cells }) => [textOf(cells['setting.code']), { row, cell: cells['setting.value'] ?? '' }]),
  );
  const changes = settingCodes.flatMap((code): CellChange[] => {
    const [wanted, found] = [set[code], there.get(code)];
    return wanted === undefined || found === undefined || sameCell(wanted, found.cell)
      ? []
      : [{ row: found.row, column, cell: wanted }];
  });
  for (const block of blocksOf(changes)) ports.workbook.write(id, block);
  const missing = settingCodes.filter((code) => set[code] !== undefined && !there.has(code));
  if (missing.length > 0)
    appendRows(
      ports,
      sheet.value,
      missing.map((code) => ({ 'setting.code': code, 'setting.name': names[code], 'setting.value': set[code] ?? '' })),
    );
  return done(undefined);
};
