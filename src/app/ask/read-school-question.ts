// Finds out whether a survey may ask for the school.
import { done, type Outcome } from '../../domain/problem';
import { schoolsShape } from '../../domain/roster/school';
import type { Settings } from '../../domain/settings/settings';
import { type SchoolQuestion, schoolLevelsOf, schoolQuestion } from '../../domain/survey/school-question';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';

/** Whether G01 may be asked, by the Schools sheet and the minimum group size (domain 2(d) rule 8, PV01). */
export const readSchoolQuestion = (ports: Ports, { minGroupSize }: Settings): Outcome<SchoolQuestion> => {
  const schools = readSheet(ports, schoolsShape);
  if (!schools.ok) return schools;
  const levels = schools.value === undefined ? [] : schoolLevelsOf(schools.value.table);
  return done(schoolQuestion(levels, minGroupSize));
};
