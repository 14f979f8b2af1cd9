// One run of the script, from the call of a door to its end: whose it is, what it may, and what it has not flushed yet.
import type { Journal } from './asking/journal';
import type { AuthModeName, Notice, NoticeAnswer, StartedIn } from './host-types';
import type { Realm } from './realm';
import { ExecutionKilled } from './service-error';
import type { Account } from './world/accounts';
import type { WorldState } from './world/world-state';
import type { InstalledAs } from './world-types';

/** Thrown where a script waits for a person; like the end of an execution it cannot be caught for good. */
export class Suspended extends Error {
  override readonly name = 'Suspended';
}

export interface Execution {
  readonly id: number;
  readonly world: WorldState;
  readonly user: Account;
  readonly startedIn: StartedIn;
  readonly authMode: AuthModeName;
  /** The scopes of the manifest, without those that were revoked; whole addresses. */
  readonly scopes: ReadonlySet<string>;
  /** Another one after each question to a person, which the script comes back to by its journal. */
  realm: Realm;
  readonly journal: Journal;
  readonly distDir: string;
  readonly installedAs: InstalledAs;
  /** Whoever caused it; nobody the script may know where a family's answer did. */
  readonly activeUser: Account | undefined;
  /** Makes `Math.random` come out the same each time. */
  readonly seed: number;
  /** Later by what a person took to answer. */
  startedAt: number;
  readonly limitMs: number;
  /** Writes to the workbook that are not flushed yet (F44), in order. */
  readonly pending: (() => void)[];
  /** Done when the execution ends, whatever ended it: locks are let go here. */
  readonly atEnd: (() => void)[];
  /** What it asks, while it is suspended. */
  asks?: Notice;
  /** What the person answered, until the script is back where it asked. */
  answer?: NoticeAnswer;
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
