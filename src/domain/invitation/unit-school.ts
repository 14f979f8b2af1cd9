// The school of each recipient unit, by which a confidential survey is compared without asking (domain 2(d), G01).
import { familiesInTutoring, type Roster } from '../roster/roster';

/** By unit, of every guardian and household of the lists; empty where the family has children in tutoring at more than one school. */
export const schoolByUnit = (roster: Roster): ReadonlyMap<string, string> => {
  const schools = new Map<string, Set<string>>();
  const add = (unit: string, more: readonly string[]): void => {
    schools.set(unit, new Set([...(schools.get(unit) ?? []), ...more]));
  };
  for (const family of familiesInTutoring(roster)) {
    add(`h:${family.household}`, family.schools);
    for (const { id } of family.guardians) add(`g:${id}`, family.schools);
  }
  return new Map([...schools].map(([unit, [school = '', ...others]]) => [unit, others.length === 0 ? school : '']));
};
