// Finds the day for one occurrence: the one it has, if that still fits, or the best of those left.
import { addDays, type CalendarDate, daysBetween, laterOf, weekdayOf } from '../calendar/calendar-date';
import { anchorDay, daysFor, daysWithin, type Ground, hasRoom, type Reach, reachOf } from './ground';
import type { OccurrenceId, Timing } from './opportunity';

export interface PlacementQuestion {
  readonly ground: Ground;
  readonly timing: Timing;
  /** The day that it has in the sheet, put there by an earlier build. */
  readonly kept: CalendarDate | undefined;
  readonly dateOf: (id: OccurrenceId) => CalendarDate | undefined;
  /** How many others are on that day. */
  readonly others: (day: CalendarDate) => number;
  /** How many other messages go to every family in the week of that day, where this is one too (R37). */
  readonly messages: (day: CalendarDate) => number;
}

/** Days that something else on the same day is worth: better two days off than two things at once. */
const crowding = 3;
/** A week off is worth less than a family's patience with a second message. */
const tired = 14;
/** And better a day or two off than on a Friday. */
const friday = 2;
/** Where it is too late for its window, it comes about this many days from now. */
const soonDays = 10;

/** The best day for the occurrence, never in the past; undefined where the year has no day that fits (S2). */
export const placementOf = (question: PlacementQuestion): CalendarDate | undefined => {
  const { ground, timing, kept, dateOf } = question;
  const allowed = reachOf(ground, timing.within, dateOf);
  if (kept !== undefined && stillFits(question, kept, allowed)) return kept;
  const aim = addDays(anchorDay(ground, timing.aim.of, dateOf) ?? ground.firstDay, timing.aim.days);
  const best = bestDay(question, allowed, aim);
  if (best !== undefined || timing.soon !== true) return best;
  const firm = reachOf(
    ground,
    timing.within.filter(({ soft }) => soft !== true),
    dateOf,
  );
  if (kept !== undefined && stillFits(question, kept, firm)) return kept;
  return bestDay(question, firm, laterOf(firm.from, addDays(ground.firstDay, soonDays)));
};

/** A day that was chosen earlier stays even where today it could not be chosen any more. */
const stillFits = ({ ground, timing }: PlacementQuestion, day: CalendarDate, { from, to }: Reach): boolean =>
  from <= day && day <= to && daysFor(ground, timing).includes(day) && hasRoom(ground, timing, day, ground.year.start);

const bestDay = (
  { ground, timing, others, messages }: PlacementQuestion,
  { from, to }: Reach,
  aim: CalendarDate,
): CalendarDate | undefined => {
  const cost = (day: CalendarDate) =>
    Math.abs(daysBetween(aim, day)) +
    crowding * others(day) +
    tired * messages(day) +
    (weekdayOf(day) === 5 ? friday : 0);
  const days = daysWithin(daysFor(ground, timing), { from: laterOf(from, ground.firstDay), to });
  const best = days
    .map((day) => ({ day, cost: cost(day) }))
    .sort((one, other) => one.cost - other.cost || one.day.localeCompare(other.day))
    .find(({ day }) => hasRoom(ground, timing, day, ground.firstDay));
  return best?.day;
};
