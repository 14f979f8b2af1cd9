// Clock triggers: which are due while time passes, in the order of their times.
import type { VirtualClock } from '../world/virtual-clock';
import { nextTime } from './clock-rule';
import type { TriggerRecord, Triggers } from './trigger-record';

type Due = TriggerRecord & { readonly nextAt: number };

/** Moves the clock on, stopping at each due trigger to fire it. A run takes time of its own. */
export const advanceFiring = (
  clock: VirtualClock,
  triggers: Triggers,
  ms: number,
  fire: (trigger: TriggerRecord) => void,
): void => {
  const end = clock.now() + ms;
  for (;;) {
    const next = firstDue(triggers.list());
    if (next === undefined || next.nextAt > end) break;
    if (next.nextAt > clock.now()) clock.advance(next.nextAt - clock.now());
    triggers.put({ ...next, nextAt: dueAfter(next, clock.now()) });
    fire(next);
  }
  if (end > clock.now()) clock.advance(end - clock.now());
};

const firstDue = (records: readonly TriggerRecord[]): Due | undefined =>
  records
    .filter((record): record is Due => record.nextAt !== null)
    .reduce<Due | undefined>(
      (first, one) => (first === undefined || one.nextAt < first.nextAt ? one : first),
      undefined,
    );

const dueAfter = ({ rule, nextAt }: Due, now: number): number | null => {
  const next = rule === null ? null : nextTime(rule, now, nextAt);
  return next === null ? null : Math.max(next, now + 1);
};
