// Changes of leaders to tell and to welcome (R16, R17), events to remind of, and families who wait for a call (R27).
import { addDays, type CalendarDate } from '../calendar/calendar-date';
import type { SchoolYear } from '../calendar/school-year';
import type { PlannedMessage } from '../plan/message-moment';
import type { ActivityFact, ChangeFact, LeadFact } from '../review/facts';
import { schoolDaysLater } from '../review/leaders-and-talks';
import type { Thresholds } from '../settings/thresholds';
import { aboutNothing, type SentCampaign } from './campaign-about';
import { campaignFor, type DueLine, doneLine, openLine } from './due-line';

export interface PeopleDue {
  readonly today: CalendarDate;
  readonly year: SchoolYear;
  readonly thresholds: Thresholds;
  readonly changes: readonly ChangeFact[];
  readonly activities: readonly ActivityFact[];
  readonly leads: readonly LeadFact[];
  readonly planned: readonly PlannedMessage[];
  /** By activity: who says that they come, or may. */
  readonly coming: ReadonlyMap<string, { readonly yes: number; readonly maybe: number }>;
  readonly campaigns: readonly SentCampaign[];
}

const noticeLine = (due: PeopleDue, change: ChangeFact): readonly DueLine[] => {
  const { announcedOn, noticeSentOn, id, name } = change;
  if (announcedOn === undefined) return [];
  const { today, year, thresholds, activities, campaigns } = due;
  const day = schoolDaysLater(year, announcedOn, thresholds.noticeSchoolDays);
  const about = { ...aboutNothing, change: id };
  const notice = activities.find((one) => one.opportunity === 'E29' && one.change === id && one.isDone);
  const sent = campaignFor(campaigns, { templates: ['T14'], about, day });
  const doneOn = noticeSentOn ?? notice?.start ?? sent?.confirmedOn;
  const line = { task: 'message', template: 'T14', about, name, day, count: 0, role: 'leadership' } as const;
  return doneOn === undefined ? openLine(line, today) : doneLine(line, doneOn, today);
};

/** A welcome that is in time has its own messages in the plan. */
const welcomeLine = (due: PeopleDue, { startsOn, id, name }: ChangeFact): readonly DueLine[] => {
  if (startsOn === undefined) return [];
  const day = addDays(startsOn, due.thresholds.welcomeWithinDays);
  const isPlanned = due.activities.some(
    ({ opportunity, start, change }) =>
      opportunity === 'E06' &&
      start !== undefined &&
      start >= startsOn &&
      start <= day &&
      (change === undefined || change === id),
  );
  const about = { ...aboutNothing, change: id };
  return isPlanned
    ? []
    : openLine({ task: 'welcome', template: '', about, name, day, count: 0, role: 'activities' }, due.today);
};

const leadsLine = ({ leads, thresholds, today }: PeopleDue): readonly DueLine[] => {
  const waiting = leads.filter(({ isContacted, on }) => !isContacted && on !== undefined);
  const [first] = waiting.flatMap(({ on }) => on ?? []).sort();
  if (first === undefined) return [];
  const day = addDays(first, thresholds.callWithinDays);
  const line = { task: 'leads', template: '', about: aboutNothing, name: '', day, role: 'leads' } as const;
  return openLine({ ...line, count: waiting.length }, today);
};

/** Two days before, and once more on the day itself, where anybody says yes or maybe. */
const eventLines = (due: PeopleDue, { activity, day, start }: PlannedMessage): readonly DueLine[] => {
  const { yes, maybe } = due.coming.get(activity) ?? { yes: 0, maybe: 0 };
  const found = due.activities.find(({ id }) => id === activity);
  if (found === undefined || yes + maybe === 0 || start < due.today) return [];
  const about = { ...aboutNothing, activity };
  return [...new Set([day, start])].flatMap((on) => {
    const line = { task: 'message', template: 'T23', about, name: found.name, day: on } as const;
    const whole = { ...line, count: yes + maybe, role: 'activities' } as const;
    const campaigns = due.campaigns.filter(({ confirmedOn }) => (confirmedOn === start) === (on === start));
    const sent = campaignFor(campaigns, { templates: ['T23'], about, day: on });
    if (sent?.confirmedOn !== undefined) return doneLine(whole, sent.confirmedOn, due.today);
    // On the day itself nobody is reminded twice.
    return on < start && due.today === start ? [] : openLine(whole, due.today);
  });
};

export const dueOfPeople = (due: PeopleDue): readonly DueLine[] => [
  ...due.changes.flatMap((change) => [...noticeLine(due, change), ...welcomeLine(due, change)]),
  ...due.planned.filter(({ id }) => id === 'T23').flatMap((one) => eventLines(due, one)),
  ...leadsLine(due),
];
