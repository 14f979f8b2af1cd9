// A week of the plan's calendar: a row of the Calendar sheet, written from the Activities sheet as it stands.
import { addDays, type CalendarDate, earlierOf, laterOf, mondayOf } from '../calendar/calendar-date';
import type { SchoolYear } from '../calendar/school-year';
import { type Cell, dayOf, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import { dayInWords, monthInWords } from './day-words';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const calendarShape: SheetShape = {
  role: 'calendar',
  columns: [
    { code: 'calendar.week', kind: 'free', width: 120, required: true },
    { code: 'calendar.month', kind: 'free', width: 120 },
    { code: 'calendar.what', kind: 'free', width: 500 },
    { code: 'calendar.messages', kind: 'free', width: 420 },
    { code: 'calendar.notes', kind: 'free', width: 240 },
    { code: 'calendar.activities', kind: 'free', width: 240 },
  ],
};

/** A row of the Activities sheet, by column code. */
export type ActivityCells = { readonly [code: string]: Cell };

interface Dated {
  readonly id: string;
  readonly day: CalendarDate;
  readonly line: string;
}

const lineOf = (cells: ActivityCells, day: CalendarDate, words: PlanWords): string => {
  const end = dayOf(cells['activity.end']);
  const until = end !== undefined && end > day ? ` (${words.until} ${dayInWords(end, words)})` : '';
  const parts = [dayInWords(day, words), textOf(cells['activity.name']), textOf(cells['activity.lead'])];
  return `${parts.filter((part) => part !== '').join(' · ')}${until}`;
};

const datedOf = (activities: readonly ActivityCells[], words: PlanWords): readonly Dated[] =>
  activities
    .flatMap((cells) => {
      const day = dayOf(cells['activity.start']);
      const dropped = textOf(cells['activity.status']).toLowerCase() === words.statuses.dropped.toLowerCase();
      return day === undefined || dropped
        ? []
        : [{ id: textOf(cells['activity.id']), day, line: lineOf(cells, day, words) }];
    })
    .sort((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id));

const breakLines = ({ breaks }: SchoolYear, monday: CalendarDate, words: PlanWords): readonly string[] =>
  breaks.flatMap(({ from, to }) => {
    const [first, last] = [laterOf(from, monday), earlierOf(to, addDays(monday, 4))];
    if (first > last) return [];
    const days = first === last ? [first] : [first, last];
    return [`${words.noSchool}: ${days.map((day) => dayInWords(day, words)).join(' – ')}`];
  });

const mondaysOf = ({ start, end }: SchoolYear, days: readonly CalendarDate[]): readonly CalendarDate[] => {
  const [first, last] = [mondayOf(start), mondayOf(end)];
  const ofYear = Array.from({ length: 54 }, (_, index) => addDays(first, index * 7)).filter((day) => day <= last);
  return [...new Set([...ofYear, ...days.map(mondayOf)])].sort();
};

export interface WeekQuestion {
  readonly year: SchoolYear;
  readonly activities: readonly ActivityCells[];
  /** What families are written when, one line each (S19). */
  readonly messages: readonly { readonly day: CalendarDate; readonly line: string }[];
  readonly words: PlanWords;
}

const byMonday = <One extends { readonly day: CalendarDate }>(
  all: readonly One[],
): ReadonlyMap<CalendarDate, readonly One[]> => {
  const weeks = new Map<CalendarDate, One[]>();
  for (const one of all) weeks.set(mondayOf(one.day), [...(weeks.get(mondayOf(one.day)) ?? []), one]);
  return weeks;
};

/** A row a week of the year, and for each other week that holds an activity: the same activities, on the same days (S17). */
export const weekRows = ({ year, activities, messages, words }: WeekQuestion): readonly WantedRow[] => {
  const dated = datedOf(activities, words);
  const [planned, written] = [byMonday(dated), byMonday(messages)];
  const days = [...dated, ...messages].map(({ day }) => day);
  return mondaysOf(year, days).map((monday) => {
    const week = planned.get(monday) ?? [];
    return {
      id: monday,
      cells: {
        'calendar.week': { day: monday },
        'calendar.month': monthInWords(addDays(monday, 3), words),
        'calendar.what': [...breakLines(year, monday, words), ...week.map(({ line }) => line)].join('\n'),
        'calendar.messages': (written.get(monday) ?? []).map(({ line }) => line).join('\n'),
        'calendar.activities': week.map(({ id }) => id).join(', '),
      },
    };
  });
};
