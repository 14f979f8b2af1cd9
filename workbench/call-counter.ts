// Counts the calls of Google services by kind and by method.
import type { Calls } from './world-types';

export type CallKind = 'read' | 'write' | 'send' | 'builder';

export interface CallCounter {
  readonly count: (method: string, kind: CallKind) => void;
  readonly calls: () => Calls;
  readonly reset: () => void;
}

/** A counter that begins at zero; every method call on an object that a service gave out is one (design.md 3.9). */
export const callCounter = (): CallCounter => {
  const kinds: Record<CallKind, number> = { read: 0, write: 0, send: 0, builder: 0 };
  const methods = new Map<string, number>();
  return {
    count: (method, kind) => {
      kinds[kind] += 1;
      methods.set(method, (methods.get(method) ?? 0) + 1);
    },
    calls: () => ({
      reads: kinds.read,
      writes: kinds.write,
      sends: kinds.send,
      builders: kinds.builder,
      total: kinds.read + kinds.write + kinds.send + kinds.builder,
      byMethod: Object.fromEntries([...methods].sort(([one], [other]) => one.localeCompare(other))),
    }),
    reset: () => {
      for (const kind of Object.keys(kinds) as CallKind[]) kinds[kind] = 0;
      methods.clear();
    },
  };
};
