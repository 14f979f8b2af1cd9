// What a campaign was about: a survey, an activity of the plan, or a change of leaders, each by its id.
import type { CalendarDate } from '../calendar/calendar-date';

export interface SentCampaign {
  readonly id: string;
  readonly template: string;
  /** Of the survey whose link it brought. */
  readonly survey: string;
  /** An activity, a change of leaders, or a survey that it only told about. */
  readonly about: string;
  readonly wave: number;
  readonly confirmedOn: CalendarDate | undefined;
}

/** Each empty where the message is not about one. */
export interface MessageAbout {
  readonly survey: string;
  readonly activity: string;
  readonly change: string;
}

export const aboutNothing: MessageAbout = { survey: '', activity: '', change: '' };

export const idsOf = (about: MessageAbout): readonly string[] =>
  [about.survey, about.activity, about.change].filter((id) => id !== '');

/** Ids of surveys, activities and changes never look alike, so it does not matter in which column one stands. */
export const campaignIds = ({ survey, about }: SentCampaign): readonly string[] =>
  [survey, about].filter((id) => id !== '');
