// What is laid over a range: its protection.
import { giveProtection } from '../protection-stand-in';
import type { RangePlace } from '../sheet-place';

type Google = GoogleAppsScript.Spreadsheet.Range;
type Part = Pick<Google, 'protect'>;

/** The part of a Range that lays something over its cells. */
export const rangeRules = (place: RangePlace): Part => ({
  protect: () => giveProtection(place, place.area),
});
