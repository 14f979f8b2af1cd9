// What lies beside the cells of all tabs: named ranges, protections, bandings, metadata.
import { memberName } from '../enumeration';
import { checkSignature } from '../signature';
import { bandingsOf } from './bandings/banding-stand-in';
import { imagesOf, insertImage } from './images/over-grid-image';
import { addMetadata, metadataFinder, metadataIn } from './metadata/metadata-stand-in';
import { giveNamedRanges, rangeNamed, removeNamedRange, setNamedRange } from './names/named-ranges';
import { allProtections } from './protection-stand-in';
import { type BookPlace, bookOf, itself } from './sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Part = Pick<
  Google,
  | 'setNamedRange'
  | 'getRangeByName'
  | 'getNamedRanges'
  | 'removeNamedRange'
  | 'getProtections'
  | 'getBandings'
  | 'getImages'
  | 'insertImage'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
>;

/** The part of a Spreadsheet that the engine knows nothing of (F42, F46). */
export const spreadsheetBeside = (place: BookPlace): Part => {
  const inAll = <One>(of: (id: number) => readonly One[]): One[] =>
    bookOf(place)
      .tabs()
      .flatMap(({ id }) => [...of(id)]);
  const part: Part = {
    setNamedRange: (name, range) => setNamedRange(place, name, range),
    getRangeByName: (name) => {
      checkSignature('SpreadsheetApp.Spreadsheet.getRangeByName', [name], ['text']);
      return rangeNamed(place, String(name));
    },
    getNamedRanges: () => giveNamedRanges(place),
    removeNamedRange: (name) => {
      checkSignature('SpreadsheetApp.Spreadsheet.removeNamedRange', [name], ['text']);
      removeNamedRange(place, String(name));
    },
    getProtections: (type) => allProtections(place, memberName(type) ?? 'RANGE'),
    getBandings: () => inAll((id) => bandingsOf({ ...place, id })),
    getImages: () => inAll((id) => imagesOf({ ...place, id })),
    insertImage: (...given: unknown[]) => insertImage({ ...place, id: bookOf(place).activeTab() }, given),
    addDeveloperMetadata(key: string, ...rest: unknown[]) {
      addMetadata(place, { kind: 'SPREADSHEET' }, [key, ...rest], 'SpreadsheetApp.Spreadsheet.addDeveloperMetadata');
      return itself(this);
    },
    getDeveloperMetadata: () => metadataIn(place, { on: { kind: 'SPREADSHEET' } }),
    createDeveloperMetadataFinder: () => metadataFinder(place, {}),
  };
  return part;
};
