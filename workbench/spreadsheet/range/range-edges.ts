// What lies around a range: the data beside it, its open ends, and being selected.
import { memberName } from '../../enumeration';
import { signatureError } from '../../signature';
import { selectCell, selectRange } from '../selection/selected';
import { fresh, itself, type RangePlace } from '../sheet-place';
import { dataRegion, nextDataCell } from './data-edges';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<
  Google,
  | 'getDataRegion'
  | 'getNextDataCell'
  | 'isStartRowBounded'
  | 'isEndRowBounded'
  | 'isStartColumnBounded'
  | 'isEndColumnBounded'
  | 'activate'
  | 'activateAsCurrentCell'
>;

/** The part of a Range that is about its edges (F37). */
export const rangeEdges = (place: RangePlace): Part => {
  const { id, area } = place;
  const [first = '', last = first] = place.notation.split(':');
  return {
    getDataRegion: (...given: unknown[]) => {
      const dimension = given.length === 0 ? undefined : memberName(given[0]);
      if (given.length > 0 && dimension === undefined)
        throw signatureError('SpreadsheetApp.Range.getDataRegion', given);
      return place.give.range(id, dataRegion(fresh(place), id, area, dimension));
    },
    getNextDataCell: (direction) => {
      const name = memberName(direction);
      if (name === undefined) throw signatureError('SpreadsheetApp.Range.getNextDataCell', [direction]);
      const cell = nextDataCell(fresh(place), id, { row: area.row, column: area.column }, name);
      return place.give.range(id, { ...cell, rows: 1, columns: 1 });
    },
    isStartRowBounded: () => /\d/.test(first),
    isEndRowBounded: () => /\d/.test(last),
    isStartColumnBounded: () => /[A-Z]/i.test(first),
    isEndColumnBounded: () => /[A-Z]/i.test(last),
    activate() {
      selectRange(this);
      return itself(this);
    },
    activateAsCurrentCell() {
      selectCell(this);
      return itself(this);
    },
  };
};
