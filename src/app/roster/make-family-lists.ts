// Makes the sheets of the family lists where they are not there.
import { done, type Outcome } from '../../domain/problem';
import { schoolsShape } from '../../domain/roster/school';
import type { Ports } from '../ports';
import { makeSheets } from '../sheets/our-sheets';
import { listsOf, type RosterSheets, readRosterSheets } from './read-roster';

/** Families, Guardians, Children and Schools, empty where one was missing; the others as they are. Call it under the lock. */
export const makeFamilyLists = (ports: Ports): Outcome<RosterSheets> => {
  const before = readRosterSheets(ports);
  if (!before.ok) return before;
  const missing = [
    ...(before.value.schools === undefined ? [schoolsShape] : []),
    ...listsOf(before.value).flatMap(({ shape, sheet }) => (sheet === undefined ? [shape] : [])),
  ];
  if (missing.length === 0) return done(before.value);
  makeSheets(
    ports,
    missing.map((shape) => ({ shape, rows: [] })),
  );
  return readRosterSheets(ports);
};
