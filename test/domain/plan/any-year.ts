// School years, starts of tutoring and todays of all kinds, for properties of plans.
import fc from 'fast-check';
import { addDays, type CalendarDate, calendarDateOf, daysBetween } from '../../../src/domain/calendar/calendar-date';
import { isSchoolDay, type SchoolYear, schoolDayFrom } from '../../../src/domain/calendar/school-year';

export interface AnyYear {
  readonly year: SchoolYear;
  readonly launch: CalendarDate;
  readonly today: CalendarDate;
}

/** Starts from July to October, lengths from 120 to 340 days, up to five breaks of up to four weeks, today up to a month before the year and on any day of it. */
export const anyYear: fc.Arbitrary<AnyYear> = fc
  .record({
    start: fc.integer({ min: 0, max: 110 }),
    length: fc.integer({ min: 120, max: 340 }),
    breaks: fc.array(
      fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), days: fc.integer({ min: 0, max: 27 }) }),
      {
        maxLength: 5,
      },
    ),
    launch: fc.double({ min: 0, max: 1, noNaN: true }),
    today: fc.double({ min: -0.1, max: 1, noNaN: true }),
  })
  .map(({ start, length, breaks, launch, today }) => {
    const first = addDays(calendarDateOf('2026-07-01'), start);
    const at = (share: number) => addDays(first, Math.floor(share * length));
    return {
      year: {
        start: first,
        end: addDays(first, length),
        breaks: breaks.map((one) => ({ from: at(one.at), to: addDays(at(one.at), one.days) })),
      },
      launch: at(launch),
      today: at(today),
    };
  })
  .filter(({ year, today }) => schoolDayFrom(year, today) !== undefined);

/** How many school days lie strictly between two days. */
export const schoolDaysBetween = (year: SchoolYear, from: CalendarDate, to: CalendarDate): number =>
  Array.from({ length: Math.max(0, daysBetween(from, to) - 1) }, (_, index) => addDays(from, index + 1)).filter((day) =>
    isSchoolDay(year, day),
  ).length;
