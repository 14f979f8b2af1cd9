// What answers the calls of the Plan step.

import type { HandlersOf } from '../../rpc/call';
import type { planCalls } from '../../rpc/plan-calls';
import type { Ports } from '../ports';

export const planHandlers = (_ports: Ports): HandlersOf<typeof planCalls> => ({});
