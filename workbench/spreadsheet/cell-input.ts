// What becomes of a value that a script or a person puts into a cell.
import { wallDate, zoneTime } from '../engine/date-serial';
import { localeMarks } from '../engine/locale-marks';
import { isDateFormat, isGeneral, isTextFormat } from '../engine/number-format';
import { typedInput } from '../engine/typed-input';
import { isDate } from '../realm';
import { ServiceError } from '../service-error';
import type { CellInput, CellValue, Workbook } from '../world/workbook';

/** A value as it was when the script passed it: dates become moments, so that changing them later changes nothing. */
export type GivenValue = string | number | boolean | null | { readonly moment: number };

const longest = 50_000;

/** Takes a copy of the value; refuses what no cell can hold (F43). */
export const givenValue = (value: unknown): GivenValue => {
  if (value === null || value === undefined || value === '') return null;
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' && isDate(value)) return { moment: value.getTime() };
  const text = String(value);
  if (text.length > longest) {
    throw new ServiceError(`Your input contains more than the maximum of ${longest} characters in a single cell.`);
  }
  return text;
};

export interface InputPlace {
  readonly locale: string;
  readonly timeZone: string;
  readonly year: number;
}

export const inputPlace = (workbook: Workbook, now: number): InputPlace => ({
  locale: workbook.locale(),
  timeZone: workbook.timeZone(),
  year: wallDate(zoneTime(workbook.timeZone()).toSerial(now)).getUTCFullYear(),
});

/** Decides by the cell's format what the value is (F34): in a plain text cell everything is text, `=1+1` too. */
export const cellInput = (value: GivenValue, format: string, place: InputPlace): CellInput => {
  if (value === null) return { kind: 'empty' };
  if (typeof value === 'object') return momentInput(value.moment, format, place);
  if (isTextFormat(format)) return { kind: 'text', text: shownAsText(value) };
  if (typeof value === 'number')
    return Number.isFinite(value) ? { kind: 'number', number: value } : { kind: 'text', text: String(value) };
  if (typeof value === 'boolean') return { kind: 'flag', flag: value };
  return typedInput(value, place);
};

const shownAsText = (value: string | number | boolean): string =>
  typeof value === 'boolean' ? String(value).toUpperCase() : String(value);

const momentInput = (moment: number, format: string, { timeZone, locale }: InputPlace): CellInput => {
  const serial = zoneTime(timeZone).toSerial(moment);
  const day = localeMarks(locale).dayFormat;
  const standard = Number.isInteger(serial) ? day : `${day} h:mm:ss`;
  if (isTextFormat(format)) return { kind: 'text', text: plainMoment(serial) };
  return isGeneral(format) ? { kind: 'number', number: serial, format: standard } : { kind: 'number', number: serial };
};

const plainMoment = (serial: number): string => {
  const wall = wallDate(serial);
  const day = `${wall.getUTCMonth() + 1}/${wall.getUTCDate()}/${wall.getUTCFullYear()}`;
  return Number.isInteger(serial) ? day : `${day} ${wall.toISOString().slice(11, 19)}`;
};

/** What a script gets of a cell: `''` for nothing, a date where the format shows the number as one (F31, F35). */
export const scriptValue = (value: CellValue, format: () => string, toInstant: (serial: number) => number): unknown => {
  if (value === null) return '';
  return typeof value === 'number' && isDateFormat(format()) ? new Date(toInstant(value)) : value;
};
