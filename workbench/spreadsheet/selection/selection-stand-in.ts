// The methods about what is selected, which sheets, the spreadsheet and `SpreadsheetApp` share, and `Selection` itself.
import { memberName } from '../../enumeration';
import { checkSignature } from '../../signature';
import { implementationOf, standIn } from '../../stand-in';
import { nextDataArea } from '../range/data-edges';
import { giveRangeList } from '../range-list';
import { rangeOf } from '../sheet/range-of';
import { fresh, type SheetPlace } from '../sheet-place';
import { activeRange, currentCell, select, selectCell, selectedRanges, selectRange, selectRangeList } from './selected';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Google = GoogleAppsScript.Spreadsheet.Selection;

/** As of a sheet, but that something is always selected. */
export type SelectionPart = Pick<
  Sheet,
  'getActiveCell' | 'getSelection' | 'setActiveRange' | 'setActiveRangeList' | 'setActiveSelection' | 'setCurrentCell'
> & {
  readonly getActiveRange: () => GoogleAppsScript.Spreadsheet.Range;
  readonly getActiveRangeList: () => GoogleAppsScript.Spreadsheet.RangeList;
  readonly getCurrentCell: () => GoogleAppsScript.Spreadsheet.Range;
};

/** `at` answers the sheet that is meant: a sheet itself, or the active one of a spreadsheet. */
export const selectionMethods = (at: () => SheetPlace, className: string): SelectionPart => {
  const check = (method: string, given: unknown): void =>
    checkSignature(`SpreadsheetApp.${className}.${method}`, [given], ['object']);
  const part: SelectionPart = {
    getActiveCell: () => currentCell(at()),
    getActiveRange: () => activeRange(at()),
    getActiveRangeList: () => giveRangeList(at(), selectedRanges(at())),
    getCurrentCell: () => currentCell(at()),
    getSelection: () => giveSelection(at),
    setActiveRange(range) {
      check('setActiveRange', range);
      selectRange(range);
      return range;
    },
    setActiveRangeList(list) {
      check('setActiveRangeList', list);
      selectRangeList(list);
      return list;
    },
    setActiveSelection(range: unknown) {
      if (typeof range !== 'string') check('setActiveSelection', range);
      const chosen = typeof range === 'string' ? rangeOf(at(), [range]) : (range as GoogleAppsScript.Spreadsheet.Range);
      selectRange(implementationOf(chosen));
      return chosen;
    },
    setCurrentCell(cell) {
      check('setCurrentCell', cell);
      selectCell(cell);
      return cell;
    },
  };
  return part;
};

const giveSelection = (at: () => SheetPlace): Google => {
  const place = at();
  const part: Google = {
    getActiveRange: () => activeRange(at()),
    getActiveRangeList: () => giveRangeList(at(), selectedRanges(at())),
    getActiveSheet: () => place.give.sheet(at().id),
    getCurrentCell: () => currentCell(at()),
    getNextDataRange: (direction) => {
      const now = at();
      const { area } = place.execution.world.selections.of(place.execution.user.email, now.id).ranges.at(-1) ?? {
        area: { row: 1, column: 1, rows: 1, columns: 1 },
      };
      return place.give.range(now.id, nextDataArea(fresh(now), now.id, area, memberName(direction) ?? ''));
    },
  };
  return standIn<Google>(place.execution, 'Selection', part);
};

/** Selects the first cell of a sheet, unless what was selected there is to come back. */
export const selectSheet = (place: SheetPlace, restoreSelection: boolean): void => {
  const { world, user } = place.execution;
  const cell = { row: 1, column: 1, rows: 1, columns: 1 };
  select(place, restoreSelection ? world.selections.of(user.email, place.id).ranges : [{ area: cell, notation: 'A1' }]);
};
