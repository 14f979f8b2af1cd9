// School years, their days and their breaks.
import fc from 'fast-check';
import { addDays, calendarDateOf, daysBetween, weekdayOf } from '../../../src/domain/calendar/calendar-date';
import { rangesIn, rangesText } from '../../../src/domain/calendar/day-range';
import {
  isSchoolDay,
  isTermSaturday,
  schoolDayFrom,
  schoolDayUntil,
  secondSemesterOf,
} from '../../../src/domain/calendar/school-year';
import { usualSchoolYear, usualTutoringStart } from '../../../src/domain/calendar/usual-school-year';

const day = calendarDateOf;
const year = {
  start: day('2026-08-17'),
  end: day('2027-06-04'),
  breaks: [{ from: day('2026-12-21'), to: day('2027-01-01') }],
};

describe('a school year', () => {
  it('has school on weekdays that are in no break, its first and last day among them', () => {
    const are = (texts: readonly string[]) => texts.map((text) => isSchoolDay(year, day(text)));
    expect(are(['2026-08-17', '2027-06-04', '2026-12-18', '2027-01-04'])).toEqual([true, true, true, true]);
    expect(are(['2026-08-14', '2027-06-07', '2026-12-21', '2027-01-01', '2026-08-22'])).toEqual(Array(5).fill(false));
    expect([isTermSaturday(year, day('2026-10-10')), isTermSaturday(year, day('2026-12-26'))]).toEqual([true, false]);
  });

  it('finds the school days around a break', () => {
    expect(schoolDayFrom(year, day('2026-12-19'))).toBe('2027-01-04');
    expect(schoolDayUntil(year, day('2027-01-02'))).toBe('2026-12-18');
    expect(schoolDayFrom(year, day('2027-06-05'))).toBeUndefined();
    expect(schoolDayUntil(year, day('2026-08-16'))).toBeUndefined();
  });

  it('begins its second semester after the long break in the middle, or in the middle', () => {
    expect(secondSemesterOf(year)).toBe('2027-01-04');
    expect(secondSemesterOf({ ...year, breaks: [] })).toBe('2027-01-11');
  });
});

describe('breaks in a cell', () => {
  it('read back as they were written', () => {
    const text = '2026-11-25 to 2026-11-27; 2027-02-15';
    expect(rangesText(rangesIn(text).ranges)).toBe(text);
    expect(rangesIn('2026-11-25 al 2026-11-27').ranges).toHaveLength(1);
  });

  it('say which of them cannot be read', () => {
    expect(rangesIn('Thanksgiving; 2026-12-21 to 2026-12-18; 2026-13-01; 2027-03-15 to 2027-03-19')).toEqual({
      ranges: [{ from: '2027-03-15', to: '2027-03-19' }],
      unreadable: ['Thanksgiving', '2026-12-21 to 2026-12-18', '2026-13-01'],
    });
  });
});

describe('the usual school year', () => {
  it('is the one that is on until May, and the next from June on', () => {
    expect(usualSchoolYear(day('2026-05-31')).start).toBe('2025-08-18');
    expect(usualSchoolYear(day('2026-06-01')).start).toBe('2026-08-17');
    expect(usualSchoolYear(day('2026-11-02')).start).toBe('2026-08-17');
  });

  it('has its holidays on their weekdays, in any year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), (days) => {
        const usual = usualSchoolYear(addDays(day('2020-01-01'), days));
        expect([weekdayOf(usual.start), weekdayOf(usual.end)]).toEqual([1, 5]);
        expect(usual.breaks.map(({ from }) => weekdayOf(from))).toEqual([1, 3, 1, 1, 1, 1, 1]);
        for (const { from, to } of usual.breaks) expect(usual.start < from && to < usual.end).toBe(true);
        expect(daysBetween(usual.start, usual.end)).toBeLessThan(300);
        expect(isSchoolDay(usual, usualTutoringStart(usual))).toBe(true);
      }),
    );
  });
});
