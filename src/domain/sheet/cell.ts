// What one cell of a sheet holds, as the rules see it: text stays text, and a day is a day in the workbook's own zone.
import type { CalendarDate } from '../calendar/calendar-date';
import { parseCalendarDate } from '../calendar/calendar-date';

/** A day in a cell; `time` (`HH:mm:ss`) where the cell holds more than a day. */
export interface DayCell {
  readonly day: CalendarDate;
  readonly time?: string;
}

/** A number shown in a way of its own, such as `0%`. It is read back as a plain number. */
export interface ShownNumber {
  readonly number: number;
  readonly format: string;
}

/** A cell left empty, in the number format of what is to be typed there. */
export interface BlankCell {
  readonly blank: string;
}

/** A cell as it is read. An empty one is `''`. */
export type Cell = string | number | boolean | DayCell;

/** A cell as it is written. Text is written as text, whatever it looks like. */
export type NewCell = Cell | ShownNumber;

export const isDayCell = (cell: NewCell): cell is DayCell => typeof cell === 'object' && 'day' in cell;

export const isShownNumber = (cell: NewCell): cell is ShownNumber => typeof cell === 'object' && 'number' in cell;

/**
 * The cell as one trimmed line of text; a day as `yyyy-mm-dd`, a number in 15 significant digits: a saved workbook keeps no more,
 * and a share that was written as 9/52 must be known again after it was.
 */
export const textOf = (cell: Cell | undefined): string => {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return String(Number(cell.toPrecision(15)));
  return (isDayCell(cell) ? cell.day : String(cell)).trim();
};

/** The day in the cell, also where someone typed it as `2026-09-14` text; undefined where there is none. */
export const dayOf = (cell: Cell | undefined): CalendarDate | undefined => {
  if (cell === undefined) return undefined;
  return isDayCell(cell) ? cell.day : parseCalendarDate(textOf(cell));
};

/** Whether a person would call the cell empty. */
export const isBlank = (cell: Cell | undefined): boolean => textOf(cell) === '';
