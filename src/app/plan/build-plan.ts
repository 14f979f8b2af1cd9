// Builds the plan, or brings it up to date.
import type { AnswersDraft } from '../../domain/plan/answers';
import { done, type Outcome } from '../../domain/problem';
import type { PlanReport, PlanSheetLink } from '../../rpc/plan-calls';
import type { Ports } from '../ports';
import { underLock } from '../sheets/under-lock';
import { planLinks } from './open-plan';
import { hasChanged, sumUpPlan } from './sum-up-plan';
import { type WorkedOutPlan, workOutPlan } from './work-out-plan';
import { writePlan } from './write-plan';

const built = (ports: Ports, answers: AnswersDraft): Outcome<WorkedOutPlan> => {
  const plan = workOutPlan(ports, answers);
  if (!plan.ok) return plan;
  const written = writePlan(ports, plan.value);
  return written.ok ? plan : written;
};

/**
 * Writes the plan into its sheets and brings Activities to the front where anything changed. Everything is read and written under the lock, so that a second
 * person who presses the button at the same time builds nothing twice; what staff edited, deleted or added stays as it is.
 */
export const buildPlan = (ports: Ports, answers: AnswersDraft): Outcome<PlanReport> => {
  const plan = underLock(ports, () => built(ports, answers));
  if (!plan.ok) return plan;
  const roles = ports.workbook.roles();
  const summary = sumUpPlan(plan.value);
  if (roles.activities !== undefined && !summary.nothingToDo) ports.workbook.show(roles.activities);
  const changed = summary.sheets.filter((sheet) => sheet.isNew || hasChanged(sheet)).map(({ role }) => role);
  const isWorthALook = (role: PlanSheetLink['role']): boolean =>
    role === 'activities' || summary.first || changed.some((one) => one === role);
  return done({ ...summary, links: planLinks(ports, (role) => (isWorthALook(role) ? roles[role] : undefined)) });
};
