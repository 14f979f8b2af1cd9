// The dates of a whole year keep their relations, whatever the year and the day on which it is planned.
import fc from 'fast-check';
import { opportunities } from '../../../src/content/plan';
import {
  addDays,
  type CalendarDate,
  calendarDateOf,
  daysBetween,
  mondayOf,
} from '../../../src/domain/calendar/calendar-date';
import { isSchoolDay, isTermSaturday, schoolDayFrom } from '../../../src/domain/calendar/school-year';
import { usualSchoolYear, usualTutoringStart } from '../../../src/domain/calendar/usual-school-year';
import { leadsOf } from '../../../src/domain/plan/leads';
import type { Occurrence } from '../../../src/domain/plan/occurrence';
import { messages } from '../../../src/domain/plan/opportunity';
import { type Schedule, type Standing, scheduleOf } from '../../../src/domain/plan/schedule';
import { type AnyYear, anyYear, schoolDaysBetween } from './any-year';

const everything = opportunities.filter(({ only }) => only !== 'no-group');
const planned = (one: AnyYear, standing: (id: string) => Standing | undefined = () => undefined): Schedule =>
  scheduleOf({ opportunities: everything, ...one, standing });
const dates = ({ occurrences }: Schedule) => new Map(occurrences.map(({ id, start }) => [id, start]));
const holds = (check: (schedule: Schedule, one: AnyYear) => void): void =>
  fc.assert(
    fc.property(anyYear, (one) => check(planned(one), one)),
    { numRuns: 60 },
  );
const asStanding = (occurrence: Occurrence | undefined): Standing | undefined =>
  occurrence && {
    state: 'ours',
    date: occurrence.start,
    wrote: occurrence.start,
    codesignOn: occurrence.codesignOn,
  };

describe('the dates of a plan', () => {
  it('are school days or Saturdays of the year, and never in the past', () => {
    holds(({ occurrences }, { year, today }) => {
      for (const { start, end, codesignOn, timing } of occurrences) {
        expect(timing.on === 'saturday' ? isTermSaturday(year, start) : isSchoolDay(year, start)).toBe(true);
        expect(start >= today).toBe(true);
        if (end !== undefined) expect([end >= start, isSchoolDay(year, end)]).toEqual([true, true]);
        if (codesignOn !== undefined)
          expect([isSchoolDay(year, codesignOn), codesignOn >= today]).toEqual([true, true]);
      }
    });
  });

  it('put the budget pre-meeting 3 to 14 days before every budget meeting (R14)', () => {
    holds((schedule) => {
      const [meeting, before] = [dates(schedule).get('E04-1'), dates(schedule).get('E05-1')];
      expect(meeting === undefined).toBe(before === undefined);
      if (meeting !== undefined && before !== undefined) {
        expect(daysBetween(before, meeting)).toBeGreaterThanOrEqual(3);
        expect(daysBetween(before, meeting)).toBeLessThanOrEqual(14);
      }
    });
  });

  it('answer every survey and listening session within 21 days (R12)', () => {
    holds((schedule) => {
      const loops = new Map(
        schedule.occurrences.flatMap(({ timing, start, opportunity }) =>
          opportunity.id === 'E28' ? [[timing.follows, start] as const] : [],
        ),
      );
      const asked = schedule.occurrences.filter(({ opportunity }) =>
        ['E20', 'E21', 'E22', 'E23', 'E25'].includes(opportunity.id),
      );
      for (const { id, start, end } of asked) {
        const answered = loops.get(id);
        expect(answered).toBeDefined();
        if (answered === undefined) continue;
        expect(daysBetween(start, answered)).toBeLessThanOrEqual(21);
        expect(answered > (end ?? start)).toBe(true);
      }
      expect(loops.size).toBe(asked.length);
    });
  });

  it('write to every family once a week, but for a few starts before a break that leave one day for an answer (R37)', () => {
    const year = usualSchoolYear('2026-08-10' as CalendarDate);
    const starts = Array.from({ length: 300 }, (_, days) => addDays('2026-07-06' as CalendarDate, days));
    const tooMany = starts.filter((today) => {
      const { occurrences } = planned({ year, launch: usualTutoringStart(year), today });
      const sent = occurrences.filter(({ opportunity }) => messages.has(opportunity.id));
      const written = new Set(sent.map(({ opportunity, start }) => `${mondayOf(start)} ${opportunity.id} ${start}`));
      return written.size > new Set(sent.map(({ start }) => mondayOf(start))).size;
    });
    expect(tooMany.length).toBeLessThan(starts.length / 25);
  });

  it('keep surveys and the start notice at their distance from the start of tutoring', () => {
    holds((schedule, { launch, year }) => {
      const found = dates(schedule);
      const within = (id: string, from: number, to: number, anchor: CalendarDate) => {
        const day = found.get(id);
        if (day === undefined) return;
        expect(daysBetween(anchor, day)).toBeGreaterThanOrEqual(from);
        expect(daysBetween(anchor, day)).toBeLessThanOrEqual(to);
      };
      within('E22-1', -56, -28, launch);
      within('E26-1', -28, -14, launch);
      within('E23-1', 42, 70, launch);
      within('E25-1', -42, 0, year.end);
    });
  });

  it('never leave out what still fits', () => {
    holds((schedule, { launch, year, today }) => {
      const free = (from: CalendarDate, to: CalendarDate) =>
        daysBetween(from, to) >= 0 && schoolDaysBetween(year, addDays(from, -1), addDays(to, 1)) > 0;
      const earliest = today > year.start ? today : year.start;
      const notice = [addDays(launch, -28), addDays(launch, -14)] as const;
      const from = notice[0] > earliest ? notice[0] : earliest;
      expect(dates(schedule).has('E26-1')).toBe(free(from, notice[1] < year.end ? notice[1] : year.end));
    });
  });

  it('come after a meeting to plan them with families, where families are asked to act (R21)', () => {
    holds(({ occurrences }) => {
      for (const { opportunity, start, codesignOn } of occurrences)
        if (opportunity.codesign === 'gate') expect(codesignOn !== undefined && codesignOn < start).toBe(true);
    });
  });

  it('leave no 60 days of the rest of the year without families (R05)', () => {
    holds(({ occurrences }, { year, today }) => {
      const first = schoolDayFrom(year, today) ?? year.end;
      const days = [first, ...occurrences.map(({ start }) => start), year.end].sort();
      days.forEach((day, index) => {
        expect(schoolDaysBetween(year, day, days[index + 1] ?? day)).toBeLessThan(42);
      });
    });
  });

  it('are the same when the plan is built again, on that day and later', () => {
    fc.assert(
      fc.property(anyYear, fc.integer({ min: 0, max: 120 }), (one, later) => {
        const first = planned(one);
        const byId = new Map(first.occurrences.map((occurrence) => [occurrence.id, occurrence]));
        const today = addDays(one.today, later);
        fc.pre(today <= one.year.end);
        const again = planned({ ...one, today }, (id) => asStanding(byId.get(id)));
        const old = again.occurrences.filter(({ id }) => byId.has(id));
        expect(old.map(({ id, start, codesignOn }) => [id, start, codesignOn])).toEqual(
          first.occurrences.map(({ id, start, codesignOn }) => [id, start, codesignOn]),
        );
        if (later === 0) expect(again.occurrences).toHaveLength(first.occurrences.length);
      }),
      { numRuns: 60 },
    );
  });

  it('follow a budget meeting that staff moved, and forget the pre-meeting of one that they deleted', () => {
    const year = usualSchoolYear(calendarDateOf('2026-08-01'));
    const one = { year, launch: usualTutoringStart(year), today: calendarDateOf('2026-08-10') };
    const moved = calendarDateOf('2027-02-24');
    const standing = (state: Standing['state']) => (id: string) =>
      id === 'E04-1' ? { state, date: moved, wrote: calendarDateOf('2027-03-11'), codesignOn: undefined } : undefined;
    const after = dates(planned(one, standing('theirs')));
    expect(after.get('E04-1')).toBe(moved);
    expect(daysBetween(after.get('E05-1') ?? moved, moved)).toBe(8);
    const without = dates(planned(one, standing('deleted')));
    expect([without.has('E04-1'), without.has('E05-1')]).toEqual([false, false]);
  });

  it('begin with families before tutoring starts, and survive a start in February (S1, S2)', () => {
    const year = usualSchoolYear(calendarDateOf('2026-08-01'));
    const launch = usualTutoringStart(year);
    const inTime = planned({ year, launch, today: calendarDateOf('2026-08-10') });
    expect((dates(inTime).get('E01-1') ?? year.end) < launch).toBe(true);
    expect(inTime.tooLate).toEqual([]);
    const late = planned({ year, launch, today: calendarDateOf('2027-02-08') });
    const ids = late.occurrences.map(({ opportunity }) => opportunity.id);
    expect(ids).toEqual(expect.arrayContaining(['E01', 'E20', 'E23', 'E25', 'E28']));
    expect(late.tooLate).toEqual(['E21', 'E22', 'E26', 'E31'].filter((id) => late.tooLate.includes(id)));
    expect(late.tooLate).toContain('E22');
  });

  it('are shared out so that nobody leads more than two fifths (R23)', () => {
    const year = usualSchoolYear(calendarDateOf('2026-08-01'));
    for (const day of ['2026-08-10', '2026-11-02', '2027-02-08']) {
      const { occurrences } = planned({ year, launch: usualTutoringStart(year), today: calendarDateOf(day) });
      const leads = [...leadsOf(occurrences, ['Ana Ruiz', 'Ben Ito'], () => undefined).values()];
      for (const name of ['Ana Ruiz', 'Ben Ito'])
        expect(leads.filter((one) => one === name).length / occurrences.length).toBeLessThanOrEqual(0.4);
    }
  });
});
