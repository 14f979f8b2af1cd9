// A sheet's one filter.
import type { FilterRecord } from '../../engine/tab-record';
import { ServiceError } from '../../service-error';
import { checkSignature } from '../../signature';
import { standIn } from '../../stand-in';
import { fresh, itself, type RangePlace, refuseProtected, type SheetPlace } from '../sheet-place';
import { filterCriterionOf, giveFilterCriteria } from './filter-criteria';
import { applyFilter } from './filter-rows';

type Google = GoogleAppsScript.Spreadsheet.Filter;
type Part = Pick<
  Google,
  'getRange' | 'getColumnFilterCriteria' | 'setColumnFilterCriteria' | 'removeColumnFilterCriteria' | 'sort' | 'remove'
>;

/** Refused where the sheet has one already (GF: testsheetssets 19). */
export const createFilter = (place: RangePlace): Google => {
  if (filterHere(place) !== null)
    throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
  put(place, { area: place.area, columns: [], hiddenRows: [] });
  return filterOf(place);
};

/** The sheet's filter, whatever range it is asked of; null for none. */
export const giveFilter = (place: SheetPlace): Google | null => (filterHere(place) === null ? null : filterOf(place));

const filterHere = (place: SheetPlace): FilterRecord | null => fresh(place).tab(place.id)?.filter ?? null;

/** In force at once, as the rows it hides are asked for next. */
const put = (place: SheetPlace, filter: FilterRecord | null): void => {
  refuseProtected(place);
  applyFilter({ workbook: fresh(place), id: place.id, now: place.execution.world.clock.now() }, filter);
};

const filterOf = (place: SheetPlace): Google => {
  const now = (): FilterRecord => {
    const filter = filterHere(place);
    if (filter === null) throw new ServiceError('The filter was removed.');
    return filter;
  };
  const ask = (column: number, given: unknown): void => {
    checkSignature('SpreadsheetApp.Filter.setColumnFilterCriteria', [column, given], ['number', 'any']);
    const { area, columns, hiddenRows } = now();
    if (column < area.column || column >= area.column + area.columns)
      throw new ServiceError('Column position is out of the range of the filter.');
    const rest = columns.filter((one) => one.column !== column);
    const more = given === null ? [] : [{ column, criterion: filterCriterionOf(given) }];
    put(place, { area, hiddenRows, columns: [...rest, ...more] });
  };
  const part: Part = {
    getRange: () => place.give.range(place.id, now().area),
    getColumnFilterCriteria: (column) => {
      const found = now().columns.find((one) => one.column === column);
      return found === undefined ? null : giveFilterCriteria(place, found.criterion);
    },
    setColumnFilterCriteria(column, criteria) {
      ask(column, criteria);
      return itself(this);
    },
    removeColumnFilterCriteria(column) {
      ask(column, null);
      return itself(this);
    },
    sort(column, ascending) {
      const filter = now();
      const { area } = filter;
      const rows = Math.min(area.row + area.rows - 1, fresh(place).lastRow(place.id)) - area.row;
      refuseProtected(place, area);
      if (rows > 1) fresh(place).sort(place.id, { ...area, row: area.row + 1, rows }, [{ column, ascending }]);
      put(place, filter);
      return itself(this);
    },
    remove: () => put(place, null),
  };
  return standIn<Google>(place.execution, 'Filter', part);
};
