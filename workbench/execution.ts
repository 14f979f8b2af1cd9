// One run of the script, from the call of a door to its end: whose it is, what it may, and what it has not flushed yet.
import type { AuthModeName, StartedIn } from './host-types';
import type { Realm } from './realm';
import { ExecutionKilled } from './service-error';
import type { Account } from './world/accounts';
import type { WorldState } from './world/world-state';

export interface Execution {
  readonly id: number;
  readonly world: WorldState;
  readonly user: Account;
  readonly startedIn: StartedIn;
  readonly authMode: AuthModeName;
  /** The scopes of the manifest, without those that were revoked; whole addresses. */
  readonly scopes: ReadonlySet<string>;
  readonly realm: Realm;
  readonly distDir: string;
  readonly startedAt: number;
  readonly limitMs: number;
  /** Writes to the workbook that are not flushed yet (F44), in order. */
  readonly pending: (() => void)[];
  /** Done when the execution ends, whatever ended it: locks are let go here. */
  readonly atEnd: (() => void)[];
  /** Why it was cut off; once set, every call of a service throws. */
  killed?: string;
}

/** Cuts the execution off; nothing that it does from here on has an effect. */
export const kill = (execution: Execution, reason: string): ExecutionKilled => {
  execution.killed ??= reason;
  return new ExecutionKilled(execution.killed);
};

/** Puts off a write until the script flushes, reads, or ends (F44). */
export const writeLater = (execution: Execution, write: () => void): void => {
  execution.pending.push(write);
};

/** Makes what was written visible to everyone, and durable. */
export const flush = (execution: Execution): void => {
  for (const write of execution.pending.splice(0)) write();
  execution.world.workbook.commit();
};
