// The switches for trouble, and the countdowns that belong to them.
import type { Faults } from './host-types';

export interface FaultSwitches {
  /** What is switched on now. */
  readonly now: () => Faults;
  /** New switches; countdowns begin at this moment. Switches that are not named keep their setting. */
  readonly set: (faults: Faults) => void;
  /** Tells of one more call, and what happens at it. */
  readonly atCall: () => { readonly crash: 'before' | 'after' | undefined; readonly interleave: Faults['interleave'] };
  /** The message that this call fails with, once for each failure asked for. */
  readonly failureOf: (method: string) => string | undefined;
}

const standardFailure = 'Service invoked too many times in a short time. Try Utilities.sleep(1000) between calls.';

/** Switches as they stand when the workbench opens. */
export const faultSwitches = (first: Faults): FaultSwitches => {
  let faults: Faults = {};
  let untilCrash = 0;
  let untilInterleave = 0;
  let failuresLeft = 0;
  const set = (change: Faults): void => {
    faults = { ...faults, ...change };
    if ('crashAtCall' in change) untilCrash = change.crashAtCall ?? 0;
    if ('interleave' in change) untilInterleave = change.interleave?.atCall ?? 0;
    if ('failNext' in change) failuresLeft = change.failNext === undefined ? 0 : (change.times ?? 1);
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
    failureOf: (method) => {
      if (failuresLeft === 0 || method !== faults.failNext) return undefined;
      failuresLeft -= 1;
      return faults.message ?? standardFailure;
    },
  };
};
