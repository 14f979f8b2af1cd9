// Puts together what an invitation says in each of its languages, as it is frozen with the campaign.

import { templateFor } from '../../content/invitations';
import { writtenWordsIn } from '../../content/written';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import type { FrozenContent, FrozenLanguage } from '../../domain/invitation/campaign';
import { longDay, optOutLine, privacyLine } from '../../domain/invitation/invitation-words';
import { done, type Outcome, refused } from '../../domain/problem';
import type { Settings } from '../../domain/settings/settings';
import type { Survey } from '../../domain/survey/survey';
import type { Ports } from '../ports';
import { staffLanguage } from '../sheets/our-sheets';
import type { ReadyLanguage } from './ready-languages';

export interface ContentFacts {
  readonly settings: Settings;
  readonly languages: readonly ReadyLanguage[];
  /** Of the survey that families are asked to answer. */
  readonly survey: Pick<Survey, 'purpose' | 'mode'>;
  readonly minutes: number;
  readonly closes: CalendarDate;
  /** Families who read the language, by tag (PV12). */
  readonly families: ReadonlyMap<string, number>;
  /** Where a family says that it wants no more surveys, by tag; none where no form is open for that. */
  readonly optOuts: ReadonlyMap<string, string>;
}

const needed = ['districtName', 'contactName', 'contactRole', 'contactPhone', 'contactEmail'] as const;

/** A message without a name and a way to ask back is refused; the settings that are missing are named. */
export const settingsForMail = (ports: Ports, { districtName, contact }: Settings): Outcome<undefined> => {
  const values = {
    districtName,
    contactName: contact.name,
    contactRole: contact.role,
    contactPhone: contact.phone,
    contactEmail: contact.email,
  };
  const names = writtenWordsIn(staffLanguage(ports)).settings.names;
  const missing = needed.filter((code) => values[code] === '').map((code) => names[code]);
  return missing.length === 0 ? done(undefined) : refused('invite.settings-missing', { settings: missing.join('; ') });
};

const frozenLanguage = (language: ReadyLanguage, facts: ContentFacts): FrozenLanguage => {
  const { words } = language.invitations;
  const template = templateFor(language.invitations, facts.survey.purpose);
  const { districtName, contact, minGroupSize } = facts.settings;
  return {
    ...template,
    direction: language.direction,
    sender: {
      DistrictName: districtName,
      ContactName: contact.name,
      ContactRole: contact.role,
      ContactPhone: contact.phone,
      ContactEmail: contact.email,
      InterpreterLine: words.InterpreterLine,
      OptOutLine: optOutLine(words, facts.optOuts.get(language.tag)),
      PrivacyLine: privacyLine(words, {
        mode: facts.survey.mode,
        minGroupSize,
        people: language.people,
        families: facts.families.get(language.tag) ?? 0,
      }),
      SurveyLink: language.link,
      SurveyMinutes: String(facts.minutes),
      SurveyCloses: longDay(facts.closes, words),
    },
  };
};

/** Everything that a message needs but the family's own row. */
export const frozenContent = (facts: ContentFacts): FrozenContent => ({
  replyTo: facts.settings.contact.email,
  senderName: `${facts.settings.contact.name}, ${facts.settings.districtName}`,
  languages: Object.fromEntries(facts.languages.map((language) => [language.tag, frozenLanguage(language, facts)])),
});
