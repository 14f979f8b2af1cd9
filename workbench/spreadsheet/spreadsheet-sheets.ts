// The workbook's tabs: found, made, moved and taken away.
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import { parseAddress } from './a1';
import { refuseNoEditor } from './may-edit';
import { rangeNamed } from './names/named-ranges';
import { checkedArea } from './range/range-address';
import { selectSheet } from './selection/selection-stand-in';
import { refuseTooManyCells } from './sheet/sheet-lines';
import { templateIn } from './sheet/sheet-view';
import { duplicateTab } from './sheet/tab-copies';
import { refuseName } from './sheet/tab-names';
import { type BookPlace, bookOf, fresh, placeOf, refuseProtected, type SheetPlace } from './sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Part = Pick<
  Google,
  | 'getSheets'
  | 'getNumSheets'
  | 'getSheetByName'
  | 'getSheetById'
  | 'insertSheet'
  | 'deleteSheet'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'moveActiveSheet'
  | 'getRange'
>;

const newTabCells = 26_000;

/** The part of a Spreadsheet that is about its sheets (F38). */
export const spreadsheetSheets = (place: BookPlace): Part => {
  const give = (id: number): Sheet => place.give.sheet(id);
  const idOf = (sheet: unknown): number => {
    const id = placeOf<SheetPlace>(sheet)?.id;
    if (id === undefined || bookOf(place).tab(id) === undefined) throw new ServiceError('Invalid argument: sheet');
    return id;
  };
  return {
    getSheets: () =>
      bookOf(place)
        .tabs()
        .map(({ id }) => give(id)),
    getNumSheets: () => bookOf(place).tabs().length,
    getSheetByName: (name) => {
      const tab = bookOf(place)
        .tabs()
        .find((one) => one.name === name);
      return tab === undefined ? null : give(tab.id);
    },
    getSheetById: (id) => (bookOf(place).tab(id) === undefined ? null : give(id)),
    insertSheet: ((...given: unknown[]) => {
      refuseNoEditor(bookOf(place), place.execution.user.email);
      const name = given.find((one) => typeof one === 'string');
      const index = given.find((one) => typeof one === 'number') ?? activeIndex(place) + 1;
      const template = templateIn(given);
      const id = template === undefined ? blankTab(place, name, index) : duplicateTab(place, template, { index, name });
      fresh(place).activate(id);
      fresh(place).commit();
      return give(id);
    }) as Google['insertSheet'],
    deleteSheet: (sheet) => {
      const id = idOf(sheet);
      if (bookOf(place).tabs().length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
      refuseProtected({ ...place, id });
      const workbook = fresh(place);
      workbook.deleteTab(id);
      workbook.commit();
    },
    getActiveSheet: () => give(bookOf(place).activeTab()),
    setActiveSheet: (sheet: unknown, restoreSelection?: boolean) => {
      const id = idOf(sheet);
      selectSheet({ ...place, id }, restoreSelection === true);
      return give(id);
    },
    moveActiveSheet: (position) => {
      checkSignature('SpreadsheetApp.Spreadsheet.moveActiveSheet', [position], ['number']);
      const workbook = fresh(place);
      if (position < 1 || position > workbook.tabs().length) throw new ServiceError('Invalid argument: pos');
      workbook.moveTab(workbook.activeTab(), position - 1);
      workbook.commit();
    },
    getRange: (notation) => {
      const named = parseAddress(notation, { rows: 1, columns: 1 })?.tab;
      const tab =
        named === undefined
          ? bookOf(place).tab(bookOf(place).activeTab())
          : bookOf(place)
              .tabs()
              .find(({ name }) => name === named);
      const address = tab === undefined ? undefined : parseAddress(notation, tab);
      const byName = address === undefined ? rangeNamed(place, notation) : null;
      if (byName !== null) return byName;
      if (tab === undefined || address === undefined) throw new ServiceError('Range not found');
      const sheet = { ...place, id: tab.id };
      return place.give.range(tab.id, checkedArea(sheet, address.area), address.notation);
    },
  };
};

const blankTab = (place: BookPlace, given: string | undefined, index: number): number => {
  const name = given ?? freeName(place);
  refuseName(place, name);
  refuseTooManyCells(place, newTabCells);
  return fresh(place).addTab(name, Math.min(index, bookOf(place).tabs().length));
};

/** Without an index a new tab comes after the active one. */
const activeIndex = (place: BookPlace): number => {
  const workbook = bookOf(place);
  return workbook.tabs().findIndex(({ id }) => id === workbook.activeTab());
};

const freeName = (place: BookPlace): string => {
  const taken = new Set(
    bookOf(place)
      .tabs()
      .map(({ name }) => name),
  );
  for (let n = taken.size + 1; ; n += 1) if (!taken.has(`Sheet${n}`)) return `Sheet${n}`;
};
