// What answers the calls of the Plan step.
import type { HandlersOf } from '../../rpc/call';
import type { planCalls } from '../../rpc/plan-calls';
import type { Ports } from '../ports';
import { buildPlan } from './build-plan';
import { openPlan } from './open-plan';
import { previewPlan } from './preview-plan';
import { previewPutBack, putBack } from './put-back';

export const planHandlers = (ports: Ports): HandlersOf<typeof planCalls> => ({
  openPlan: () => openPlan(ports),
  previewPlan: ({ answers }) => previewPlan(ports, answers),
  buildPlan: ({ answers }) => buildPlan(ports, answers),
  previewPutBack: () => previewPutBack(ports),
  putBack: () => putBack(ports),
});
