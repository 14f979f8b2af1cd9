// What a range holds.
import { zoneTime } from '../../engine/date-serial';
import { ServiceError } from '../../service-error';
import { type ArgumentShape, checkSignature } from '../../signature';
import { cellInput, type GivenValue, givenValue, inputPlace, scriptValue } from '../cell-input';
import { fresh, itself, later, type RangePlace } from '../sheet-place';
import { refuseInvalid } from './strict-validation';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<
  Google,
  'getValues' | 'getValue' | 'getDisplayValues' | 'getDisplayValue' | 'isBlank' | 'setValues' | 'setValue'
>;

/** The part of a Range that is about its values (F31 to F36). */
export const rangeValues = (place: RangePlace): Part => {
  const { area, id, execution } = place;
  const values = (): unknown[][] => {
    const workbook = fresh(place);
    const { toInstant } = zoneTime(workbook.timeZone());
    const rows = workbook.values(id, area);
    return rows.map((row, down) =>
      row.map((value, across) =>
        scriptValue(value, () => workbook.numberFormat(id, area.row + down, area.column + across), toInstant),
      ),
    );
  };
  const write = (rows: readonly (readonly GivenValue[])[]): void => {
    refuseInvalid(place, rows);
    later(place, (workbook) => {
      const typing = inputPlace(workbook, execution.world.clock.now());
      const inputs = rows.map((row, down) =>
        row.map((value, across) =>
          cellInput(value, workbook.numberFormat(id, area.row + down, area.column + across), typing),
        ),
      );
      workbook.put(id, area.row, area.column, inputs);
    });
  };
  const everywhere = (value: GivenValue): GivenValue[][] =>
    Array.from({ length: area.rows }, () => Array.from({ length: area.columns }, () => value));
  const part: Part = {
    getValues: () => values(),
    getValue: () => values()[0]?.[0],
    getDisplayValues: () => fresh(place).displayValues(id, area),
    getDisplayValue: () => fresh(place).displayValues(id, firstCell(place))[0]?.[0] ?? '',
    isBlank: () =>
      fresh(place)
        .values(id, area)
        .every((row) => row.every((value) => value === null)),
    setValues(rows) {
      checkTable(place, 'setValues', rows, 'data');
      write(rows.map((row) => row.map(givenValue)));
      return itself(this);
    },
    setValue(value) {
      write(everywhere(givenValue(value)));
      return itself(this);
    },
  };
  return part;
};

const firstCell = ({ area }: RangePlace): RangePlace['area'] => ({
  row: area.row,
  column: area.column,
  rows: 1,
  columns: 1,
});

/** A table that has not the range's shape is refused in Google's words (F32). */
export const checkTable = (
  place: RangePlace,
  method: string,
  rows: unknown,
  what: string,
  shape: ArgumentShape = 'table',
): void => {
  checkSignature(`SpreadsheetApp.Range.${method}`, [rows], [shape]);
  const table = rows as readonly (readonly unknown[])[];
  if (table.length !== place.area.rows) throw mismatch('rows', what, table.length, place.area.rows);
  const odd = table.find((row) => row.length !== place.area.columns);
  if (odd !== undefined) throw mismatch('columns', what, odd.length, place.area.columns);
};

const mismatch = (axis: string, what: string, given: number, wanted: number): ServiceError =>
  new ServiceError(
    `The number of ${axis} in the ${what} does not match the number of ${axis} in the range. The ${what} has ${given} but the range has ${wanted}.`,
  );
