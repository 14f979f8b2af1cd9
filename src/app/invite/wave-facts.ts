// What a message is made of before anyone is chosen to get it: the settings, its survey, and its words in each language.
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import type { LibraryText } from '../../domain/invitation/message-library';
import { done, type Outcome, refused } from '../../domain/problem';
import type { Settings } from '../../domain/settings/settings';
import { isOwnLink } from '../../domain/survey/family-code';
import { type Survey, surveysOf, surveysShape } from '../../domain/survey/survey';
import type { InvitationWish } from '../../rpc/invite-calls';
import { optOutLinks } from '../ask/survey-links';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { readSheet } from '../sheets/our-sheets';
import { settingsForMail } from './frozen-content';
import { messageName } from './message-name';
import { type WaveLanguage, waveLanguages } from './wave-languages';

export interface WaveFacts {
  readonly settings: Settings;
  readonly survey: Survey | undefined;
  readonly ready: readonly WaveLanguage[];
  readonly optOuts: ReadonlyMap<string, string>;
  readonly text: LibraryText;
  /** As staff know the message; empty where it goes by its survey's name. */
  readonly name: string;
}

/** The survey whose link the message brings; undefined where it brings none. */
export const findSurvey = (ports: Ports, id: string): Outcome<Survey | undefined> => {
  if (id === '') return done(undefined);
  const sheet = readSheet(ports, surveysShape);
  if (!sheet.ok) return sheet;
  const found = sheet.value === undefined ? undefined : surveysOf(sheet.value.table).find((survey) => survey.id === id);
  return found === undefined ? refused('invite.survey-gone') : done(found);
};

const closingDay = ({ workbook }: Ports, text: string): Outcome<undefined> => {
  const day = parseCalendarDate(text);
  if (day === undefined) return refused('invite.closes-missing');
  return day < workbook.today() ? refused('invite.closes-past') : done(undefined);
};

/** What stands in the way of the survey's link; nothing where the message brings none. */
const surveyTrouble = (ports: Ports, survey: Survey | undefined, wish: InvitationWish, ready: WaveFacts['ready']) => {
  if (survey === undefined) return done(undefined);
  // Without a place for the code nobody would know whose answer it is.
  if (survey.mode === 'confidential' && !ready.every(({ link }) => isOwnLink(link)))
    return refused('invite.no-family-codes');
  return closingDay(ports, wish.closes);
};

/** Refused, with what to do, while something that every message needs is missing. */
export const waveFacts = (ports: Ports, wish: InvitationWish): Outcome<WaveFacts> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const complete = settingsForMail(ports, settings.value);
  if (!complete.ok) return complete;
  const survey = findSurvey(ports, wish.survey);
  if (!survey.ok) return survey;
  const languages = waveLanguages(ports, { template: wish.template, survey: survey.value });
  if (!languages.ok) return languages;
  const { ready, waiting, text, library } = languages.value;
  if (ready.length === 0) return refused(waiting.length > 0 ? 'invite.nothing-approved' : 'invite.nothing-open');
  const sound = surveyTrouble(ports, survey.value, wish, ready);
  if (!sound.ok) return sound;
  const optOuts = optOutLinks(ports);
  if (!optOuts.ok) return optOuts;
  const name = messageName(ports, text, library);
  return done({ settings: settings.value, survey: survey.value, ready, optOuts: optOuts.value, text, name });
};
