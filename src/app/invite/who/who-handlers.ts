// What answers the calls by which staff choose who gets a message.
import type { HandlersOf } from '../../../rpc/call';
import type { whoCalls } from '../../../rpc/who-calls';
import type { Ports } from '../../ports';
import { lookReminder, lookWho } from './look-who';
import { openWho } from './open-who';
import { settleSharedAddress } from './settle-shared-address';

export const whoHandlers = (ports: Ports): HandlersOf<typeof whoCalls> => ({
  openWho: () => openWho(ports),
  lookWho: (wish) => lookWho(ports, wish),
  settleSharedAddress: (finding) => settleSharedAddress(ports, finding),
  lookReminder: ({ campaign }) => lookReminder(ports, campaign),
});
