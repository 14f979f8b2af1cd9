// What is kept beside a sheet's cells: protection and developer metadata.
import { memberName } from '../../enumeration';
import { bandingsOf } from '../bandings/banding-stand-in';
import { giveFilter } from '../filters/filter-stand-in';
import { addMetadata, metadataFinder, metadataIn } from '../metadata/metadata-stand-in';
import { giveNamedRanges } from '../names/named-ranges';
import { giveProtection, protectionsOf } from '../protection-stand-in';
import { fresh, itself, type SheetPlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Part = Pick<
  Google,
  | 'protect'
  | 'getProtections'
  | 'getFilter'
  | 'getBandings'
  | 'getNamedRanges'
  | 'isRowHiddenByFilter'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
>;

/** The part of a Sheet that the engine knows nothing of (F42, F46). */
export const sheetBeside = (place: SheetPlace): Part => ({
  protect: () => giveProtection(place, null),
  getProtections: (type) => protectionsOf(place, memberName(type) ?? 'RANGE'),
  getFilter: () => giveFilter(place),
  getBandings: () => bandingsOf(place),
  getNamedRanges: () => giveNamedRanges(place, place.id),
  isRowHiddenByFilter: (row) => fresh(place).tab(place.id)?.filter?.hiddenRows.includes(row) ?? false,
  addDeveloperMetadata(key: string, ...rest: unknown[]) {
    addMetadata(place, { kind: 'SHEET' }, [key, ...rest], 'SpreadsheetApp.Sheet.addDeveloperMetadata');
    return itself(this);
  },
  getDeveloperMetadata: () => metadataIn(place, { id: place.id, on: { kind: 'SHEET' } }),
  createDeveloperMetadataFinder: () => metadataFinder(place, { id: place.id }),
});
