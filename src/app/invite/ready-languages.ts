// The languages in which a survey's invitation can go out now.

import type { InvitationLanguage } from '../../content/invitations';
import { homeLanguages } from '../../content/languages';
import { done, type Outcome } from '../../domain/problem';
import { surveyLinks } from '../ask/survey-links';
import { readApprovals } from '../languages/approved-languages';
import { readSpoken, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';

export interface ReadyLanguage {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  /** The family's link to the form in this language. */
  readonly link: string;
  readonly invitations: InvitationLanguage;
}

/**
 * The language as staff read it: one that ships by its own name, another in English beside it, kept apart so that a name written from
 * right to left does not turn the line around. What nobody knows stays as it was written.
 */
export const languageName = (tag: string): string => {
  const known = homeLanguages.find((one) => one.tag === tag);
  if (known === undefined) return tag;
  return known.shipped ? known.name : `${known.english} (\u2068${known.name}\u2069)`;
};

/** Worded, approved by a named person (PV09), and with a form that was seen to open without signing in (design 3.11). */
export const readyLanguages = (ports: Ports, survey: string): Outcome<readonly ReadyLanguage[]> => {
  const links = surveyLinks(ports, survey);
  if (!links.ok) return links;
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const approvals = readApprovals(ports, spoken.value);
  if (!approvals.ok) return approvals;
  return done(
    links.value.flatMap(({ language: tag, link, open }): ReadyLanguage[] => {
      const language = approvals.value.languages.find((one) => one.tag === tag);
      const invitations = spokenIn(spoken.value, tag)?.invitations;
      if (!open || language === undefined || invitations === undefined || !approvals.value.mayUse(tag)) return [];
      return [{ tag, name: languageName(tag), direction: language.direction, link, invitations }];
    }),
  );
};
