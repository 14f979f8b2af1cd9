// Finds out whether a survey may ask for the school.
import { done, type Outcome } from '../../domain/problem';
import { childrenOf, childrenShape } from '../../domain/roster/child';
import { schoolsShape } from '../../domain/roster/school';
import type { Settings } from '../../domain/settings/settings';
import { type SchoolQuestion, schoolLevelsOf, schoolQuestion, withRoster } from '../../domain/survey/school-question';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';

/** Whether G01 may be asked, by the Schools sheet and the minimum group size (domain 2(d) rule 8, PV01). */
export const readSchoolQuestion = (ports: Ports, { minGroupSize }: Settings): Outcome<SchoolQuestion> => {
  const schools = readSheet(ports, schoolsShape);
  if (!schools.ok) return schools;
  const levels = schools.value === undefined ? [] : schoolLevelsOf(schools.value.table);
  if (levels.every(({ families }) => families !== undefined)) return done(schoolQuestion(levels, minGroupSize));
  const children = readSheet(ports, childrenShape);
  if (!children.ok) return children;
  const tutored = children.value === undefined ? [] : childrenOf(children.value.table);
  return done(schoolQuestion(withRoster(levels, tutored), minGroupSize));
};
