// The languages in which a survey's invitation can go out now.

import type { InvitationLanguage } from '../../content/invitations';
import { done, type Outcome } from '../../domain/problem';
import { surveyLinks } from '../ask/survey-links';
import { readApprovals } from '../languages/approved-languages';
import { languageName } from '../languages/language-value';
import { readSpoken, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';

export interface ReadyLanguage {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The family's link to the form in this language. */
  readonly link: string;
  readonly invitations: InvitationLanguage;
  /** Who can see the answers, as the form tells. */
  readonly people: number;
}

/** Worded, approved by a named person (PV09), and with a form that was seen to open without signing in (design 3.11). */
export const readyLanguages = (ports: Ports, survey: string): Outcome<readonly ReadyLanguage[]> => {
  const links = surveyLinks(ports, survey);
  if (!links.ok) return links;
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const approvals = readApprovals(ports, spoken.value);
  if (!approvals.ok) return approvals;
  return done(
    links.value.flatMap(({ language: tag, link, open, people }): ReadyLanguage[] => {
      const language = approvals.value.languages.find((one) => one.tag === tag);
      const invitations = spokenIn(spoken.value, tag)?.invitations;
      if (
        !open ||
        people === undefined ||
        language === undefined ||
        invitations === undefined ||
        !approvals.value.mayUse(tag)
      )
        return [];
      return [{ tag, name: languageName(tag), direction: language.direction, link, invitations, people }];
    }),
  );
};
