// What answers the calls of the Listen step.

import type { HandlersOf } from '../../rpc/call';
import type { listenCalls } from '../../rpc/listen-calls';
import type { Ports } from '../ports';

export const listenHandlers = (_ports: Ports): HandlersOf<typeof listenCalls> => ({});
