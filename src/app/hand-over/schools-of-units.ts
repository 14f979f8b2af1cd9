// Which schools the children behind a message go to, as the family lists have it now.
import type { SchoolsOf } from '../../domain/invitation/hand-over-choice';
import { done, type Outcome } from '../../domain/problem';
import { familiesInTutoring, schoolNamed } from '../../domain/roster/roster';
import type { Ports } from '../ports';
import { readRosterSheets, rosterIn } from '../roster/read-roster';

export interface UnitSchools {
  readonly schoolsOf: SchoolsOf;
  readonly nameOf: (school: string) => string;
}

export const schoolsOfUnits = (ports: Ports): Outcome<UnitSchools> => {
  const sheets = readRosterSheets(ports);
  if (!sheets.ok) return sheets;
  const roster = rosterIn(sheets.value);
  const byGuardian = new Map<string, readonly string[]>();
  for (const { guardians, schools } of familiesInTutoring(roster))
    for (const { id } of guardians) byGuardian.set(id, [...(byGuardian.get(id) ?? []), ...schools]);
  return done({
    schoolsOf: ({ guardians }) => [...new Set(guardians.flatMap((id) => byGuardian.get(id) ?? []))],
    nameOf: (school) => schoolNamed(school, roster.schools).name,
  });
};
