// Something that is due: a message of the plan or of what happened, a welcome to plan, families to call.
import { addDays, type CalendarDate } from '../calendar/calendar-date';
import type { SheetRole } from '../sheet/sheet-role';
import { campaignIds, idsOf, type MessageAbout, type SentCampaign } from './campaign-about';

export interface DueLine {
  readonly task: 'message' | 'welcome' | 'leads';
  /** Empty where it is no message. */
  readonly template: string;
  readonly about: MessageAbout;
  /** What it is about, as staff know it. */
  readonly name: string;
  readonly day: CalendarDate;
  readonly state: 'late' | 'week' | 'later' | 'done';
  /** How many it concerns; 0 where that says nothing. */
  readonly count: number;
  /** 2 and 3 are reminders; 1 unless said. */
  readonly wave?: 2 | 3;
  /** Where it can be told by hand. */
  readonly role: SheetRole | undefined;
}

const soonDays = 7;
const shownDays = 30;

/** Late, due within a week or within a month; undefined for what is further off. */
export const stateOn = (day: CalendarDate, today: CalendarDate): 'late' | 'week' | 'later' | undefined => {
  if (day < today) return 'late';
  if (day <= addDays(today, soonDays)) return 'week';
  return day <= addDays(today, shownDays) ? 'later' : undefined;
};

/** What is done is shown for a month. */
export const isRecent = (day: CalendarDate, today: CalendarDate): boolean =>
  day <= today && day >= addDays(today, -shownDays);

type Open = Omit<DueLine, 'state'>;

/** The line while it is to be done; none where it is too far off. */
export const openLine = (line: Open, today: CalendarDate): readonly DueLine[] => {
  const state = stateOn(line.day, today);
  return state === undefined ? [] : [{ ...line, state }];
};

/** The line once it was done on the day; none where that is long ago. */
export const doneLine = (line: Open, doneOn: CalendarDate, today: CalendarDate): readonly DueLine[] =>
  isRecent(doneOn, today) ? [{ ...line, day: doneOn, state: 'done' }] : [];

/** A campaign that says of nothing what it is about is taken for the message if it was confirmed so near to its day. */
const nearDays = 21;

export interface Looked {
  readonly templates: readonly string[];
  readonly about: MessageAbout;
  readonly day: CalendarDate;
  /** Where the same message comes again: a campaign further off is another time’s. */
  readonly within?: number;
}

/** The last campaign by which the message went out. */
export const campaignFor = (
  campaigns: readonly SentCampaign[],
  { templates, about, day, within }: Looked,
): SentCampaign | undefined =>
  campaigns
    .filter((campaign) => {
      const { template, confirmedOn } = campaign;
      if (!templates.includes(template) || confirmedOn === undefined) return false;
      const ids = campaignIds(campaign);
      const most = ids.length === 0 ? Math.min(within ?? nearDays, nearDays) : within;
      const isNear = most === undefined || (confirmedOn >= addDays(day, -most) && confirmedOn <= addDays(day, most));
      return isNear && (ids.length === 0 || idsOf(about).some((id) => ids.includes(id)));
    })
    .slice(-1)[0];
