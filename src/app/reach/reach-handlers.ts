// What answers the calls by which staff reach the families that no mail reaches.
import type { HandlersOf } from '../../rpc/call';
import type { reachCalls } from '../../rpc/reach-calls';
import type { Ports } from '../ports';
import { openCallScript } from './call-script';
import { markByHand } from './mark-by-hand';
import { openReach } from './open-reach';
import { printCalls } from './print-calls';
import { printLetters } from './print-letters';

export const reachHandlers = (ports: Ports): HandlersOf<typeof reachCalls> => ({
  openReach: (asked) => openReach(ports, asked),
  markByHand: (asked) => markByHand(ports, asked),
  openCallScript: (asked) => openCallScript(ports, asked),
  printLetters: (asked) => printLetters(ports, asked),
  printCalls: (asked) => printCalls(ports, asked),
});
