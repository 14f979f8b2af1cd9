// Where developer metadata may be put: on a whole row or a whole column, never on other cells (F42).
import type { MetadataPlace } from '../../engine/tab-record';
import { ServiceError } from '../../service-error';
import { type RangePlace, tabHere } from '../sheet-place';

export const arbitraryRanges =
  'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.';

/** The rows or columns that the range is; anything else is refused in Google's words. */
export const placeOfRange = (place: RangePlace): MetadataPlace => {
  const { area } = place;
  const tab = tabHere(place);
  if (area.column === 1 && area.columns === tab.columns) return { kind: 'ROW', first: area.row, count: area.rows };
  if (area.row === 1 && area.rows === tab.rows) return { kind: 'COLUMN', first: area.column, count: area.columns };
  throw new ServiceError(arbitraryRanges);
};
