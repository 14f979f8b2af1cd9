// Last year's activities as a start for this year: what was done, not who did it or who came (S18).
import { addDays, type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { isSchoolDay, type SchoolYear } from '../calendar/school-year';
import { type Cell, dayOf, type NewCell, textOf } from '../sheet/cell';
import type { Opportunity } from './opportunity';
import type { WantedRow } from './row-merge';

type Row = { readonly [code: string]: Cell };

export interface CarryOverQuestion {
  /** Rows of last year's Activities sheet. */
  readonly past: readonly Row[];
  /** Rows of this year's. */
  readonly now: readonly Row[];
  readonly year: SchoolYear;
  readonly today: CalendarDate;
  readonly catalog: readonly Opportunity[];
  /** Who leads from now on, in turns. */
  readonly leads: readonly string[];
  readonly planned: string;
}

export interface CarryOver {
  readonly added: readonly WantedRow[];
  /** Already in this year's plan: by their idea, or brought over before. */
  readonly there: number;
  /** The year has no school day left near theirs. */
  readonly tooLate: number;
}

/** 52 weeks: the same weekday a year later. */
const yearDays = 364;
/** Further away it would be another time of the year. */
const nearDays = 21;
const meetBeforeDays = 14;

/** What holds no name, no count and no promise of last year. */
const carried = [
  'name',
  'why',
  'phase',
  'partners',
  'school',
  'goal',
  'purpose',
  'format',
  'support',
  'builds',
  'opportunity',
] as const;

const nearestSchoolDay = (year: SchoolYear, day: CalendarDate, earliest: CalendarDate): CalendarDate | undefined => {
  const offsets = Array.from({ length: nearDays + 1 }, (_, away) => [away, -away]).flat();
  return offsets.map((away) => addDays(day, away)).find((one) => one >= earliest && isSchoolDay(year, one));
};

/** Whole years between last year's first activity and this school year. */
const yearsBetween = (past: readonly Row[], year: SchoolYear): number => {
  const [first] = past.flatMap((row) => dayOf(row['activity.start']) ?? []).sort();
  return first === undefined ? 1 : Math.max(1, Math.round(daysBetween(first, year.start) / yearDays));
};

/**
 * The rows to add: every activity of last year that this year's plan does not have, on the nearest school day of the same week, led by
 * this year's people. Names, attendance, pay and what was given stay behind. Asking again adds nothing twice.
 */
export const carryOver = (question: CarryOverQuestion): CarryOver => {
  const { past, now, year, today, catalog } = question;
  const years = yearsBetween(past, year);
  const ids = new Set(now.map((row) => textOf(row['activity.id'])));
  const ideas = new Set(now.map((row) => textOf(row['activity.opportunity'])).filter((idea) => idea !== ''));
  const gated = new Set(catalog.filter(({ codesign }) => codesign === 'gate').map(({ id }) => id));
  const fresh = past
    .filter((row) => textOf(row['activity.name']) !== '' && dayOf(row['activity.start']) !== undefined)
    .map((row, index) => ({ row, id: `${year.start.slice(0, 4)}-from-${textOf(row['activity.id']) || index + 1}` }))
    .filter(({ row, id }) => !ids.has(id) && !ideas.has(textOf(row['activity.opportunity'])));
  const dated = fresh.flatMap(({ row, id }) => {
    const before = dayOf(row['activity.start']);
    const day =
      before && nearestSchoolDay(year, addDays(before, years * yearDays), today > year.start ? today : year.start);
    return day === undefined || before === undefined ? [] : [{ row, id, day, before }];
  });
  const named = past.filter((row) => textOf(row['activity.name']) !== '' && dayOf(row['activity.start']) !== undefined);
  return {
    added: dated.map(({ row, id, day, before }, index) => ({
      id,
      cells: {
        ...Object.fromEntries(
          carried.map((code): [string, NewCell] => [`activity.${code}`, textOf(row[`activity.${code}`])]),
        ),
        'activity.id': id,
        'activity.start': { day },
        'activity.lead': question.leads[index % question.leads.length] ?? '',
        'activity.codesignOn': gated.has(textOf(row['activity.opportunity'])) ? meetingDay(year, day, today) : '',
        'activity.status': question.planned,
        'activity.carriedOver': before.slice(0, 4),
      },
    })),
    there: named.length - fresh.length,
    tooLate: fresh.length - dated.length,
  };
};

/** Planned with families before anyone is asked (R21). */
const meetingDay = (year: SchoolYear, day: CalendarDate, today: CalendarDate): NewCell => {
  const meeting = nearestSchoolDay(year, addDays(day, -meetBeforeDays), today);
  return meeting === undefined || meeting >= day ? '' : { day: meeting };
};
