// What a cell holds for Google, and what it holds for the rules: the one place that casts between them.
import type { CalendarDate } from '../domain/calendar/calendar-date';
import { type Cell, isDayCell, isShownNumber } from '../domain/sheet/cell';
import type { SheetCell } from '../domain/sheet/cell-change';
import type { RowKey } from '../domain/tally/row-mark';
import type { ZoneClock } from './zone-clock';

/** Dates come from another realm in tests and bundles, so their tag is looked at and not their class. */
const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const dayMs = 86_400_000;

/** Days by their number since 1970: answers share a few. */
const days = new Map<number, CalendarDate>();

const dayAt = (number: number): CalendarDate => {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * dayMs).toISOString().slice(0, 10) as CalendarDate;
  days.set(number, day);
  return day;
};

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : String(value));

const timeText = (seconds: number): string =>
  `${twoDigits(Math.floor(seconds / 3600))}:${twoDigits(Math.floor(seconds / 60) % 60)}:${twoDigits(seconds % 60)}`;

/** Times by their second of the day. */
const times: string[] = [];

const timeAt = (seconds: number): string => {
  const known = times[seconds];
  if (known !== undefined) return known;
  const time = timeText(seconds);
  times[seconds] = time;
  return time;
};

/** The date as the rules see it: the day, and the time if it has one, on the workbook's own clock. */
const dayCellOf = (date: Date, clock: ZoneClock): Cell => {
  const wall = clock.toWall(date.getTime());
  const number = Math.floor(wall / dayMs);
  const day = dayAt(number);
  const seconds = Math.floor((wall - number * dayMs) / 1000);
  return seconds === 0 ? { day } : { day, time: timeAt(seconds) };
};

const isBare = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';

/** The cell as the rules see it. */
export const cellOf = (value: unknown, clock: ZoneClock): Cell => {
  if (isBare(value)) return value;
  return isDate(value) ? dayCellOf(value, clock) : '';
};

/** The block as the rules see it, in the arrays that Google gave: a copy of a million cells costs as much as reading them. */
export const cellsOf = (values: unknown[][], clock: () => ZoneClock): readonly (readonly Cell[])[] => {
  for (const row of values)
    for (let at = 0; at < row.length; at += 1) {
      const value = row[at];
      if (typeof value === 'string' || isBare(value)) continue;
      row[at] = isDate(value) ? dayCellOf(value, clock()) : '';
    }
  return values as Cell[][];
};

/** Of any realm; cheaper than its tag, for half a million of them. */
const isMoment = (value: unknown): value is Date => typeof value === 'object' && value !== null && 'getTime' in value;

/** What the first cell of each row holds, bare: a date is its milliseconds. */
export const keysOf = (values: readonly unknown[][]): readonly RowKey[] => {
  const keys: RowKey[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at]?.[0];
    if (isMoment(value)) keys.push(value.getTime());
    else keys.push(isBare(value) ? value : '');
  }
  return keys;
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
