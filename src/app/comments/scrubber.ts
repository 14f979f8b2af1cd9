// Scrubs by the names that stand on the sheets of this workbook (PV19).
import { namesThatAreWords, scrubWordsEver, scrubWordsIn } from '../../content/comments';
import { nameFinder } from '../../domain/comments/name-finder';
import { scrub } from '../../domain/comments/scrub';
import { leadershipShape } from '../../domain/plan/leadership';
import { oneToOnesShape } from '../../domain/plan/one-to-one';
import { partnersShape } from '../../domain/plan/partner';
import { leadsShape } from '../../domain/plan/raised-hand';
import { done, type Outcome } from '../../domain/problem';
import { childrenShape } from '../../domain/roster/child';
import { guardiansShape } from '../../domain/roster/guardian';
import { schoolsShape } from '../../domain/roster/school';
import { textOf } from '../../domain/sheet/cell';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { readSheet } from '../sheets/our-sheets';

const named: readonly { readonly shape: SheetShape; readonly columns: readonly string[] }[] = [
  { shape: guardiansShape, columns: ['guardian.firstName', 'guardian.lastName'] },
  { shape: childrenShape, columns: ['child.firstName'] },
  { shape: schoolsShape, columns: ['school.ambassador'] },
  { shape: leadsShape, columns: ['lead.name'] },
  { shape: leadershipShape, columns: ['change.in', 'change.out'] },
  { shape: oneToOnesShape, columns: ['slot.staff'] },
  { shape: partnersShape, columns: ['partner.person'] },
];

/** A cell holds as much. */
const most = 50_000;

/** Scrubs a text in its language. */
export type Scrubber = (text: string, language: string) => string;

export const readScrubber = (ports: Ports): Outcome<Scrubber> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const names: string[] = [settings.value.contact.name, settings.value.second.name];
  for (const { shape, columns } of named) {
    const sheet = readSheet(ports, shape);
    if (!sheet.ok) return sheet;
    const records = sheet.value?.table.records ?? [];
    names.push(...records.flatMap(({ cells }) => columns.map((code) => textOf(cells[code]))));
  }
  const finder = nameFinder(names, namesThatAreWords);
  return done((text, language) => scrub(text, finder, scrubWordsIn(language), scrubWordsEver).slice(0, most));
};
