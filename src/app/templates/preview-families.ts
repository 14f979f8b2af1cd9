// Families whose values a preview shows: one that is made up, and some of the lists.
import { homeLanguages } from '../../content/languages';
import { familiesInTutoring } from '../../domain/roster/roster';
import type { PreviewFamily } from '../../rpc/message-calls';
import type { Ports } from '../ports';
import { readRosterSheets, rosterIn } from '../roster/read-roster';
import { staffLanguage } from '../sheets/our-sheets';
import { madeUpFamily } from './sample-values';

const most = 5;

/** Those who read the language come first; a barred guardian is nobody to write to. The lists may be missing or broken: then none. */
const listedFamilies = (ports: Ports, language: string): readonly PreviewFamily[] => {
  const sheets = readRosterSheets(ports);
  if (!sheets.ok) return [];
  const roster = rosterIn(sheets.value);
  const tutored = new Map(familiesInTutoring(roster).map(({ id, children }) => [id, children]));
  const known = homeLanguages.find(({ tag }) => tag === language);
  const spoken = [language, known?.english, known?.name].map((one) => one?.toLowerCase());
  const reads = (cell: string): boolean => spoken.includes(cell.trim().toLowerCase());
  const readers = roster.guardians.filter(({ barred, family }) => !barred && tutored.has(family));
  const first = [...readers.filter((one) => reads(one.language)), ...readers.filter((one) => !reads(one.language))];
  return first.slice(0, most).map(({ family, firstName, lastName }) => ({
    familyName: lastName.slice(0, 200),
    guardianFirstName: firstName.slice(0, 200),
    children: (tutored.get(family) ?? []).slice(0, 30).map(({ firstName, school }) => ({ firstName, school })),
  }));
};

/** The made-up one first, so that there is always one. */
export const previewFamilies = (ports: Ports, language: string): readonly PreviewFamily[] => [
  madeUpFamily(staffLanguage(ports)),
  ...listedFamilies(ports, language),
];
