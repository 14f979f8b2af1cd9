// Which of the plan's messages are due, and which went out (S19).
import { addDays, type CalendarDate } from '../calendar/calendar-date';
import type { MessageMoment, PlannedMessage } from '../plan/message-moment';
import type { ActivityFact } from '../review/facts';
import { aboutNothing, type SentCampaign } from './campaign-about';
import { campaignFor, type DueLine, doneLine, openLine } from './due-line';

export interface PlanDue {
  readonly today: CalendarDate;
  readonly planned: readonly PlannedMessage[];
  readonly moments: readonly MessageMoment[];
  readonly activities: readonly ActivityFact[];
  readonly campaigns: readonly SentCampaign[];
}

/** What happened says better when these are due than the plan does: what was heard, changes, surveys that are open, who comes. */
const dueByFacts: ReadonlySet<string> = new Set(['T12', 'T14', 'T21', 'T22', 'T23']);

/** After what it is about, a message may still go out for so long. */
const afterDays = 21;
const monthlyDays = 15;

interface Found {
  readonly lines: readonly DueLine[];
  readonly missed: number;
}

const isOver = ({ day, start }: PlannedMessage, isMonthly: boolean, today: CalendarDate): boolean =>
  day <= start && !isMonthly ? start < today : addDays(day, isMonthly ? monthlyDays : afterDays) < today;

const foundOf = (one: PlannedMessage, { today, moments, activities, campaigns }: PlanDue): Found => {
  const moment = moments.find(({ id }) => id === one.id);
  const activity = activities.find(({ id }) => id === one.activity);
  if (moment === undefined || activity === undefined) return { lines: [], missed: 0 };
  const isMonthly = moment.monthly === true;
  const about = { ...aboutNothing, activity: one.activity, change: activity.change ?? '' };
  const { name } = activity;
  const line = { task: 'message', template: one.id, about, name, day: one.day, count: 0, role: 'activities' } as const;
  const within = isMonthly ? { within: monthlyDays } : {};
  const sent = campaignFor(campaigns, { templates: [one.id], about, day: one.day, ...within });
  if (sent?.confirmedOn !== undefined) return { lines: doneLine(line, sent.confirmedOn, today), missed: 0 };
  if (activity.isDone) return { lines: [], missed: 0 };
  if (!isOver(one, isMonthly, today)) return { lines: openLine(line, today), missed: 0 };
  // Of a flyer nobody notes that it was handed out.
  return { lines: [], missed: moment.channel === 'email' ? 1 : 0 };
};

/** The lines, and how many messages nobody needs any more that never went out. */
export const dueOfPlan = (due: PlanDue): Found => {
  const found = due.planned.filter(({ id }) => !dueByFacts.has(id)).map((one) => foundOf(one, due));
  return {
    lines: found.flatMap(({ lines }) => lines),
    missed: found.reduce((sum, { missed }) => sum + missed, 0),
  };
};
