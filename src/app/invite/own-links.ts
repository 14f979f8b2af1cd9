// Completes the links of an invitation: each recipient unit of a confidential survey has a link of its own (PV12).
import type { Campaign, FrozenContent } from '../../domain/invitation/campaign';
import type { LogEntry } from '../../domain/invitation/send-log';
import { done, type Outcome, refused } from '../../domain/problem';
import { familyCode, isOwnLink, ownLink } from '../../domain/survey/family-code';
import { formsShape, secretOf } from '../../domain/survey/survey-form';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';

/** The unit's link, made of the one that was confirmed. */
export type LinkOf = (link: string, message: Pick<LogEntry, 'unit' | 'link'>) => string;

const sameForAll: LinkOf = (link) => link;

/** A message that was handed over has its link with it; without one it is left empty, and the message is not sent. */
const broughtAlong: LinkOf = (link, message) => (isOwnLink(link) ? message.link : link);

/**
 * Links that were confirmed without a place for a code stay the same for all. Refused where the survey's secret is gone: no family gets
 * a code that is nobody's.
 */
export const linksOf = (
  ports: Ports,
  { survey, origin }: Pick<Campaign, 'survey' | 'origin'>,
  content: FrozenContent,
): Outcome<LinkOf> => {
  if (origin !== '') return done(broughtAlong);
  if (!Object.values(content.languages).some(({ sender }) => isOwnLink(sender.SurveyLink ?? '')))
    return done(sameForAll);
  const forms = readSheet(ports, formsShape);
  if (!forms.ok) return forms;
  const secret = forms.value === undefined ? '' : secretOf(forms.value.table, survey);
  if (secret === '') return refused('invite.no-family-codes');
  return done((link, { unit }) => ownLink(link, familyCode(secret, unit)));
};
