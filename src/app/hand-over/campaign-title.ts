// What staff know a campaign by.
import type { Campaign } from '../../domain/invitation/campaign';
import { done, type Outcome } from '../../domain/problem';
import { surveysOf, surveysShape } from '../../domain/survey/survey';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';

/** Names campaigns by the survey that they invite to; one that was handed over brings its name along. */
export const campaignTitles = (ports: Ports): Outcome<(campaign: Campaign) => string> => {
  const sheet = readSheet(ports, surveysShape);
  if (!sheet.ok) return sheet;
  const surveys = sheet.value === undefined ? [] : surveysOf(sheet.value.table);
  return done(({ survey, title }) => title || surveys.find(({ id }) => id === survey)?.name || survey);
};
