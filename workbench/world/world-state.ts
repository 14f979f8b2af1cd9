// Everything there is in the made-up world, for the stand-ins: accounts, clock, workbook, properties, triggers, and the store for the rest.
import type { OpenAsks } from '../asking/open-asks';
import type { CallCounter } from '../call-counter';
import type { FaultSwitches } from '../fault-switches';
import type { ScreenEvent } from '../host-types';
import type { Triggers } from '../triggers/trigger-record';
import type { Faults } from '../trouble/faults';
import type { Accounts } from './accounts';
import type { Chance } from './chance';
import type { DocumentLocks } from './document-locks';
import type { Selections } from './selections';
import type { Store } from './store';
import type { VirtualClock } from './virtual-clock';
import type { Workbook } from './workbook';

export interface WorldState {
  readonly store: Store;
  readonly accounts: Accounts;
  readonly clock: VirtualClock;
  readonly chance: Chance;
  readonly seed: number;
  readonly workbook: Workbook;
  readonly triggers: Triggers;
  readonly locks: DocumentLocks;
  readonly asks: OpenAsks;
  readonly selections: Selections;
  readonly faults: FaultSwitches;
  readonly counter: CallCounter;
  /** `http://127.0.0.1:8080`; form links start with it. */
  readonly publicUrl: string;
  readonly show: (event: ScreenEvent) => void;
  /** Runs a second person's execution from start to end, now; set by the host. */
  readonly interleave: (asked: NonNullable<Faults['interleave']>) => void;
}
