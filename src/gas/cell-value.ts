// What a cell holds for Google, and what it holds for the rules: the one place that casts between them.
import type { CalendarDate } from '../domain/calendar/calendar-date';
import { type Cell, isDayCell, isShownNumber } from '../domain/sheet/cell';
import type { SheetCell } from '../domain/sheet/cell-change';
import type { ZoneClock } from './zone-clock';

/** Dates come from another realm in tests and bundles, so their tag is looked at and not their class. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

/** The cell as the rules see it: a date becomes the day, and the time if it has one, on the workbook's own clock. */
export const cellOf = (value: unknown, clock: ZoneClock): Cell => {
  if (!isDate(value))
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : '';
  const wall = new Date(clock.toWall(value.getTime())).toISOString();
  const day = wall.slice(0, 10) as CalendarDate;
  const time = wall.slice(11, 19);
  return time === '00:00:00' ? { day } : { day, time };
};

/** The value that Google is given for the cell. */
export const googleValueOf = (cell: SheetCell, clock: ZoneClock): string | number | boolean | Date => {
  if (typeof cell === 'object' && 'blank' in cell) return '';
  if (isDayCell(cell)) return new Date(clock.fromWall(Date.parse(`${cell.day}T${cell.time ?? '00:00:00'}Z`)));
  return isShownNumber(cell) ? cell.number : cell;
};

/** The number format that the cell needs before its value is written; `@` keeps text as text, `=IMPORTXML(…)` too. */
export const formatOf = (cell: SheetCell): string => {
  if (typeof cell === 'string') return '@';
  if (typeof cell === 'object' && 'blank' in cell) return cell.blank;
  if (isDayCell(cell)) return cell.time === undefined ? 'yyyy-mm-dd' : 'yyyy-mm-dd hh:mm';
  return isShownNumber(cell) ? cell.format : 'General';
};
