// The switches for trouble, and the countdowns that belong to them.
import type { CallKind } from './call-counter';
import { callRate } from './trouble/call-rate';
import type { FaultChange, Faults } from './trouble/faults';
import { transientWords } from './trouble/transient-words';

export interface FaultSwitches {
  /** What is switched on now. */
  readonly now: () => Faults;
  /** New switches; countdowns begin at this moment. Switches that are not named keep their setting, `null` turns one off. */
  readonly set: (faults: FaultChange) => void;
  /** Tells of one more call, and what happens at it. */
  readonly atCall: () => { readonly crash: 'before' | 'after' | undefined; readonly interleave: Faults['interleave'] };
  /** The message that this call fails with: once for each failure asked for, by chance, or because calls come too fast. */
  readonly failureOf: (method: string, kind: CallKind) => string | undefined;
}

export interface FaultPlace {
  /** The workbench's own time, in milliseconds. */
  readonly now: () => number;
  /** At least 0, below 1, by the world's seed. */
  readonly draw: () => number;
}

const standardFailure = 'Service invoked too many times in a short time. Try Utilities.sleep(1000) between calls.';

/** Builders, the log and waiting never leave the script's own machine, so that nothing can go wrong on the way. */
const isLocal = (method: string, kind: CallKind): boolean =>
  kind === 'builder' || /^(console|Logger|Utilities)\./.test(method);

/** Switches as they stand when the workbench opens. */
export const faultSwitches = (first: Faults, { now, draw }: FaultPlace): FaultSwitches => {
  let faults: Faults = {};
  let untilCrash = 0;
  let untilInterleave = 0;
  let failuresLeft = 0;
  const rate = callRate(now);
  const set = (change: FaultChange): void => {
    const wanted = Object.entries({ ...faults, ...change }).filter(([, value]) => value !== null);
    faults = Object.fromEntries(wanted) as Faults;
    if ('crashAtCall' in change) untilCrash = faults.crashAtCall ?? 0;
    if ('interleave' in change) untilInterleave = faults.interleave?.atCall ?? 0;
    if ('failNext' in change) failuresLeft = faults.failNext === undefined ? 0 : (faults.times ?? 1);
  };
  const askedFor = (method: string): string | undefined => {
    if (failuresLeft === 0 || method !== faults.failNext) return undefined;
    failuresLeft -= 1;
    return faults.message ?? standardFailure;
  };
  const byChance = (method: string): string | undefined => {
    const { transientFailures } = faults;
    return transientFailures && draw() * transientFailures.oneIn < 1 ? transientWords(method, draw()) : undefined;
  };
  set(first);
  return {
    now: () => faults,
    set,
    atCall: () => {
      untilCrash -= 1;
      untilInterleave -= 1;
      return {
        crash: untilCrash === 0 ? (faults.crashWhen ?? 'before') : undefined,
        interleave: untilInterleave === 0 ? faults.interleave : undefined,
      };
    },
    failureOf: (method, kind) =>
      askedFor(method) ??
      (isLocal(method, kind) ? undefined : (rate.refusalOf(method, faults.callsPerSecond) ?? byChance(method))),
  };
};
