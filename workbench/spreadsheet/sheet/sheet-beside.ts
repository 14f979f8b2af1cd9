// What is kept beside a sheet's cells: protection and developer metadata.
import { memberName } from '../../enumeration';
import { addMetadata, metadataFinder } from '../metadata/metadata-stand-in';
import { giveProtection, protectionsOf } from '../protection-stand-in';
import { itself, type SheetPlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Part = Pick<
  Google,
  'protect' | 'getProtections' | 'addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder'
>;

/** The part of a Sheet that the engine knows nothing of (F42, F46). */
export const sheetBeside = (place: SheetPlace): Part => ({
  protect: () => giveProtection(place, null),
  getProtections: (type) => protectionsOf(place, memberName(type) ?? 'RANGE'),
  addDeveloperMetadata(key: string, ...rest: unknown[]) {
    addMetadata(place, { kind: 'SHEET' }, [key, ...rest], 'SpreadsheetApp.Sheet.addDeveloperMetadata');
    return itself(this);
  },
  getDeveloperMetadata: () => metadataFinder(place, { id: place.id, on: { kind: 'SHEET' } }).find(),
  createDeveloperMetadataFinder: () => metadataFinder(place, { id: place.id }),
});
