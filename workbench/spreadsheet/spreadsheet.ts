// The workbook as a script's `Spreadsheet`.
import { implementationOf, standIn } from '../stand-in';
import { takeMenu } from '../ui/menu-stand-in';
import { giveUi } from '../ui/ui-stand-in';
import { selectionMethods } from './selection/selection-stand-in';
import type { BookPlace } from './sheet-place';
import { bookOf, fresh } from './sheet-place';
import { spreadsheetBeside } from './spreadsheet-beside';
import { spreadsheetCells } from './spreadsheet-cells';
import { spreadsheetPeople } from './spreadsheet-people';
import { spreadsheetSettings } from './spreadsheet-settings';
import { spreadsheetSheets } from './spreadsheet-sheets';
import { tabsByActive } from './tabs-by-active';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Part = Pick<Google, 'getId' | 'getUrl' | 'getFormUrl' | 'toast' | 'addMenu' | 'updateMenu' | 'removeMenu'>;

interface MenuLine {
  readonly name: string;
  readonly functionName: string;
}

/** The one workbook of this world; under `currentonly` there is no other (F14). */
export const giveSpreadsheet = (place: BookPlace): Google => {
  const { execution } = place;
  const menu = (name: string, entries: readonly (MenuLine | null)[]): void => {
    const ui = implementationOf(giveUi(execution)) as GoogleAppsScript.Base.Ui;
    const made = implementationOf(ui.createMenu(name)) as GoogleAppsScript.Base.Menu;
    for (const entry of entries)
      if (entry === null) made.addSeparator();
      else made.addItem(entry.name, entry.functionName);
    made.addToUi();
  };
  const part: Part = {
    getId: () => bookOf(place).id(),
    getUrl: () => bookOf(place).url(),
    /** Of the first tab that a form is linked to. */
    getFormUrl: () =>
      fresh(place)
        .tabs()
        .find(({ formUrl }) => formUrl !== null)?.formUrl ?? null,
    toast: (text: string, title = '') =>
      execution.world.show({ kind: 'toast', user: execution.user.email, title: String(title), text: String(text) }),
    addMenu: (name, entries) => menu(name, entries),
    updateMenu: (name, entries) => {
      takeMenu(execution, name);
      menu(name, entries);
    },
    removeMenu: (name) => takeMenu(execution, name),
  };
  const implementation = {
    ...spreadsheetCells(place),
    ...part,
    ...spreadsheetSettings(place),
    ...spreadsheetSheets(place),
    ...tabsByActive(place),
    ...spreadsheetBeside(place),
    ...spreadsheetPeople(place),
    ...selectionMethods(() => ({ ...place, id: bookOf(place).activeTab() }), 'Spreadsheet'),
  };
  return standIn<Google>(execution, 'Spreadsheet', implementation, {
    scope: 'spreadsheets.currentonly or spreadsheets',
    scopes: { addMenu: '', updateMenu: '', removeMenu: '' },
    needsOf: { addMenu: 'none', updateMenu: 'none', removeMenu: 'none' },
    kinds: {
      createDeveloperMetadataFinder: 'builder',
      addMenu: 'builder',
      updateMenu: 'builder',
      removeMenu: 'builder',
    },
  });
};
