// The workbook as a script's `Spreadsheet`.
import { standIn } from '../stand-in';
import { addMetadata, metadataFinder } from './metadata/metadata-stand-in';
import { selectionMethods } from './selection/selection-stand-in';
import type { BookPlace } from './sheet-place';
import { bookOf, itself } from './sheet-place';
import { spreadsheetCells } from './spreadsheet-cells';
import { spreadsheetPeople } from './spreadsheet-people';
import { spreadsheetSheets } from './spreadsheet-sheets';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Part = Pick<
  Google,
  | 'getId'
  | 'getName'
  | 'getUrl'
  | 'getSpreadsheetTimeZone'
  | 'getSpreadsheetLocale'
  | 'toast'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
>;

/** The one workbook of this world; under `currentonly` there is no other (F14). */
export const giveSpreadsheet = (place: BookPlace): Google => {
  const { execution } = place;
  const part: Part = {
    getId: () => bookOf(place).id(),
    getName: () => bookOf(place).name(),
    getUrl: () => bookOf(place).url(),
    getSpreadsheetTimeZone: () => bookOf(place).timeZone(),
    getSpreadsheetLocale: () => bookOf(place).locale(),
    toast: (text: string, title = '') =>
      execution.world.show({ kind: 'toast', user: execution.user.email, title: String(title), text: String(text) }),
    addDeveloperMetadata(key: string, ...rest: unknown[]) {
      addMetadata(place, { kind: 'SPREADSHEET' }, [key, ...rest], 'SpreadsheetApp.Spreadsheet.addDeveloperMetadata');
      return itself(this);
    },
    getDeveloperMetadata: () => metadataFinder(place, { on: { kind: 'SPREADSHEET' } }).find(),
    createDeveloperMetadataFinder: () => metadataFinder(place, {}),
  };
  const implementation = {
    ...spreadsheetCells(place),
    ...part,
    ...spreadsheetSheets(place),
    ...spreadsheetPeople(place),
    ...selectionMethods(() => ({ ...place, id: bookOf(place).activeTab() }), 'Spreadsheet'),
  };
  return standIn<Google>(execution, 'Spreadsheet', implementation, {
    scope: 'spreadsheets.currentonly or spreadsheets',
    kinds: { createDeveloperMetadataFinder: 'builder' },
  });
};
