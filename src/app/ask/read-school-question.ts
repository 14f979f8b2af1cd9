// Finds out whether a survey may ask for the school.
import { done, type Outcome } from '../../domain/problem';
import { schoolsShape } from '../../domain/roster/school';
import { type SchoolQuestion, schoolLevelsOf, schoolQuestion } from '../../domain/survey/school-question';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { readSheet } from '../sheets/our-sheets';

export interface SchoolQuestionRead {
  readonly question: SchoolQuestion;
  readonly minGroupSize: number;
}

/** Whether G01 may be asked, by the Schools sheet and the minimum group size (domain 2(d) rule 8, PV01). */
export const readSchoolQuestion = (ports: Ports): Outcome<SchoolQuestionRead> => {
  const [settings, schools] = [readSettings(ports), readSheet(ports, schoolsShape)];
  if (!settings.ok) return settings;
  if (!schools.ok) return schools;
  const levels = schools.value === undefined ? [] : schoolLevelsOf(schools.value.table);
  const { minGroupSize } = settings.value;
  return done({ question: schoolQuestion(levels, minGroupSize), minGroupSize });
};
