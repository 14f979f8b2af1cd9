// A zone's clock that remembers from one execution to the next, for a few hours, what it had to ask Google.
import { type Offsets, type ZoneClock, zoneClock } from './zone-clock';

/** Google keeps it no longer; and the rules of a zone may change. */
const keptSeconds = 6 * 60 * 60;

const keyOf = (zone: string): string => `zone ${zone}`;

/** A cache that fails, or that gives back something else, is an empty one. */
const orNothing = <Value>(attempt: () => Value, nothing: Value): Value => {
  try {
    return attempt();
  } catch {
    return nothing;
  }
};

/** The clock, and how what it learned is kept; losing it costs time and nothing else. */
export const keptClock = (zone: string): { readonly clock: ZoneClock; readonly keep: () => void } => {
  const before = orNothing(() => JSON.parse(CacheService.getScriptCache().get(keyOf(zone)) ?? '[]') as Offsets, []);
  const clock = zoneClock(zone, Array.isArray(before) ? before : []);
  const keep = (): void => {
    const learned = clock.learned();
    if (learned === undefined) return;
    orNothing(() => CacheService.getScriptCache().put(keyOf(zone), JSON.stringify(learned), keptSeconds), undefined);
  };
  return { clock, keep };
};
