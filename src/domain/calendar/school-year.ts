// A school year: which of its days are school days, and where its second half begins.
import { addDays, type CalendarDate, daysBetween, weekdayOf } from './calendar-date';
import { type DayRange, isWithin } from './day-range';

export interface SchoolYear {
  readonly start: CalendarDate;
  readonly end: CalendarDate;
  readonly breaks: readonly DayRange[];
}

const isInTerm = ({ start, end, breaks }: SchoolYear, day: CalendarDate): boolean =>
  start <= day && day <= end && !breaks.some((range) => isWithin(range, day));

/** Whether children are in school that day: Monday to Friday of the year, and in no break. */
export const isSchoolDay = (year: SchoolYear, day: CalendarDate): boolean => weekdayOf(day) <= 5 && isInTerm(year, day);

/** Whether the day is a Saturday of the year that no break takes in. */
export const isTermSaturday = (year: SchoolYear, day: CalendarDate): boolean =>
  weekdayOf(day) === 6 && isInTerm(year, day);

/** All days from one to the other that pass the test; none where they are the wrong way around. */
export const daysFrom = (
  from: CalendarDate,
  to: CalendarDate,
  passes: (day: CalendarDate) => boolean,
): readonly CalendarDate[] =>
  Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index)).filter(passes);

/** The first school day on or after the day; undefined where the year has none left. */
export const schoolDayFrom = (year: SchoolYear, day: CalendarDate): CalendarDate | undefined => {
  const first = day > year.start ? day : year.start;
  return daysFrom(first, year.end, (one) => isSchoolDay(year, one))[0];
};

/** The last school day on or before the day; undefined where the year has none by then. */
export const schoolDayUntil = (year: SchoolYear, day: CalendarDate): CalendarDate | undefined =>
  daysFrom(year.start, day < year.end ? day : year.end, (one) => isSchoolDay(year, one)).slice(-1)[0];

/** Where the second semester begins: after the longest break in the middle third of the year, or in the very middle. */
export const secondSemesterOf = (year: SchoolYear): CalendarDate => {
  const length = daysBetween(year.start, year.end);
  const place = (day: CalendarDate) => daysBetween(year.start, day) / Math.max(length, 1);
  const [longest] = year.breaks
    .filter(({ to }) => place(to) >= 0.33 && place(to) <= 0.67)
    .sort((one, other) => daysBetween(other.from, other.to) - daysBetween(one.from, one.to));
  const wanted = longest === undefined ? addDays(year.start, Math.floor(length / 2)) : addDays(longest.to, 1);
  return schoolDayFrom(year, wanted) ?? wanted;
};
