// Whether what families say is acted on and told back (R12, R13, R14, R15, R27).
import { addDays, type CalendarDate } from '../calendar/calendar-date';
import type { ActivityFact, PlanFacts, RowRef } from './facts';
import { overRows, type Rule } from './rule';

interface Heard extends RowRef {
  readonly id: string;
  readonly closedOn: CalendarDate;
}

const allHeardOf = ({ surveys, activities, listening }: PlanFacts): readonly Heard[] => [
  ...surveys.flatMap((one) => (one.closedOn === undefined ? [] : [{ ...one, closedOn: one.closedOn }])),
  ...activities.flatMap((one) => {
    const closedOn = one.end ?? one.start;
    const isHeldBy = listening.some(({ what, survey }) => what === one.id && survey !== '');
    return one.category === 'listening' && closedOn !== undefined && !isHeldBy ? [{ ...one, closedOn }] : [];
  }),
  ...listening.flatMap((one) =>
    one.closedOn === undefined ? [] : [{ ...one, id: one.survey || one.what, closedOn: one.closedOn }],
  ),
];

/** Each once, though the plan keeps a record of what it plans. */
const heardOf = (facts: PlanFacts): readonly Heard[] => {
  const first = new Map([...allHeardOf(facts)].reverse().map((one) => [one.id, one]));
  return [...first.values()].reverse();
};

/** Told in so many words, by the message that belongs to it, or by any in its own three weeks: months later it is about something newer. */
const isTold = ({ listening, activities, settings }: PlanFacts, { id, closedOn }: Heard): boolean => {
  const lines = listening.filter(({ what, survey }) => what === id || survey === id);
  const aboutIt = [id, ...lines.map(({ what }) => what)];
  return (
    lines.some(({ toldOn }) => toldOn !== undefined) ||
    activities.some(
      ({ opportunity, isDone, start, follows }) =>
        opportunity === 'E28' &&
        isDone &&
        start !== undefined &&
        start >= closedOn &&
        (aboutIt.includes(follows ?? '') || start <= addDays(closedOn, settings.thresholds.tellWithinDays)),
    )
  );
};

const toldBack: Rule = {
  id: 'R12',
  severity: 'error',
  find: (facts) => {
    const days = facts.settings.thresholds.tellWithinDays;
    return overRows(
      heardOf(facts).filter((one) => addDays(one.closedOn, days) < facts.today && !isTold(facts, one)),
      { days },
    );
  },
};

const checkedWithFamilies: Rule = {
  id: 'R13',
  severity: 'warning',
  find: ({ listening, surveys, settings: { minGroupSize } }) =>
    overRows(
      listening.filter(
        ({ what, isDone, check, mentions }) =>
          isDone &&
          check === '' &&
          surveys.every(({ purpose, theme }) => purpose !== 'proposal' || theme !== what) &&
          (mentions === undefined || mentions >= minGroupSize),
      ),
    ),
};

/** What was said so long before is forgotten. */
const factsHoldDays = 30;
/** A pre-meeting, or a message that gives the facts. */
const givesFacts = new Set(['E05', 'E26', 'E28']);

const isPrepared = (activities: readonly ActivityFact[], meeting: CalendarDate, least: number): boolean =>
  activities.some(
    ({ opportunity, start }) =>
      givesFacts.has(opportunity) &&
      start !== undefined &&
      start <= addDays(meeting, -least) &&
      start >= addDays(meeting, -factsHoldDays),
  );

const factsFirst: Rule = {
  id: 'R14',
  severity: 'warning',
  find: ({ activities, settings: { thresholds } }) =>
    overRows(
      activities.filter(
        ({ opportunity, start }) =>
          opportunity === 'E04' && start !== undefined && !isPrepared(activities, start, thresholds.factsBeforeDays),
      ),
      { days: thresholds.factsBeforeDays },
    ),
};

const inputInTime: Rule = {
  id: 'R15',
  severity: 'error',
  find: ({ activities }) =>
    overRows(
      activities.filter(
        ({ opportunity, start, decisionOn }) =>
          opportunity === 'E04' && start !== undefined && decisionOn !== undefined && start >= decisionOn,
      ),
    ),
};

const calledBack: Rule = {
  id: 'R27',
  severity: 'warning',
  find: ({ leads, today, settings: { thresholds } }) => {
    const days = thresholds.callWithinDays;
    return overRows(
      leads.filter(({ on, isContacted }) => !isContacted && on !== undefined && addDays(on, days) < today),
      { days },
    );
  },
};

export const closingTheLoopRules: readonly Rule[] = [
  toldBack,
  checkedWithFamilies,
  factsFirst,
  inputInTime,
  calledBack,
];
