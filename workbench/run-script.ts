// One execution from start to end: loads the script, calls the function, and leaves the world as Google would.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newJournal } from './asking/journal';
import { type Execution, flush, Suspended } from './execution';
import type { AuthModeName, Notice, NoticeAnswer, RunReply, StartedIn } from './host-types';
import type { Json } from './json';
import { openRealm, type ScriptRealm } from './script-realm';
import { crossing } from './script-values';
import { ExecutionKilled } from './service-error';
import { servicesOf } from './services';
import { scopeAddress } from './stand-in';
import type { Account } from './world/accounts';
import type { WorldState } from './world/world-state';
import type { InstalledAs } from './world-types';

export interface ScriptRun {
  readonly world: WorldState;
  readonly distDir: string;
  readonly door: string;
  readonly user: Account;
  readonly startedIn: StartedIn;
  readonly authMode: AuthModeName;
  /** Default `add-on`. */
  readonly installedAs?: InstalledAs;
  /** Whoever caused it, where that is not the user; null where it is nobody whom the script may know. */
  readonly activeUser?: Account | null;
  /** Milliseconds of the virtual clock until the execution is cut off. */
  readonly limitMs: number;
  /** Arguments as JSON, or made inside the execution, as a trigger's event is. */
  readonly args: readonly Json[] | ((execution: Execution) => readonly unknown[]);
}

/** Where an execution has come to: its end, or a question to a person, with the way on from there. */
export type Step =
  | { readonly reply: RunReply }
  | { readonly asks: Notice; readonly goOn: (answer: NoticeAnswer) => Step };

let executions = 0;

/** Runs a door until it ends or asks a person. Whatever ends it, unflushed writes are settled and locks let go (F44, F60). */
export const startScript = (run: ScriptRun): Step => stepOf(run, newExecution(run));

/** Runs a door where nobody is there to answer: what it asks is closed at once. */
export const runScript = (run: ScriptRun): RunReply => {
  let step = startScript(run);
  while ('asks' in step) step = step.goOn({ button: 'CLOSE' });
  return step.reply;
};

const stepOf = (run: ScriptRun, execution: Execution): Step => {
  const realm = realmOf(execution);
  execution.realm = realm;
  let reply: RunReply;
  try {
    Object.assign(realm.globals, servicesOf(execution));
    realm.load(run.distDir);
    reply = { result: callDoor(run, realm, execution) };
  } catch (error) {
    if (execution.asks !== undefined && execution.killed === undefined) return suspend(run, execution, execution.asks);
    reply = { error: tell(execution, error) };
  }
  settle(execution);
  return { reply };
};

/** The script stands still: what it wrote is there for everyone, its locks are gone (F60), and the wait costs it no time. */
const suspend = (run: ScriptRun, execution: Execution, asks: Notice): Step => {
  const { world } = execution;
  const askedAt = world.clock.now();
  flush(execution);
  world.locks.releaseAll(execution.id);
  return {
    asks,
    goOn: (answer) => {
      execution.startedAt += world.clock.now() - askedAt;
      delete execution.asks;
      execution.answer = answer;
      execution.journal.rewind();
      return stepOf(run, execution);
    },
  };
};

const newExecution = (run: ScriptRun): Execution => {
  const { world, distDir, user } = run;
  executions += 1;
  const journal = newJournal();
  return {
    id: executions,
    world,
    user,
    startedIn: run.startedIn,
    authMode: run.authMode,
    scopes: scopesOf(distDir, [...(world.faults.now().revokedScopes ?? []), ...user.declinedScopes]),
    // Replaced by the first step before anything runs.
    realm: openRealm({ now: world.clock.now, seed: 0 }),
    journal,
    distDir,
    installedAs: run.installedAs ?? 'add-on',
    activeUser: run.activeUser === null ? undefined : (run.activeUser ?? user),
    seed: seedOf(world, executions),
    startedAt: world.clock.now(),
    limitMs: run.limitMs,
    pending: [],
    atEnd: [],
  };
};

/** Another one for each moment of a world; nothing is drawn for it, so that identifiers do not depend on how many runs there were. */
const seedOf = ({ seed, clock }: WorldState, run: number): number =>
  (Math.imul(seed ^ (clock.now() % 2 ** 31), 0x9e3779b1) ^ run) >>> 0;

/** The clock is read through the journal, so that a script that comes back meets the moments that it met before. */
const realmOf = ({ journal, world, seed }: Execution): ScriptRealm =>
  openRealm({
    seed,
    hasIntl: world.faults.now().intl !== 'none',
    now: () => {
      const before = journal.before('the clock');
      if (before.length > 0) return Number(before[0]);
      const now = world.clock.now();
      journal.keep(journal.place(), 'the clock', now);
      return now;
    },
  });

const scopesOf = (distDir: string, withheld: readonly string[]): ReadonlySet<string> => {
  const manifest = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8')) as {
    oauthScopes?: readonly string[];
  };
  const isWithheld = (scope: string): boolean => withheld.some((one) => one === scope || scopeAddress(one) === scope);
  return new Set((manifest.oauthScopes ?? []).filter((scope) => !isWithheld(scope)));
};

const callDoor = ({ door, args }: ScriptRun, realm: ScriptRealm, execution: Execution): Json => {
  if (!realm.doors().includes(door)) throw new Error(`Script function not found: ${door}`);
  const given = typeof args === 'function' ? args(execution) : (realm.parse(JSON.stringify(args)) as unknown[]);
  const result = (realm.globals[door] as (...values: unknown[]) => unknown)(...given);
  // A script may have caught the end of its own execution, or of this part of it; its answer is then nobody's.
  if (execution.killed !== undefined) throw new ExecutionKilled(execution.killed);
  if (execution.asks !== undefined) throw new Suspended();
  if (typeof args === 'function') return null;
  return crossing(result, execution.world.faults.now().returnedDate);
};

const tell = (execution: Execution, error: unknown): string => {
  if (execution.killed !== undefined) return execution.killed;
  const { name = 'Error', message = String(error), stack = '' } = (error ?? {}) as Partial<Error>;
  execution.world.show({ kind: 'log', level: 'error', text: stack || `${name}: ${message}` });
  return `${name}: ${message}`;
};

const settle = (execution: Execution): void => {
  const isLost = execution.killed !== undefined && execution.world.faults.now().unflushed === 'lost';
  if (isLost) execution.pending.length = 0;
  flush(execution);
  for (const end of execution.atEnd.splice(0)) end();
  execution.world.locks.releaseAll(execution.id);
};
