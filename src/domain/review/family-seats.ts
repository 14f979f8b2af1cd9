// Whether families are on the group that decides, and how they came to be (R01, R07, R08).
import { addDays, type CalendarDate, daysBetween } from '../calendar/calendar-date';
import type { ActivityFact, PlanFacts } from './facts';
import { overRows, type Rule } from './rule';

const meetingsOf = ({ activities }: PlanFacts): readonly ActivityFact[] =>
  activities
    .filter(({ opportunity, start }) => opportunity === 'E01' && start !== undefined)
    .sort((one, other) => (one.start ?? '').localeCompare(other.start ?? ''));

/** An open seat counts until the group first meets, where somebody is asked to name who takes it. */
const countedSeats = (facts: PlanFacts): number => {
  const first = meetingsOf(facts)[0]?.start;
  const hasMet = first !== undefined && first < facts.today;
  return facts.seats.filter(
    ({ isFamily, isOpen, nominatedBy }) => isFamily && (!isOpen || (!hasMet && nominatedBy !== '')),
  ).length;
};

/** There is a task force once it has a seat or comes together. */
const hasTaskForce = ({ seats, activities }: PlanFacts): boolean =>
  seats.length > 0 || activities.some(({ opportunity }) => opportunity === 'E01');

const familiesHaveSeats: Rule = {
  id: 'R01',
  severity: 'error',
  find: (facts) => {
    const {
      seats,
      settings: { thresholds },
    } = facts;
    if (!hasTaskForce(facts)) return [];
    const families = countedSeats(facts);
    const rows = seats.filter(({ isFamily }) => isFamily);
    const values = {
      families,
      seats: seats.length,
      least: thresholds.familySeats,
      share: thresholds.familySeatShare,
    };
    if (families === 0) return [{ rows, values }];
    const isFew = families < thresholds.familySeats || (families / seats.length) * 100 < thresholds.familySeatShare;
    return isFew ? [{ rows, values, severity: 'warning' }] : [];
  },
};

const namedByFamilies: Rule = {
  id: 'R07',
  severity: 'warning',
  find: ({ seats }) => {
    const families = seats.filter(({ isFamily }) => isFamily);
    return families.every(({ isNamedByStaff }) => isNamedByStaff) ? overRows(families) : [];
  },
};

/** Meetings further apart belong to different rounds of work. */
const oneRound = 60;

const isBetween = (day: CalendarDate | undefined, from: CalendarDate, to: CalendarDate): boolean =>
  day !== undefined && from < day && day < to;

const timeToReportBack: Rule = {
  id: 'R08',
  severity: 'warning',
  find: (facts) => {
    const meetings = meetingsOf(facts);
    return meetings.slice(1).flatMap((next, index) => {
      const before = meetings[index];
      const [from, to] = [before?.start, next.start];
      if (before === undefined || from === undefined || to === undefined || to > addDays(from, oneRound)) return [];
      const isTold =
        facts.seats.some(({ reportBackOn }) => isBetween(reportBackOn, from, to)) ||
        facts.listening.some(({ what, tellBy }) => what === before.id && isBetween(tellBy, from, to));
      return daysBetween(from, to) < facts.settings.thresholds.meetingGapDays || !isTold
        ? overRows([before, next], { from, to, days: facts.settings.thresholds.meetingGapDays })
        : [];
    });
  },
};

export const familySeatRules: readonly Rule[] = [familiesHaveSeats, namedByFamilies, timeToReportBack];
