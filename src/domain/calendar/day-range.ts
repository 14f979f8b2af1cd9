// A stretch of days with both ends in it, such as a break, and how it stands in a cell.
import { type CalendarDate, parseCalendarDate } from './calendar-date';

export interface DayRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** Whether the day is one of the range. */
export const isWithin = ({ from, to }: DayRange, day: CalendarDate): boolean => from <= day && day <= to;

/** How ranges stand in the Settings sheet: `2026-12-21 to 2027-01-01; 2027-03-15 to 2027-03-19`. */
export const rangesText = (ranges: readonly DayRange[]): string =>
  ranges.map(({ from, to }) => (from === to ? from : `${from} to ${to}`)).join('; ');

const rangeIn = (part: string): DayRange | undefined => {
  const days = part.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const rest = part.replace(/\d{4}-\d{2}-\d{2}/g, ' ').trim();
  if (days.length === 0 || days.length > 2 || !/^(to|a|al|hasta|until|through|-|–|—)?$/i.test(rest)) return undefined;
  const [from, to] = [parseCalendarDate(days[0] ?? ''), parseCalendarDate(days[days.length - 1] ?? '')];
  return from === undefined || to === undefined || to < from ? undefined : { from, to };
};

/** The ranges that the text names, and the parts of it that name none. */
export const rangesIn = (
  text: string,
): { readonly ranges: readonly DayRange[]; readonly unreadable: readonly string[] } => {
  const parts = text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return {
    ranges: parts.flatMap((part) => rangeIn(part) ?? []),
    unreadable: parts.filter((part) => rangeIn(part) === undefined),
  };
};
