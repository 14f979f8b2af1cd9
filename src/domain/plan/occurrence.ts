// One time that an opportunity takes place: its day, how long it lasts, and the meeting with families before it.
import { addDays, type CalendarDate, laterOf } from '../calendar/calendar-date';
import { schoolDayUntil } from '../calendar/school-year';
import { daysWithin, type Ground } from './ground';
import type { OccurrenceId, Opportunity, Timing } from './opportunity';

export interface Occurrence {
  readonly id: OccurrenceId;
  readonly opportunity: Opportunity;
  readonly timing: Timing;
  readonly start: CalendarDate;
  /** Where it lasts longer than a day. */
  readonly end: CalendarDate | undefined;
  /** The meeting at which it is planned with families, before anyone is asked for anything (R21). */
  readonly codesignOn: CalendarDate | undefined;
}

const codesignSpan = { from: -28, to: -7, aim: -14 } as const;

/** The occurrence on its day; a planning meeting that an earlier build set stays where it still comes before the ask (R21). */
export const occurrenceAt = (
  placed: Pick<Occurrence, 'id' | 'opportunity' | 'timing' | 'start'>,
  ground: Ground,
  keptMeeting: CalendarDate | undefined,
): Occurrence => ({
  ...placed,
  end: endOf(placed.timing, placed.start, ground),
  codesignOn: placed.opportunity.codesign === 'gate' ? meetingDay(placed.start, ground, keptMeeting) : undefined,
});

const endOf = ({ lasts }: Timing, start: CalendarDate, { year }: Ground): CalendarDate | undefined => {
  if (lasts === undefined) return undefined;
  const end = schoolDayUntil(year, lasts === 'year' ? year.end : addDays(start, lasts));
  return end === undefined || end < start ? undefined : end;
};

const meetingDay = (
  start: CalendarDate,
  { firstDay, schoolDays }: Ground,
  kept: CalendarDate | undefined,
): CalendarDate | undefined => {
  const [earliest, latest] = [addDays(start, codesignSpan.from), addDays(start, codesignSpan.to)];
  if (kept !== undefined && earliest <= kept && kept <= latest && schoolDays.includes(kept)) return kept;
  const days = daysWithin(schoolDays, { from: laterOf(earliest, firstDay), to: latest });
  const aim = addDays(start, codesignSpan.aim);
  return days.find((day) => day >= aim) ?? days[days.length - 1] ?? kept;
};
