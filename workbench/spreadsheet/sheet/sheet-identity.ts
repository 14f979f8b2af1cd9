// A sheet as a tab: its name, id, place, visibility and color.
import { ServiceError } from '../../service-error';
import { checkSignature } from '../../signature';
import { hexColor } from '../colors';
import { selectSheet } from '../selection/selection-stand-in';
import { fresh, itself, later, refuseProtected, type SheetPlace, tabHere } from '../sheet-place';
import { refuseName } from './tab-names';

type Google = GoogleAppsScript.Spreadsheet.Sheet;
type Part = Pick<
  Google,
  | 'getName'
  | 'getSheetName'
  | 'setName'
  | 'getSheetId'
  | 'getIndex'
  | 'getParent'
  | 'isSheetHidden'
  | 'hideSheet'
  | 'showSheet'
  | 'activate'
  | 'getTabColor'
  | 'setTabColor'
  | 'getFormUrl'
>;

/** The part of a Sheet that is about the tab itself (F38). */
export const sheetIdentity = (place: SheetPlace): Part => {
  const { id } = place;
  const part: Part = {
    getName: () => tabHere(place).name,
    getSheetName: () => tabHere(place).name,
    setName(name) {
      checkSignature('SpreadsheetApp.Sheet.setName', [name], ['text']);
      refuseProtected(place);
      refuseName(place, String(name), id);
      fresh(place).renameTab(id, String(name));
      return itself(this);
    },
    getSheetId: () => id,
    getIndex: () =>
      fresh(place)
        .tabs()
        .findIndex((tab) => tab.id === id) + 1,
    getParent: () => place.give.spreadsheet(),
    isSheetHidden: () => (fresh(place).tab(id) ?? tabHere(place)).hidden,
    hideSheet() {
      const others = fresh(place)
        .tabs()
        .filter((tab) => !tab.hidden && tab.id !== id);
      if (others.length === 0) throw new ServiceError("You can't hide all the sheets in a document.");
      later(place, (workbook) => workbook.setTabHidden(id, true));
      return itself(this);
    },
    showSheet() {
      later(place, (workbook) => workbook.setTabHidden(id, false));
      return itself(this);
    },
    activate() {
      selectSheet(place, true);
      return itself(this);
    },
    getTabColor: () => tabHere(place).color,
    setTabColor(color) {
      later(place, (workbook) => workbook.changeTab(id, { color: color === null ? null : (hexColor(color) ?? null) }));
      return itself(this);
    },
    getFormUrl: () => (fresh(place).tab(id) ?? tabHere(place)).formUrl,
  };
  return part;
};
