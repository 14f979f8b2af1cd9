// The school year that most districts have, as the first answer of the plan: the coordinator corrects it.
import { addDays, type CalendarDate, calendarDateOf, weekdayOf } from './calendar-date';
import type { DayRange } from './day-range';
import type { SchoolYear } from './school-year';

/** The first such weekday on or after the day; 1 is Monday. */
const weekdayFrom = (day: CalendarDate, weekday: number): CalendarDate =>
  addDays(day, (weekday - weekdayOf(day) + 7) % 7);

const oneDay = (day: CalendarDate): DayRange => ({ from: day, to: day });

/**
 * The year that is on, or, from June on, the one that comes next: from the third Monday of August to the first Friday of June, with
 * breaks at Thanksgiving, the turn of the year and in March, and the holidays on which nearly all schools are closed.
 */
export const usualSchoolYear = (today: CalendarDate): SchoolYear => {
  const first = Number(today.slice(0, 4)) - (today.slice(5, 7) < '06' ? 1 : 0);
  const day = (year: number, monthDay: string) => calendarDateOf(`${year}-${monthDay}`);
  const thanksgiving = weekdayFrom(day(first, '11-22'), 4);
  const winter = weekdayFrom(day(first, '12-19'), 1);
  const spring = weekdayFrom(day(first + 1, '03-12'), 1);
  return {
    start: weekdayFrom(day(first, '08-15'), 1),
    end: weekdayFrom(day(first + 1, '06-01'), 5),
    breaks: [
      oneDay(weekdayFrom(day(first, '09-01'), 1)),
      { from: addDays(thanksgiving, -1), to: addDays(thanksgiving, 1) },
      { from: winter, to: addDays(winter, 11) },
      oneDay(weekdayFrom(day(first + 1, '01-15'), 1)),
      oneDay(weekdayFrom(day(first + 1, '02-15'), 1)),
      { from: spring, to: addDays(spring, 4) },
      oneDay(weekdayFrom(day(first + 1, '05-25'), 1)),
    ],
  };
};

/** Seven weeks after the first day of school: time to ask families before tutoring starts. */
export const usualTutoringStart = ({ start }: SchoolYear): CalendarDate => addDays(start, 49);
