// Opens the stored world, or begins a new one from a district.
import { openAsks } from '../asking/open-asks';
import { callCounter } from '../call-counter';
import type { District } from '../districts/district';
import type { WorkbookFacts } from '../engine/book-record';
import { openWorkbook } from '../engine/open-workbook';
import { faultSwitches } from '../fault-switches';
import type { ScreenEvent } from '../host-types';
import { triggersIn } from '../triggers/trigger-record';
import type { Faults } from '../trouble/faults';
import { type AccountRecord, accountsIn } from './accounts';
import { chanceFrom } from './chance';
import { documentLocks } from './document-locks';
import { selections } from './selections';
import { openStore, type Store } from './store';
import { virtualClock } from './virtual-clock';
import type { WorldState } from './world-state';

export interface WorldOptions {
  readonly district: District;
  readonly dataDir?: string;
  /** The workbook's id and name where they are not the district's. */
  readonly file?: Pick<WorkbookFacts, 'id' | 'name'>;
  readonly clock?: string;
  readonly faults?: Faults;
  readonly seed?: number;
  readonly publicUrl: string;
  readonly onRefused?: (problem: Error) => void;
  readonly show: (event: ScreenEvent) => void;
  readonly interleave: WorldState['interleave'];
}

/** A world that was kept goes on as it stood; of the district only what it lacks is added. A new one is there whole or not at all. */
export const openWorld = (options: WorldOptions): WorldState => {
  const { dataDir, publicUrl, onRefused } = options;
  const store = openStore(dataDir, { address: publicUrl, ...(onRefused === undefined ? {} : { refused: onRefused }) });
  const opened: WorldState[] = [];
  try {
    store.atomically(() => void opened.push(worldIn(store, options)));
  } catch (problem) {
    store.close();
    throw problem;
  }
  return opened[0] as WorldState;
};

const worldIn = (
  store: Store,
  { district, file, clock: start, faults, seed: asked, publicUrl, show, interleave }: WorldOptions,
): WorldState => {
  const facts = store.collection<number>('facts');
  const opened = facts.get('clock') ?? Date.parse(start ?? district.clock);
  const clock = virtualClock(start === undefined ? opened : Math.max(opened, Date.parse(start)), (now) =>
    facts.put('clock', now),
  );
  const seed = facts.get('seed') ?? asked ?? district.seed;
  if (facts.get('seed') === undefined) facts.put('seed', seed);
  const chance = chanceFrom(seed, store.collection<number>('chance'));
  // Of its own, so that trouble leaves identifiers as they would have been.
  const badLuck = chanceFrom(seed ^ 0x5bd1e995, store.collection<number>('chance of trouble'));
  const accounts = accountsIn(store.collection<AccountRecord>('accounts'), clock);
  const isNew = facts.get('begun') === undefined;
  for (const account of district.accounts) accounts.addIfMissing(account);
  const workbook = openWorkbook(district.workbook, { store, chance, publicUrl, show });
  if (file !== undefined && workbook.id() !== file.id) {
    workbook.changeBook(file);
    workbook.commit();
  }
  if (isNew) {
    district.fill(workbook);
    workbook.commit();
    facts.put('begun', clock.now());
  }
  return {
    store,
    accounts,
    clock,
    chance,
    seed,
    workbook,
    triggers: triggersIn(store.collection('triggers')),
    locks: documentLocks(),
    asks: openAsks(),
    selections: selections(),
    faults: faultSwitches(faults ?? {}, { now: clock.now, draw: badLuck.fraction }),
    counter: callCounter(),
    publicUrl,
    show,
    interleave,
  };
};
