// What answers the calls by which rounds are compared.
import type { HandlersOf } from '../../../rpc/call';
import type { roundCalls } from '../../../rpc/round-calls';
import type { Ports } from '../../ports';
import { openRounds } from './open-rounds';

export const roundHandlers = (ports: Ports): HandlersOf<typeof roundCalls> => ({
  openRounds: (wish) => openRounds(ports, wish),
});
