// The names of families, as the lists have them: a page for others holds none of them (PV20).
import { namesThatAreWords, scrubWordsEver, scrubWordsIn } from '../../../content/comments';
import type { StaffLanguage } from '../../../content/interface/staff-language';
import { nameFinder } from '../../../domain/comments/name-finder';
import { scrub } from '../../../domain/comments/scrub';
import { leadsShape } from '../../../domain/plan/raised-hand';
import { done, type Outcome } from '../../../domain/problem';
import { childrenShape } from '../../../domain/roster/child';
import { guardiansShape } from '../../../domain/roster/guardian';
import { plainKey } from '../../../domain/roster/plain-key';
import { textOf } from '../../../domain/sheet/cell';
import type { Ports } from '../../ports';
import { readSheet } from '../../sheets/our-sheets';

export interface FamilyNames {
  /** The text without what points at a family. */
  readonly without: (text: string) => string;
  /** Whether somebody of a family is called so, first name and last. */
  readonly isOne: (name: string) => boolean;
}

const named = [
  { shape: guardiansShape, columns: ['guardian.firstName', 'guardian.lastName'] },
  { shape: childrenShape, columns: ['child.firstName'] },
  { shape: leadsShape, columns: ['lead.name'] },
] as const;

export const readFamilyNames = (ports: Ports, language: StaffLanguage): Outcome<FamilyNames> => {
  const [parts, whole]: [string[], Set<string>] = [[], new Set()];
  for (const { shape, columns } of named) {
    const sheet = readSheet(ports, shape);
    if (!sheet.ok) return sheet;
    for (const { cells } of sheet.value?.table.records ?? []) {
      const own = columns.map((code) => textOf(cells[code])).filter((name) => name !== '');
      parts.push(...own);
      if (own.length > 1 || shape === leadsShape) whole.add(plainKey(own.join(' ')));
    }
  }
  const finder = nameFinder(parts, namesThatAreWords);
  return done({
    without: (text) => scrub(text, finder, scrubWordsIn(language), scrubWordsEver),
    isOne: (name) => whole.has(plainKey(name)),
  });
};
