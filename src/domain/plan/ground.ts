// The ground that activities are placed on: the school year, the days that others hang on, and the first day still to come.
import { addDays, type CalendarDate, earlierOf, laterOf } from '../calendar/calendar-date';
import { daysFrom, isSchoolDay, isTermSaturday, type SchoolYear, secondSemesterOf } from '../calendar/school-year';
import type { Anchor, OccurrenceId, Span, Timing, Window } from './opportunity';

export interface Ground {
  readonly year: SchoolYear;
  readonly launch: CalendarDate;
  readonly middle: CalendarDate;
  /** Today, or the first day of school where that is later. */
  readonly firstDay: CalendarDate;
  /** Found once, as every placement looks through them. */
  readonly schoolDays: readonly CalendarDate[];
  readonly saturdays: readonly CalendarDate[];
}

export interface Reach {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

export const groundOf = (year: SchoolYear, launch: CalendarDate, today: CalendarDate): Ground => ({
  year,
  launch,
  middle: secondSemesterOf(year),
  firstDay: laterOf(today, year.start),
  schoolDays: daysFrom(year.start, year.end, (day) => isSchoolDay(year, day)),
  saturdays: daysFrom(year.start, year.end, (day) => isTermSaturday(year, day)),
});

/** The days among these from one to the other. */
export const daysWithin = (days: readonly CalendarDate[], { from, to }: Reach): readonly CalendarDate[] =>
  days.filter((day) => from <= day && day <= to);

/** The day of a fixed anchor, or of an occurrence; undefined where that does not take place. */
export const anchorDay = (
  { year, launch, middle }: Ground,
  anchor: Anchor,
  dateOf: (id: OccurrenceId) => CalendarDate | undefined,
): CalendarDate | undefined => {
  const fixed: { readonly [name: string]: CalendarDate } = { start: year.start, launch, middle, end: year.end };
  return fixed[anchor] ?? dateOf(anchor);
};

/** The days that all windows allow, within the year. A window whose anchor does not take place allows any day. */
export const reachOf = (
  ground: Ground,
  windows: readonly Window[],
  dateOf: (id: OccurrenceId) => CalendarDate | undefined,
): Reach =>
  windows.reduce<Reach>(
    (reach, { of, from, to }) => {
      const day = anchorDay(ground, of, dateOf);
      if (day === undefined) return reach;
      return {
        from: from === undefined ? reach.from : laterOf(reach.from, addDays(day, from)),
        to: to === undefined ? reach.to : earlierOf(reach.to, addDays(day, to)),
      };
    },
    { from: ground.year.start, to: ground.year.end },
  );

/** The days on which it may be at all. */
export const daysFor = ({ schoolDays, saturdays }: Ground, { on }: Timing): readonly CalendarDate[] =>
  on === 'saturday' ? saturdays : schoolDays;

/** Whether the day has the school days around it that the occurrence needs, from `earliest` on. */
export const hasRoom = (ground: Ground, timing: Timing, day: CalendarDate, earliest: CalendarDate): boolean =>
  hasSchoolDay(ground, day, timing.before, earliest) && hasSchoolDay(ground, day, timing.after, earliest);

const hasSchoolDay = (
  { schoolDays }: Ground,
  day: CalendarDate,
  span: Span | undefined,
  earliest: CalendarDate,
): boolean => {
  if (span === undefined) return true;
  const [from, to] = [laterOf(addDays(day, span.from), earliest), addDays(day, span.to)];
  return schoolDays.some((one) => from <= one && one <= to);
};
