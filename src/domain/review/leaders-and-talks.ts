// Changes of leaders, 1:1 talks, and who can come (R16, R17, R25, R28, R29).
import { addDays, type CalendarDate, daysBetween } from '../calendar/calendar-date';
import { daysFrom, isSchoolDay, type SchoolYear } from '../calendar/school-year';
import type { ActivityFact, PlanFacts } from './facts';
import { type Finding, overRows, type Rule } from './rule';
import { gatheringsOf } from './whole-year';

/** The last of so many school days after the day; so many weekdays where the year has no more. */
export const schoolDaysLater = (year: SchoolYear, day: CalendarDate, count: number): CalendarDate =>
  daysFrom(addDays(day, 1), addDays(day, count * 5), (one) => isSchoolDay(year, one))[count - 1] ??
  addDays(day, Math.ceil((count * 7) / 5));

const familiesAreTold: Rule = {
  id: 'R16',
  severity: 'error',
  find: ({ changes, activities, year, today, settings: { thresholds } }) =>
    overRows(
      changes.filter(({ id, announcedOn, noticeSentOn }) => {
        if (announcedOn === undefined) return false;
        const due = schoolDaysLater(year, announcedOn, thresholds.noticeSchoolDays);
        const notice = activities.find(
          ({ opportunity, change, isDone }) => opportunity === 'E29' && change === id && isDone,
        );
        const toldOn = noticeSentOn ?? notice?.start;
        return toldOn === undefined ? today > due : toldOn > due;
      }),
      { days: thresholds.noticeSchoolDays },
    ),
};

const welcomed: Rule = {
  id: 'R17',
  severity: 'warning',
  find: ({ changes, activities, settings: { thresholds } }) =>
    changes.flatMap((change): readonly Finding[] => {
      const { startsOn } = change;
      if (startsOn === undefined) return [];
      const days = thresholds.welcomeWithinDays;
      const isInTime = (day: CalendarDate | undefined) =>
        day !== undefined && day >= startsOn && day <= addDays(startsOn, days);
      // A welcome that the district planned itself may be anybody's; one that the plan made is for its own change.
      const welcomes = activities.filter(
        ({ opportunity, start, change: of }) =>
          opportunity === 'E06' && isInTime(start) && (of === undefined || of === change.id),
      );
      if (welcomes.length === 0) return overRows([change], { days });
      return welcomes.some(({ coHost }) => coHost !== '') ? [] : overRows([change, ...welcomes], { days });
    }),
};

const quartersOf = ({
  start,
  end,
}: SchoolYear): readonly { readonly from: CalendarDate; readonly to: CalendarDate }[] => {
  const length = daysBetween(start, end) + 1;
  return [0, 1, 2, 3].map((quarter) => ({
    from: addDays(start, Math.floor((length * quarter) / 4)),
    to: addDays(start, Math.floor((length * (quarter + 1)) / 4) - 1),
  }));
};

const talks = new Set(['E08', 'E09']);

const talksEachQuarter: Rule = {
  id: 'R25',
  severity: 'warning',
  find: ({ activities, slots, year, today }) => {
    const spans = [
      ...activities.flatMap(({ opportunity, start, end }) =>
        talks.has(opportunity) && start !== undefined ? [{ from: start, to: end ?? start }] : [],
      ),
      ...slots.flatMap(({ day }) => (day === undefined ? [] : [{ from: day, to: day }])),
    ];
    return quartersOf(year)
      .filter(({ to }) => to >= today)
      .filter(({ from, to }) => !spans.some((span) => span.from <= to && span.to >= from))
      .map((quarter): Finding => ({ rows: [], values: { ...quarter } }));
  },
};

const talksFitFamilies: Rule = {
  id: 'R28',
  severity: 'error',
  find: ({ slots, year, settings: { classHours } }) => {
    const byTutors = slots.filter(({ isTutor }) => isTutor);
    const inClass = slots.filter(
      ({ day, time }) =>
        day !== undefined &&
        time !== undefined &&
        isSchoolDay(year, day) &&
        time >= classHours.from &&
        time < classHours.until,
    );
    const isAll = inClass.length === slots.length;
    return [
      ...overRows(byTutors),
      ...overRows(inClass).map((one) => (isAll ? one : { ...one, severity: 'warning' as const })),
    ];
  },
};

/** So few say nothing yet. */
const leastToCompare = 3;

const isAllOne = (rows: readonly ActivityFact[], of: (row: ActivityFact) => string): readonly ActivityFact[] => {
  const told = rows.filter((row) => of(row) !== '');
  return told.length >= leastToCompare && new Set(told.map((row) => of(row).toLowerCase())).size === 1 ? told : [];
};

const everyoneCanCome: Rule = {
  id: 'R29',
  severity: 'warning',
  find: (facts: PlanFacts) => {
    const gatherings = gatheringsOf(facts);
    return [
      ...overRows(isAllOne(gatherings, ({ time }) => time)),
      ...overRows(isAllOne(gatherings, ({ place }) => place)),
      ...overRows(gatherings.filter(({ support }) => support === '')),
    ];
  },
};

export const leadersAndTalksRules: readonly Rule[] = [
  familiesAreTold,
  welcomed,
  talksEachQuarter,
  talksFitFamilies,
  everyoneCanCome,
];
