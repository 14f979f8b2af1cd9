// The languages in which the add-on may send and publish.
import { done, type Outcome } from '../../domain/problem';
import { type DistrictLanguage, languagesOf, languagesShape } from '../../domain/roster/language';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';

/** PV09: a named person has read all the texts of the language and approved them. */
export const isApproved = ({ approvedBy, approvedOn }: DistrictLanguage): boolean =>
  approvedBy !== undefined && approvedOn !== undefined;

/** The district's languages, none where there is no Languages sheet yet. */
export const readLanguages = (ports: Ports): Outcome<readonly DistrictLanguage[]> => {
  const sheet = readSheet(ports, languagesShape);
  if (!sheet.ok) return sheet;
  return done(sheet.value === undefined ? [] : languagesOf(sheet.value.table));
};

/** The languages whose texts a named person approved (PV09); nothing in another one is published or sent. */
export const approvedLanguages = (ports: Ports): Outcome<readonly DistrictLanguage[]> => {
  const languages = readLanguages(ports);
  return languages.ok ? done(languages.value.filter(isApproved)) : languages;
};
