// What a Spreadsheet does to its active tab.
import { ServiceError } from '../service-error';
import { duplicateTab } from './sheet/tab-copies';
import { refuseName } from './sheet/tab-names';
import { type BookPlace, bookOf, fresh, refuseProtected } from './sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Part = Pick<Google, 'duplicateActiveSheet' | 'deleteActiveSheet' | 'renameActiveSheet'>;

/** The part of a Spreadsheet that is about the tab which is active. */
export const tabsByActive = (place: BookPlace): Part => ({
  duplicateActiveSheet: () => {
    const workbook = fresh(place);
    const from = workbook.activeTab();
    const index = workbook.tabs().findIndex(({ id }) => id === from) + 1;
    const id = duplicateTab(place, from, { index });
    workbook.activate(id);
    workbook.commit();
    return place.give.sheet(id);
  },
  deleteActiveSheet: () => {
    const workbook = fresh(place);
    if (workbook.tabs().length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
    const id = workbook.activeTab();
    refuseProtected({ ...place, id });
    workbook.deleteTab(id);
    workbook.commit();
    return place.give.sheet(workbook.activeTab());
  },
  renameActiveSheet: (name) => {
    const id = bookOf(place).activeTab();
    refuseProtected({ ...place, id });
    refuseName(place, String(name), id);
    fresh(place).renameTab(id, String(name));
  },
});
