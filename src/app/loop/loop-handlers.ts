// What answers the calls by which what was heard becomes what is done.
import type { HandlersOf } from '../../rpc/call';
import type { loopCalls } from '../../rpc/loop-calls';
import type { Ports } from '../ports';
import { underLock } from '../sheets/under-lock';
import { openLoop, openLoops } from './open-loop';
import { addLoopLine, saveLoop, startLoop } from './save-loop';

export const loopHandlers = (ports: Ports): HandlersOf<typeof loopCalls> => ({
  openLoop: ({ source }) => openLoop(ports, source),
  startLoop: ({ source, what }) => underLock(ports, () => startLoop(ports, source, what)),
  addLoopLine: ({ source }) => underLock(ports, () => addLoopLine(ports, source)),
  saveLoop: ({ source, ...wish }) => underLock(ports, () => saveLoop(ports, source, wish)),
  openLoops: () => openLoops(ports),
});
