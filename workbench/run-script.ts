// One execution from start to end: loads the script, calls the function, and leaves the world as Google would.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Execution } from './execution';
import { flush } from './execution';
import type { AuthModeName, Json, RunReply, StartedIn } from './host-types';
import { openRealm, type ScriptRealm } from './script-realm';
import { crossing } from './script-values';
import { ExecutionKilled } from './service-error';
import { servicesOf } from './services';
import { scopeAddress } from './stand-in';
import type { Account } from './world/accounts';
import type { WorldState } from './world/world-state';

export interface ScriptRun {
  readonly world: WorldState;
  readonly distDir: string;
  readonly door: string;
  readonly user: Account;
  readonly startedIn: StartedIn;
  readonly authMode: AuthModeName;
  /** Milliseconds of the virtual clock until the execution is cut off. */
  readonly limitMs: number;
  /** Arguments as JSON, or made inside the execution, as a trigger's event is. */
  readonly args: readonly Json[] | ((execution: Execution) => readonly unknown[]);
}

let executions = 0;

/** Runs a door. Whatever ends it, unflushed writes are settled and locks let go (F44, F60). */
export const runScript = (run: ScriptRun): RunReply => {
  const { world } = run;
  const realm = openRealm(run.distDir, world.clock.now);
  const execution = newExecution(run, realm);
  Object.assign(realm.globals, servicesOf(execution));
  try {
    return { result: callDoor(run, realm, execution) };
  } catch (error) {
    return { error: tell(execution, error) };
  } finally {
    settle(execution);
  }
};

/** True when the script has a function that Google would call by this name. */
export const hasDoor = (distDir: string, door: string): boolean => openRealm(distDir, Date.now).doors().includes(door);

const newExecution = (
  { world, distDir, user, startedIn, authMode, limitMs }: ScriptRun,
  realm: ScriptRealm,
): Execution => {
  executions += 1;
  return {
    id: executions,
    world,
    user,
    startedIn,
    authMode,
    scopes: scopesOf(distDir, world.faults.now().revokedScopes ?? []),
    realm,
    distDir,
    startedAt: world.clock.now(),
    limitMs,
    pending: [],
    atEnd: [],
  };
};

const scopesOf = (distDir: string, revoked: readonly string[]): ReadonlySet<string> => {
  const manifest = JSON.parse(readFileSync(join(distDir, 'appsscript.json'), 'utf8')) as {
    oauthScopes?: readonly string[];
  };
  const isRevoked = (scope: string): boolean => revoked.some((one) => one === scope || scopeAddress(one) === scope);
  return new Set((manifest.oauthScopes ?? []).filter((scope) => !isRevoked(scope)));
};

const callDoor = ({ door, args }: ScriptRun, realm: ScriptRealm, execution: Execution): Json => {
  if (!realm.doors().includes(door)) throw new Error(`Script function not found: ${door}`);
  const given = typeof args === 'function' ? args(execution) : (realm.parse(JSON.stringify(args)) as unknown[]);
  const result = (realm.globals[door] as (...values: unknown[]) => unknown)(...given);
  // A script may have caught the end of its own execution; its answer is then nobody's.
  if (execution.killed !== undefined) throw new ExecutionKilled(execution.killed);
  if (typeof args === 'function') return null;
  return crossing(result);
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
