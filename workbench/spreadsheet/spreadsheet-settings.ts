// The workbook as a whole: its name, locale, time zone and how it calculates.
import type { BookSettings } from '../engine/book-record';
import { memberName } from '../enumeration';
import { writeLater } from '../execution';
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import { memberOf } from './enumerations';
import { refuseNoEditor } from './may-edit';
import { type BookPlace, bookOf, fresh, itself } from './sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Part = Pick<
  Google,
  | 'getName'
  | 'rename'
  | 'getSpreadsheetLocale'
  | 'setSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone'
  | 'getRecalculationInterval'
  | 'setRecalculationInterval'
  | 'isIterativeCalculationEnabled'
  | 'setIterativeCalculationEnabled'
  | 'getMaxIterativeCalculationCycles'
  | 'setMaxIterativeCalculationCycles'
  | 'getIterativeCalculationConvergenceThreshold'
  | 'setIterativeCalculationConvergenceThreshold'
>;

/** The part of a Spreadsheet that is about its settings; a new locale or zone holds for what is typed and shown from then on. */
export const spreadsheetSettings = (place: BookPlace): Part => {
  const { execution } = place;
  const now = (): BookSettings => fresh(place).settings();
  const change = (settings: Partial<BookSettings>): void => {
    refuseNoEditor(bookOf(place), execution.user.email);
    writeLater(execution, () => bookOf(place).changeBook(settings));
  };
  const iterate = (self: object, settings: Partial<BookSettings['iteration']>): Google => {
    change({ iteration: { ...now().iteration, ...settings } });
    return itself(self);
  };
  return {
    getName: () => now().name,
    rename: (name) => {
      checkSignature('SpreadsheetApp.Spreadsheet.rename', [name], ['text']);
      change({ name: String(name) });
    },
    getSpreadsheetLocale: () => now().locale,
    setSpreadsheetLocale: (locale) => {
      checkSignature('SpreadsheetApp.Spreadsheet.setSpreadsheetLocale', [locale], ['text']);
      if (!isLocale(locale)) throw new ServiceError(`Invalid argument: ${locale}`);
      change({ locale });
    },
    getSpreadsheetTimeZone: () => now().timeZone,
    setSpreadsheetTimeZone: (timeZone) => {
      checkSignature('SpreadsheetApp.Spreadsheet.setSpreadsheetTimeZone', [timeZone], ['text']);
      if (!isTimeZone(timeZone)) throw new ServiceError(`Invalid argument: ${timeZone}`);
      change({ timeZone });
    },
    getRecalculationInterval: () => memberOf(execution, 'RecalculationInterval', now().recalculation),
    setRecalculationInterval(interval) {
      change({ recalculation: memberName(interval) ?? 'ON_CHANGE' });
      return itself(this);
    },
    isIterativeCalculationEnabled: () => now().iteration.enabled,
    setIterativeCalculationEnabled(enabled) {
      return iterate(this, { enabled });
    },
    getMaxIterativeCalculationCycles: () => now().iteration.cycles,
    setMaxIterativeCalculationCycles(cycles) {
      return iterate(this, { cycles });
    },
    getIterativeCalculationConvergenceThreshold: () => now().iteration.threshold,
    setIterativeCalculationConvergenceThreshold(threshold) {
      return iterate(this, { threshold });
    },
  };
};

/** `en`, `es_MX`: a language, and a country where there is one. */
const isLocale = (text: string): boolean =>
  /^[a-z]{2,3}(_[A-Z]{2})?$/.test(text) && Intl.NumberFormat.supportedLocalesOf(text.replace('_', '-')).length > 0;

const isTimeZone = (text: string): boolean => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: text });
    return true;
  } catch {
    return false;
  }
};
