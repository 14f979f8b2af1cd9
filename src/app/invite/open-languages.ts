// The languages in which families can be written to now, with the link of a survey where one goes along.
import type { InvitationWords } from '../../domain/invitation/invitation-words';
import { done, type Outcome } from '../../domain/problem';
import { type SurveyLink, surveyLinks } from '../ask/survey-links';
import { readApprovals } from '../languages/approved-languages';
import { languageName } from '../languages/language-value';
import { readSpoken, type SpokenHere, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';

export interface OpenLanguage {
  readonly tag: string;
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: InvitationWords;
  /** To the survey's form; empty where no survey goes along. */
  readonly link: string;
  /** Who can see the answers, as the form tells. */
  readonly people: number | undefined;
}

export interface OpenLanguages {
  readonly languages: readonly OpenLanguage[];
  readonly spoken: SpokenHere;
}

const linksOf = (ports: Ports, survey: string): Outcome<readonly SurveyLink[] | undefined> =>
  survey === '' ? done(undefined) : surveyLinks(ports, survey);

/**
 * Worded, approved by a named person (PV09), and, where the link of a survey goes along, with a form that was seen to open without
 * signing in (design 3.11). `survey` is its id, or empty.
 */
export const openLanguages = (ports: Ports, survey: string): Outcome<OpenLanguages> => {
  const links = linksOf(ports, survey);
  if (!links.ok) return links;
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const approvals = readApprovals(ports, spoken.value);
  if (!approvals.ok) return approvals;
  const languages = approvals.value.languages.flatMap(({ tag, direction }): OpenLanguage[] => {
    const words = spokenIn(spoken.value, tag)?.invitations?.words;
    const form = links.value?.find(({ language }) => language === tag);
    const isOpen = links.value === undefined || (form?.open === true && form.people !== undefined);
    if (words === undefined || !isOpen || !approvals.value.mayUse(tag)) return [];
    return [{ tag, name: languageName(tag), direction, words, link: form?.link ?? '', people: form?.people }];
  });
  return done({ languages, spoken: spoken.value });
};
