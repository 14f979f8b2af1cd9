// A person opens the document, or installs the add-on into it: which menus there are then, and in which authorization mode.
import type { Execution } from './execution';
import type { AuthModeName, Menu, RunOptions } from './host-types';
import type { Runs } from './runs';
import type { EventFor } from './triggers/events';
import { openEvent } from './triggers/events';
import type { Firing } from './triggers/firing';
import { menusOf } from './ui/menu-stand-in';
import type { WorldState } from './world/world-state';
import type { InstalledAs } from './world-types';

export interface Opening {
  readonly open: (options: RunOptions) => readonly Menu[];
  readonly install: (options: RunOptions) => readonly Menu[];
  /** The add-on was used in this document: from now on it opens in LIMITED, for everyone. */
  readonly used: () => void;
}

interface OpeningParts {
  readonly world: WorldState;
  readonly installedAs: InstalledAs;
  readonly runs: Runs;
  readonly firing: Firing;
}

const thirtySeconds = 30_000;

/** A bound script is not in the Forms editor at all, and never in AuthMode.NONE (F10, editor-auth-lifecycle). */
export const openingOf = ({ world, installedAs, runs, firing }: OpeningParts): Opening => {
  const facts = world.store.collection<number>('facts');
  const mode = (): AuthModeName =>
    installedAs === 'bound' || facts.get('add-on used') !== undefined ? 'LIMITED' : 'NONE';
  const gathered = (door: string, options: RunOptions): readonly Menu[] => {
    let menus: readonly Menu[] = [];
    const gather: EventFor = (execution: Execution) => {
      execution.atEnd.push(() => {
        menus = menusOf(execution);
      });
      return openEvent()(execution);
    };
    const reply = runs.now(door, gather, { limitMs: thirtySeconds, ...options });
    if ('error' in reply) throw new Error(reply.error);
    return menus;
  };
  return {
    open: (options) => {
      const startedIn = options.startedIn ?? { editor: 'sheets' };
      if (installedAs === 'bound' && startedIn.editor === 'forms') return [];
      const menus = gathered('onOpen', { authMode: mode(), ...options });
      firing.opened(world.accounts.named(options.user).email, startedIn);
      return menus;
    },
    install: (options) => gathered('onInstall', { authMode: 'FULL', ...options }),
    used: () => {
      if (facts.get('add-on used') === undefined) facts.put('add-on used', world.clock.now());
    },
  };
};
