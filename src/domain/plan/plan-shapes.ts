// How each sheet of the plan is laid out.
import { languagesShape } from '../roster/language';
import { schoolsShape } from '../roster/school';
import type { SheetShape } from '../sheet/sheet-shape';
import { surveysShape } from '../survey/survey';
import { activitiesShape } from './activity';
import { compensationShape } from './compensation';
import { coverageShape } from './coverage';
import { dashboardShape } from './dashboard';
import { goalsShape } from './goal';
import { listeningShape } from './heard-record';
import { focusNotesShape, referralsShape, trainingLogShape } from './kept-records';
import { leadershipShape } from './leadership';
import { templatesShape } from './message';
import { oneToOnesShape } from './one-to-one';
import { partnersShape } from './partner';
import type { PlanRole } from './plan-role';
import { leadsShape } from './raised-hand';
import { reflectionShape } from './reflection';
import { resourcesShape } from './resource';
import { taskForceShape } from './seat';
import { startShape } from './start-guide';
import { titleOneShape } from './title-one';
import { calendarShape } from './week';

export const planShapes: { readonly [Role in PlanRole]: SheetShape } = {
  start: startShape,
  activities: activitiesShape,
  calendar: calendarShape,
  goals: goalsShape,
  partners: partnersShape,
  taskForce: taskForceShape,
  coverage: coverageShape,
  dashboard: dashboardShape,
  compensation: compensationShape,
  oneToOnes: oneToOnesShape,
  leadership: leadershipShape,
  reflection: reflectionShape,
  listening: listeningShape,
  leads: leadsShape,
  focusNotes: focusNotesShape,
  trainingLog: trainingLogShape,
  referrals: referralsShape,
  resources: resourcesShape,
  titleOne: titleOneShape,
  templates: templatesShape,
  surveys: surveysShape,
  schools: schoolsShape,
  languages: languagesShape,
};
