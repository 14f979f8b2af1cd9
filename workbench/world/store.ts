// Where the world is kept: records by collection and key, each put durable at once (libsql), or in memory only.
import { mkdirSync } from 'node:fs';
import { type Collection, collectionsOf } from './store-collections';
import { closeFile, openFile, sumOf } from './store-file';
import { lockStore } from './store-lock';
import { asStoreProblem, type StoreProblem } from './store-problem';

export type { Collection } from './store-collections';

export interface Store {
  readonly collection: <Value>(name: string) => Collection<Value>;
  readonly bytes: (key: string) => Uint8Array | undefined;
  readonly putBytes: (key: string, bytes: Uint8Array) => void;
  /** Everything put inside is durable together or not at all. */
  readonly atomically: (work: () => void) => void;
  readonly isKept: boolean;
  readonly close: () => void;
}

export interface StorePlace {
  /** Where the workbench answers, for whoever starts a second one. */
  readonly address?: string;
  /** Hears of the first change that could not be kept; from then on the store takes none, so that nothing is kept by half. */
  readonly refused?: (problem: StoreProblem) => void;
}

/** The store in a folder, or in memory when none is given. Killed at any moment, it opens with everything acknowledged. */
export const openStore = (dataDir?: string, place: StorePlace = {}): Store =>
  dataDir === undefined ? memoryStore() : keptStore(dataDir, place);

const keptStore = (dataDir: string, { address = '', refused }: StorePlace): Store => {
  const { file, unlock } = take(dataDir, address);
  const select = file.prepare('SELECT key, value FROM records WHERE collection = ? ORDER BY place');
  const upsert = file.prepare(
    'INSERT INTO records (collection, key, value, sum) VALUES (?, ?, ?, ?) ON CONFLICT (collection, key) DO UPDATE SET value = excluded.value, sum = excluded.sum',
  );
  const remove = file.prepare('DELETE FROM records WHERE collection = ? AND key = ?');
  const removeAll = file.prepare('DELETE FROM records WHERE collection = ?');
  const selectBytes = file.prepare('SELECT value FROM bytes WHERE key = ?');
  const upsertBytes = file.prepare(
    'INSERT INTO bytes (key, value, sum) VALUES (?, ?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value, sum = excluded.sum',
  );
  let refusal: StoreProblem | undefined;
  const write = (work: () => void): void => {
    if (refusal !== undefined) throw refusal;
    try {
      work();
    } catch (problem) {
      refusal = asStoreProblem(dataDir, problem);
      refused?.(refusal);
      throw refusal;
    }
  };
  const { collection, orAsBefore } = collectionsOf({
    load: (name) => (select.all(name) as { key: string; value: string }[]).map(({ key, value }) => [key, value]),
    put: (name, key, value) => write(() => void upsert.run(name, key, value, sumOf(value))),
    delete: (name, key) => write(() => void remove.run(name, key)),
    clear: (name) => write(() => void removeAll.run(name)),
  });
  let isUnderWay = false;
  return {
    collection,
    bytes: (key) => {
      const row = selectBytes.get(key) as { value: Uint8Array } | undefined;
      return row === undefined ? undefined : new Uint8Array(row.value);
    },
    putBytes: (key, bytes) => write(() => void upsertBytes.run(key, Buffer.from(bytes), sumOf(bytes))),
    atomically: (work) => {
      if (isUnderWay) return work();
      write(() => file.exec('BEGIN IMMEDIATE'));
      isUnderWay = true;
      try {
        orAsBefore(() => {
          work();
          write(() => file.exec('COMMIT'));
        });
      } catch (problem) {
        // SQLite may have rolled back already, where it was SQLite that failed.
        if (file.inTransaction) file.exec('ROLLBACK');
        throw problem;
      } finally {
        isUnderWay = false;
      }
    },
    isKept: true,
    close: () => {
      if (refusal?.trouble === 'full') return void parked.set(dataDir, { file, unlock });
      closeFile(file);
      unlock();
    },
  };
};

interface Taken {
  readonly file: ReturnType<typeof openFile>;
  readonly unlock: () => void;
}

/** Files whose disk was full: opening one anew would need room, so they stay open until they are asked for again. */
const parked = new Map<string, Taken>();

const take = (dataDir: string, address: string): Taken => {
  const known = parked.get(dataDir);
  parked.delete(dataDir);
  if (known !== undefined) return known;
  let unlock = (): void => undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    unlock = lockStore(dataDir, address);
    return { file: openFile(dataDir), unlock };
  } catch (problem) {
    unlock();
    throw asStoreProblem(dataDir, problem);
  }
};

const memoryStore = (): Store => {
  const bytes = new Map<string, Uint8Array>();
  const { collection, orAsBefore } = collectionsOf({
    load: () => [],
    put: () => undefined,
    delete: () => undefined,
    clear: () => undefined,
  });
  return {
    collection,
    bytes: (key) => bytes.get(key),
    putBytes: (key, value) => void bytes.set(key, value),
    atomically: orAsBefore,
    isKept: false,
    close: () => undefined,
  };
};
