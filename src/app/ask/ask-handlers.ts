// What answers the calls of the Ask step.
import type { askCalls } from '../../rpc/ask-calls';
import type { HandlersOf } from '../../rpc/call';
import type { Ports } from '../ports';

export const askHandlers = (_ports: Ports): HandlersOf<typeof askCalls> => ({});
