// Clock triggers: which are due while time passes, in the order of their times.
import type { Collection } from './store';
import type { VirtualClock } from './virtual-clock';
import type { TriggerRecord } from './world-state';

const hour = 60 * 60_000;

/** Moves the clock on, stopping at each due trigger to fire it. A run takes time of its own. */
export const advanceFiring = (
  clock: VirtualClock,
  triggers: Collection<TriggerRecord>,
  ms: number,
  fire: (trigger: TriggerRecord) => void,
): void => {
  const end = clock.now() + ms;
  for (;;) {
    const next = triggers
      .list()
      .reduce<TriggerRecord | undefined>(
        (first, one) => (first === undefined || one.nextAt < first.nextAt ? one : first),
        undefined,
      );
    if (next === undefined || next.nextAt > end) break;
    if (next.nextAt > clock.now()) clock.advance(next.nextAt - clock.now());
    triggers.put(next.uid, { ...next, nextAt: Math.max(next.nextAt + next.everyHours * hour, clock.now() + 1) });
    fire(next);
  }
  if (end > clock.now()) clock.advance(end - clock.now());
};
