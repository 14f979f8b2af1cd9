// Running the script of one world: for a person who answers what it asks, and for triggers, which nobody answers.

import type { NoticeAnswer, RunOptions, RunReply } from './host-types';
import type { Json } from './json';
import { runScript, type ScriptRun, startScript } from './run-script';
import type { EventFor } from './triggers/events';
import type { FiringOptions } from './triggers/firing';
import type { WorldState } from './world/world-state';
import type { Account, InstalledAs } from './world-types';

const sixMinutes = 6 * 60_000;

export interface Runs {
  /** Ends when the script ends, however long a person takes to answer what it asks. */
  readonly forPerson: (door: string, args: readonly Json[], options: RunOptions) => Promise<RunReply>;
  /** At once, from start to end. */
  readonly now: (door: string, args: readonly Json[] | EventFor, options: FiringOptions) => RunReply;
}

export interface RunsSetting {
  readonly world: WorldState;
  readonly distDir: string;
  readonly installedAs: InstalledAs;
}

/** The runs of one script. An add-on that a person has run is in use in this document from then on. */
export const runsIn = ({ world, distDir, installedAs }: RunsSetting): Runs => {
  const runOf = (door: string, args: ScriptRun['args'], options: FiringOptions): ScriptRun => ({
    world,
    distDir,
    installedAs,
    door,
    args,
    user: world.accounts.named(options.user),
    ...(options.activeUser === undefined ? {} : { activeUser: accountOrNobody(world, options.activeUser) }),
    startedIn: options.startedIn ?? { editor: 'sheets' },
    authMode: options.authMode ?? 'FULL',
    limitMs: options.limitMs ?? (world.faults.now().longExecutions === true ? 5 * sixMinutes : sixMinutes),
  });
  const answered = (run: ScriptRun, asks: Parameters<WorldState['asks']['open']>[0]): Promise<NoticeAnswer> =>
    new Promise((answer) => world.show(world.asks.open(asks, run.user.email, answer)));
  return {
    forPerson: async (door, args, options) => {
      const run = runOf(door, args, options);
      let step = startScript(run);
      while ('asks' in step) step = step.goOn(await answered(run, step.asks));
      return step.reply;
    },
    now: (door, args, options) => runScript(runOf(door, args, options)),
  };
};

const accountOrNobody = ({ accounts }: WorldState, email: string | null): Account | null =>
  email === null ? null : accounts.named(email);
