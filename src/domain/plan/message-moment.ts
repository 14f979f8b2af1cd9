// When in the plan's year each kind of message is due: beside its activity, so that choosing a month shows what to write (S19).
import { addDays, type CalendarDate, calendarDateOf, earlierOf, laterOf, weekdayOf } from '../calendar/calendar-date';
import { type SchoolYear, schoolDayFrom, schoolDayUntil } from '../calendar/school-year';
import { type Cell, dayOf, textOf } from '../sheet/cell';
import type { OccurrenceId, OpportunityId } from './opportunity';

/** `T05`. */
export type MessageId = string;

/** A kind of message, and what of the plan it goes with. */
export interface MessageMoment {
  readonly id: MessageId;
  readonly channel: 'email' | 'flyer' | 'agenda';
  /** All times of an opportunity, or one of them. */
  readonly goesWith: readonly (OpportunityId | OccurrenceId)[];
  /** From the beginning of the activity; negative ones come before it. */
  readonly days: number;
  /** It comes again each month while the activity lasts. */
  readonly monthly?: boolean;
  /** It is for partners of these types, and due only where one is named (S16). */
  readonly needs?: readonly string[];
}

/** A message on its day. */
export interface DueMessage {
  readonly id: MessageId;
  readonly day: CalendarDate;
}

/** The same beside the activity that it goes with. */
export interface PlannedMessage extends DueMessage {
  /** The activity's id. */
  readonly activity: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate | undefined;
}

export interface MessageQuestion {
  readonly year: SchoolYear;
  /** The rows of the Activities sheet, by column code. */
  readonly activities: readonly { readonly [code: string]: Cell }[];
  readonly moments: readonly MessageMoment[];
  /** Types of partners that are named. */
  readonly partners: ReadonlySet<string>;
  readonly words: { readonly statuses: { readonly dropped: string } };
}

const tuesday = 2;

/** The first Tuesday of the month after that of the day. */
const nextMonth = (day: CalendarDate): CalendarDate => {
  const first = calendarDateOf(`${addDays(calendarDateOf(`${day.slice(0, 7)}-01`), 31).slice(0, 7)}-01`);
  return addDays(first, (tuesday - weekdayOf(first) + 7) % 7);
};

/** The day, and one in each later month up to the end. */
const monthlyFrom = (day: CalendarDate, end: CalendarDate | undefined): readonly CalendarDate[] => {
  const days = [day];
  for (let next = nextMonth(day); end !== undefined && next.slice(0, 7) <= end.slice(0, 7); next = nextMonth(next))
    days.push(earlierOf(next, end));
  return days;
};

/** The last school day by then, not before the plan begins and not after the activity. */
const beforeIt = (year: SchoolYear, day: CalendarDate, first: CalendarDate, start: CalendarDate): CalendarDate =>
  earlierOf(laterOf(schoolDayUntil(year, day) ?? first, first), start);

/** The first school day from then on; the day itself where the year has no more. */
const afterIt = (year: SchoolYear, day: CalendarDate): CalendarDate => schoolDayFrom(year, day) ?? day;

/** Each message of each activity. None comes before the plan's first activity, unless after the activity that it is for. */
export const plannedMessages = ({
  year,
  activities,
  moments,
  partners,
  words,
}: MessageQuestion): readonly PlannedMessage[] => {
  const dropped = words.statuses.dropped.toLowerCase();
  const planned = activities.flatMap((cells) => {
    const start = dayOf(cells['activity.start']);
    return start === undefined || textOf(cells['activity.status']).toLowerCase() === dropped
      ? []
      : [
          {
            start,
            end: dayOf(cells['activity.end']),
            opportunity: textOf(cells['activity.opportunity']),
            id: textOf(cells['activity.id']),
          },
        ];
  });
  const first = planned.map(({ start }) => start).sort()[0];
  const open = moments.filter(({ needs }) => needs === undefined || needs.some((type) => partners.has(type)));
  return planned.flatMap(({ start, end, opportunity, id }) =>
    open
      .filter(({ goesWith }) => goesWith.some((one) => one === opportunity || id.endsWith(`-${one}`)))
      .flatMap(({ id: message, days: away, monthly }) => {
        const beside = addDays(start, away);
        const day = away < 0 ? beforeIt(year, beside, first ?? start, start) : afterIt(year, beside);
        const days = monthly === true ? monthlyFrom(day, end) : [day];
        return days.map((on) => ({ id: message, day: on, activity: id, start, end }));
      }),
  );
};

/** What is due, in the order of days, each message once a day. */
export const dueMessages = (question: MessageQuestion): readonly DueMessage[] => {
  const due = plannedMessages(question).map(({ id, day }) => ({ id, day }));
  const once = new Map(due.map((one) => [`${one.day} ${one.id}`, one]));
  return [...once.values()].sort((one, other) => one.day.localeCompare(other.day) || one.id.localeCompare(other.id));
};
