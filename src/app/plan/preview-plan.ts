// Says what building the plan would do, and does nothing.
import type { AnswersDraft } from '../../domain/plan/answers';
import { done, type Outcome } from '../../domain/problem';
import type { PlanWorkSummary } from '../../rpc/plan-calls';
import type { Ports } from '../ports';
import { sumUpPlan } from './sum-up-plan';
import { workOutPlan } from './work-out-plan';

/** What `buildPlan` would add, update, remove and leave alone with these answers, were it pressed now. */
export const previewPlan = (ports: Ports, answers: AnswersDraft): Outcome<PlanWorkSummary> => {
  const plan = workOutPlan(ports, answers);
  return plan.ok ? done(sumUpPlan(plan.value)) : plan;
};
