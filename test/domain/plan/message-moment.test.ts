// Each month of a plan says what to write (S19), and each message comes when its activity needs it.
import { messageMoments, opportunities, planWords } from '../../../src/content/plan';
import { addDays, type CalendarDate, calendarDateOf, daysBetween } from '../../../src/domain/calendar/calendar-date';
import { isSchoolDay } from '../../../src/domain/calendar/school-year';
import { usualSchoolYear, usualTutoringStart } from '../../../src/domain/calendar/usual-school-year';
import { type DueMessage, dueMessages } from '../../../src/domain/plan/message-moment';
import { scheduleOf } from '../../../src/domain/plan/schedule';
import type { Cell } from '../../../src/domain/sheet/cell';

type Cells = { readonly [code: string]: Cell };

const usual = usualSchoolYear(calendarDateOf('2026-08-03'));
const due = (activities: readonly Cells[], partners: readonly string[] = [], year = usual): readonly DueMessage[] =>
  dueMessages({ year, activities, moments: messageMoments, partners: new Set(partners), words: planWords.en });
const activity = (id: string, start: string, more: Cells = {}): Cells => ({
  'activity.id': `2026-${id}`,
  'activity.opportunity': id.slice(0, 3),
  'activity.start': { day: start as CalendarDate },
  ...more,
});

const plannedOn = (today: CalendarDate) => {
  const year = usualSchoolYear(today);
  const { occurrences } = scheduleOf({
    opportunities: opportunities.filter(({ only }) => only === undefined || only === 'no-group'),
    year,
    launch: usualTutoringStart(year),
    today,
    standing: () => undefined,
  });
  const activities = occurrences.map(({ id, start, end }) =>
    activity(id, start, end === undefined ? {} : { 'activity.end': { day: end } }),
  );
  return { year, activities };
};

test('S19: whenever a plan is begun, each month of it that has ten school days left names a message', () => {
  for (let back = 0; back < 300; back += 7) {
    const today = addDays(calendarDateOf('2026-08-03'), back);
    const { year, activities } = plannedOn(today);
    const months = new Set(due(activities, [], year).map(({ day }) => day.slice(0, 7)));
    const ahead = Array.from({ length: daysBetween(today, year.end) + 1 }, (_, index) => addDays(today, index))
      .filter((day) => isSchoolDay(year, day))
      .map((day) => day.slice(0, 7));
    const full = [...new Set(ahead)].filter((month) => ahead.filter((one) => one === month).length >= 10);
    expect([today, full.filter((month) => !months.has(month))]).toEqual([today, []]);
  }
});

test('messages stand before, on or after the day of their activity, and never before the plan begins', () => {
  const plan = [activity('E01-1', '2026-09-08'), activity('E20-1', '2026-10-06'), activity('E11-1', '2026-11-12')];
  expect(due(plan).map(({ id, day }) => `${day} ${id}`)).toEqual([
    '2026-09-08 T01',
    '2026-09-08 T02',
    '2026-09-08 T04',
    '2026-09-25 T03',
    '2026-10-02 T23',
    '2026-10-07 T24',
    '2026-10-29 T20',
    '2026-11-02 T08',
    '2026-11-10 T23',
    '2026-11-13 T24',
  ]);
});

test('families’ updates come again each month while they last, once a day however many activities ask', () => {
  const lasting = activity('E27-1', '2026-10-05', { 'activity.end': { day: '2026-12-10' as CalendarDate } });
  expect(due([lasting, lasting]).map(({ day }) => day)).toEqual(['2026-10-05', '2026-11-03', '2026-12-01']);
});

test('messages are written on school days: before a break what comes before it, after it what comes after', () => {
  const [rest] = usual.breaks.filter(({ from }) => from > '2026-12-01');
  const back = addDays(rest?.to ?? usual.end, 3);
  const days = due([activity('E10-1', '2026-09-08'), activity('E20-1', back)]).filter(({ day }) => day > '2026-10-01');
  expect(days.filter(({ day }) => !isSchoolDay(usual, day))).toEqual([]);
  expect((days[0]?.day ?? '') < (rest?.from ?? '')).toBe(true);
});

test('what was dropped or has no date asks for nothing', () => {
  expect(due([activity('E20-1', '2026-10-06', { 'activity.status': 'dropped' })])).toEqual([]);
  expect(due([{ ...activity('E20-1', '2026-10-06'), 'activity.start': 'soon' }])).toEqual([]);
});

test('S16: the letter to officials is due only where a board or city partner is named', () => {
  const plan = [activity('E01-1', '2026-09-08'), activity('E04-1', '2027-02-23')];
  const asked = (...partners: readonly string[]) => due(plan, partners).some(({ id }) => id === 'T19');
  expect([asked(), asked('PT2'), asked('PT10'), asked('PT6')]).toEqual([false, false, true, true]);
});
