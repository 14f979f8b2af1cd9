// The next time of something that comes again and again.
import { addDays, type CalendarDate, daysBetween, earlierOf, laterOf } from '../calendar/calendar-date';
import { daysWithin, type Ground } from './ground';
import type { Timing } from './opportunity';

/** Nothing comes once more in the last days of school. */
const lastWeek = 7;

/**
 * The timing of the next turn, so many days after the last; where a break or the past takes all of those days, the first school day
 * after them (R05). Undefined for what does not repeat.
 */
export const nextTurn = (
  timing: Timing,
  last: CalendarDate,
  { year, firstDay, schoolDays }: Ground,
): Timing | undefined => {
  const { repeat } = timing;
  if (repeat === undefined) return undefined;
  const from = laterOf(addDays(last, repeat.from), firstDay);
  const latest = addDays(last, repeat.to);
  const lastChance = addDays(year.end, -lastWeek);
  const hasDay = daysWithin(schoolDays, { from, to: earlierOf(latest, lastChance) }).length > 0;
  const [back] = daysWithin(schoolDays, { from: laterOf(latest, from), to: lastChance });
  const past = daysBetween(year.start, last);
  return {
    ...timing,
    key: String(Number(timing.key) + 1),
    phase: 'run',
    soon: false,
    within: [
      {
        of: 'start',
        from: past + repeat.from,
        to: daysBetween(year.start, hasDay || back === undefined ? latest : back),
      },
      { of: 'end', to: -lastWeek },
    ],
    aim: { of: 'start', days: past + repeat.aim },
  };
};
