// Where a metadata entry is now.

import type { MetadataEntry } from '../../engine/tab-record';
import { standIn } from '../../stand-in';
import { memberOf } from '../enumerations';
import { type BookPlace, fresh, tabHere } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
type Part = Pick<Google, 'getLocationType' | 'getSheet' | 'getRow' | 'getColumn' | 'getSpreadsheet'>;

/** Looked up anew at each question, since rows and columns move. */
export const giveLocation = (place: BookPlace, sheet: number | undefined, first: MetadataEntry): Google => {
  const { execution } = place;
  const now = (): MetadataEntry => {
    const tab = sheet === undefined ? undefined : fresh(place).tab(sheet);
    return tab?.metadata.find(({ id }) => id === first.id) ?? first;
  };
  const lines = (kind: 'ROW' | 'COLUMN') => {
    const where = now().place;
    if (where.kind !== kind || sheet === undefined) return null as unknown as GoogleAppsScript.Spreadsheet.Range;
    const { rows, columns } = tabHere({ ...place, id: sheet });
    const area =
      kind === 'ROW'
        ? { row: where.first, column: 1, rows: where.count, columns }
        : { row: 1, column: where.first, rows, columns: where.count };
    return place.give.range(sheet, area);
  };
  const part: Part = {
    getLocationType: () => memberOf(execution, 'DeveloperMetadataLocationType', now().place.kind),
    getSheet: () => (sheet === undefined ? null : place.give.sheet(sheet)),
    getRow: () => lines('ROW'),
    getColumn: () => lines('COLUMN'),
    getSpreadsheet: () => (sheet === undefined ? place.give.spreadsheet() : null),
  };
  return standIn<Google>(execution, 'DeveloperMetadataLocation', part);
};
