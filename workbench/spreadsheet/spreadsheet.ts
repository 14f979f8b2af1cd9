// The workbook as a script's `Spreadsheet`.
import { implementationOf, standIn } from '../stand-in';
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
type Part = Pick<Google, 'getId' | 'getUrl' | 'getFormUrl' | 'toast' | 'addMenu'>;

/** The one workbook of this world; under `currentonly` there is no other (F14). */
export const giveSpreadsheet = (place: BookPlace): Google => {
  const { execution } = place;
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
    addMenu: (name, entries) => {
      const ui = implementationOf(giveUi(execution)) as GoogleAppsScript.Base.Ui;
      const menu = implementationOf(ui.createMenu(name)) as GoogleAppsScript.Base.Menu;
      for (const entry of entries)
        if (entry === null) menu.addSeparator();
        else menu.addItem(entry.name, entry.functionName);
      menu.addToUi();
    },
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
    scopes: { addMenu: '' },
    needsOf: { addMenu: 'none' },
    kinds: { createDeveloperMetadataFinder: 'builder', addMenu: 'builder' },
  });
};
