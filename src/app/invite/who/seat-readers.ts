// Guardians who sit on the task force or the advisory group.
import { planWords } from '../../../content/plan';
import { type FamilySeat, familySeatsOf, seatHolders } from '../../../domain/invitation/who/family-seat';
import { guardianFinder } from '../../../domain/invitation/who/guardian-finder';
import { taskForceShape } from '../../../domain/plan/seat';
import { done, type Outcome, refused } from '../../../domain/problem';
import { plainKey } from '../../../domain/roster/plain-key';
import { familiesInTutoring, type Roster, schoolNamed } from '../../../domain/roster/roster';
import type { Ports } from '../../ports';
import { isYes } from '../../review/cell-codes';
import { tagOf } from '../../roster/language-tag';
import { readSheet } from '../../sheets/our-sheets';
import type { FoundReaders } from './families-who-answered';

/** Families' seats that somebody holds; none where there is no such sheet. */
export const readFamilySeats = (ports: Ports): Outcome<readonly FamilySeat[] | undefined> => {
  const sheet = readSheet(ports, taskForceShape);
  if (!sheet.ok) return sheet;
  const open = Object.values(planWords).map(({ seats }) => seats.open);
  const rules = { isFamily: isYes, open, today: ports.workbook.today() };
  return done(sheet.value === undefined ? undefined : familySeatsOf(sheet.value.table, rules));
};

export const whoSits = (ports: Ports, roles: readonly string[], roster: Roster): Outcome<FoundReaders> => {
  const seats = readFamilySeats(ports);
  if (!seats.ok) return seats;
  if (seats.value === undefined) return refused('who.no-seats');
  const keys = roles.map(plainKey);
  const wished = seats.value.filter(({ role }) => keys.length === 0 || keys.includes(plainKey(role)));
  const schools = new Map(
    familiesInTutoring(roster).map((family) => [
      family.id,
      family.schools.map((id) => schoolNamed(id, roster.schools).name),
    ]),
  );
  const { guardians, notFound } = seatHolders(wished, {
    finder: guardianFinder(roster.guardians),
    schoolsOf: ({ family }) => schools.get(family) ?? [],
    tagOf,
  });
  return done({ wanted: ({ guardian }) => guardians.has(guardian.id), notFound });
};
