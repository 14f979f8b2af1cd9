// Schools that come with a list of families and are not in the Schools sheet.
import { plainKey } from '../../domain/roster/plain-key';
import { schoolsOf } from '../../domain/roster/school';
import { nextSchoolIds } from '../../domain/roster/school-id';
import type { Ports } from '../ports';
import { appendRows, type OurSheet } from '../sheets/our-sheets';

/** Those of the names that the sheet has neither as a name nor as an id. */
export const schoolsNotThere = (schools: OurSheet | undefined, wanted: readonly string[]): readonly string[] => {
  const known = schools === undefined ? [] : schoolsOf(schools.table);
  const keys = new Set(known.flatMap(({ id, name }) => [plainKey(id), plainKey(name)]));
  return wanted.filter((name) => !keys.has(plainKey(name)));
};

/** Adds them with ids of their own. */
export const addSchools = (ports: Ports, schools: OurSheet | undefined, names: readonly string[]): void => {
  if (schools === undefined || names.length === 0) return;
  const ids = nextSchoolIds(schoolsOf(schools.table), names.length);
  appendRows(
    ports,
    schools,
    names.map((name, index) => ({ 'school.id': ids[index] ?? '', 'school.name': name })),
  );
};
