// Which families an invitation reached, as the send log has it.
import type { LogEntry } from '../invitation/send-log';
import type { FamilyList } from './family-list';

/** By family id. */
export interface Reach {
  /** With a message in the log, whatever became of it. */
  readonly invited: ReadonlySet<string>;
  /** With one that went out: mailed, or called or written to by a person. */
  readonly reached: ReadonlySet<string>;
}

/** Nobody but the person who calls, or takes the letter to the post, knows when it is done: the day in the log says so. */
export const isReached = ({ state, rows: [{ day }] }: LogEntry): boolean =>
  state === 'sent' || ((state === 'call' || state === 'letter') && day !== '');

/** `entries` are the messages of the survey's invitations. */
export const reachOf = ({ behind }: FamilyList, entries: readonly LogEntry[]): Reach => {
  const families = (some: readonly LogEntry[]): ReadonlySet<string> =>
    new Set(some.flatMap(({ unit, guardians }) => behind(unit, guardians)));
  return { invited: families(entries), reached: families(entries.filter(isReached)) };
};
