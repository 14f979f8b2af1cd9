// Whether families come in early, all year and in more ways than answering (R02, R05, R06, R11, R19, R20, R36, R37).
import { addDays, type CalendarDate, laterOf, mondayOf } from '../calendar/calendar-date';
import { isWithin } from '../calendar/day-range';
import { daysFrom, isSchoolDay } from '../calendar/school-year';
import { messages } from '../plan/opportunity';
import type { ActivityFact, PlanFacts } from './facts';
import { type Finding, missing, overRows, type Rule } from './rule';

/** What is done with families; what is only told to them is not. */
export const withFamilies = ({ activities }: PlanFacts): readonly ActivityFact[] =>
  activities.filter(({ category, opportunity }) => category !== 'communication' && opportunity !== 'E07');

const startsOf = (activities: readonly ActivityFact[]): readonly CalendarDate[] =>
  activities.flatMap(({ start }) => start ?? []).sort();

const fromTheStart: Rule = {
  id: 'R02',
  severity: 'error',
  find: (facts) => {
    const { today, launch, year, settings } = facts;
    const days = settings.thresholds.soonDays;
    const starts = startsOf(withFamilies(facts));
    // The weekend before the start is too late for anything to come first.
    const isBefore = daysFrom(today, addDays(launch, -1), (day) => isSchoolDay(year, day)).length > 0;
    if (isBefore) return missing(!starts.some((day) => day < launch), { launch, days });
    const soon = addDays(today, days);
    return missing(soon <= year.end && !starts.some((day) => day >= today && day <= soon), { launch, days });
  },
};

/** Stretches of days on which nothing with families begins or ends, counted without the breaks. */
const gapsOf = (facts: PlanFacts): readonly { readonly from: CalendarDate; readonly to: CalendarDate }[] => {
  const { year, settings } = facts;
  const days = withFamilies(facts).flatMap(({ start, end }) => [...(start ? [start] : []), ...(end ? [end] : [])]);
  const inYear = [...new Set(days)].filter((day) => day > year.start && day < year.end).sort();
  const marks = [year.start, ...inYear, year.end];
  return marks.slice(1).flatMap((to, index) => {
    const from = marks[index] ?? year.start;
    const inTerm = daysFrom(from, to, (day) => !year.breaks.some((range) => isWithin(range, day)));
    return inTerm.length > settings.thresholds.gapDays ? [{ from, to }] : [];
  });
};

const noLongGap: Rule = {
  id: 'R05',
  severity: 'warning',
  find: (facts) => gapsOf(facts).map(({ from, to }): Finding => ({ rows: [], values: { from, to } })),
};

const timeToListen: Rule = {
  id: 'R06',
  severity: 'warning',
  find: ({ activities }) => missing(!activities.some(({ purpose }) => purpose === 'learn')),
};

const askedInTime: Rule = {
  id: 'R11',
  severity: 'warning',
  find: ({ activities, surveys, launch, year, today, settings: { thresholds } }) => {
    const from = addDays(launch, thresholds.pulseAfterWeeks * 7);
    if (laterOf(from, today) > year.end) return [];
    const isInTime = (day: CalendarDate | undefined) => day !== undefined && day >= from && day <= year.end;
    const isAsked =
      activities.some(({ opportunity, start }) => opportunity === 'E23' && isInTime(start)) ||
      surveys.some(({ purpose, opensOn }) => purpose === 'pulse' && isInTime(opensOn));
    return missing(!isAsked, { from, to: year.end });
  },
};

/** Where people meet. */
export const gatheringsOf = ({ activities }: PlanFacts): readonly ActivityFact[] =>
  activities.filter(({ format }) => format === 'formal' || format === 'informal');

const formalAndInformal: Rule = {
  id: 'R19',
  severity: 'info',
  find: (facts) => {
    const gatherings = gatheringsOf(facts);
    const formats = new Set(gatherings.map(({ format }) => format));
    return gatherings.length > 1 && formats.size === 1 ? overRows(gatherings) : [];
  },
};

const onlyAsked = new Set(['feedback', 'listening', 'communication']);

const beyondOpinions: Rule = {
  id: 'R20',
  severity: 'warning',
  find: ({ activities, seats }) => {
    // A seat that nobody holds yet decides nothing.
    const hasSeat = seats.some(({ isFamily, isOpen }) => isFamily && !isOpen);
    const isBeyond = activities.some(({ category }) => category !== undefined && !onlyAsked.has(category));
    return missing(activities.length > 0 && !isBeyond && !hasSeat);
  },
};

const manyPartners: Rule = {
  id: 'R36',
  severity: 'info',
  find: ({ activities, settings: { thresholds } }) => {
    const used = new Set(activities.flatMap(({ partners }) => partners));
    return missing(used.size < thresholds.partnerTypes, { count: used.size });
  },
};

/** One message of a day may answer several things. */
const sentIn = (rows: readonly ActivityFact[]): number =>
  new Set(rows.map(({ opportunity, start }) => `${opportunity} ${start}`)).size;

const notTooMany: Rule = {
  id: 'R37',
  severity: 'warning',
  find: ({ activities, settings: { thresholds } }) => {
    const byWeek = new Map<CalendarDate, ActivityFact[]>();
    for (const one of activities) {
      if (one.start === undefined || !messages.has(one.opportunity)) continue;
      const week = mondayOf(one.start);
      byWeek.set(week, [...(byWeek.get(week) ?? []), one]);
    }
    return [...byWeek].flatMap(([week, rows]) =>
      sentIn(rows) > thresholds.messagesAWeek ? overRows(rows, { week }) : [],
    );
  },
};

export const wholeYearRules: readonly Rule[] = [
  fromTheStart,
  noLongGap,
  timeToListen,
  askedInTime,
  formalAndInformal,
  beyondOpinions,
  manyPartners,
  notTooMany,
];
