// Where the world is kept: records by collection and key, each put durable at once (libsql), or in memory only.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';

export interface Collection<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly put: (key: string, value: Value) => void;
  readonly delete: (key: string) => void;
  /** In the order in which keys were first put. */
  readonly list: () => readonly Value[];
  readonly entries: () => readonly (readonly [string, Value])[];
  readonly clear: () => void;
}

export interface Store {
  readonly collection: <Value>(name: string) => Collection<Value>;
  readonly bytes: (key: string) => Uint8Array | undefined;
  readonly putBytes: (key: string, bytes: Uint8Array) => void;
  /** Everything put inside is durable together or not at all. */
  readonly atomically: (work: () => void) => void;
  readonly isKept: boolean;
  readonly close: () => void;
}

interface Backing {
  readonly load: (collection: string) => readonly (readonly [string, string])[];
  readonly put: (collection: string, key: string, value: string) => void;
  readonly delete: (collection: string, key: string) => void;
  readonly clear: (collection: string) => void;
}

/** The store in a folder, or in memory when none is given. Killed at any moment, it opens with everything acknowledged. */
export const openStore = (dataDir?: string): Store => {
  if (dataDir === undefined) return memoryStore();
  mkdirSync(dataDir, { recursive: true });
  const database = new Database(join(dataDir, 'world.sqlite'));
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA busy_timeout = 2000');
  database.exec(
    'CREATE TABLE IF NOT EXISTS records (place INTEGER PRIMARY KEY AUTOINCREMENT, collection TEXT, key TEXT, value TEXT, UNIQUE (collection, key));' +
      'CREATE TABLE IF NOT EXISTS bytes (key TEXT PRIMARY KEY, value BLOB)',
  );
  const select = database.prepare('SELECT key, value FROM records WHERE collection = ? ORDER BY place');
  const upsert = database.prepare(
    'INSERT INTO records (collection, key, value) VALUES (?, ?, ?) ON CONFLICT (collection, key) DO UPDATE SET value = excluded.value',
  );
  const remove = database.prepare('DELETE FROM records WHERE collection = ? AND key = ?');
  const removeAll = database.prepare('DELETE FROM records WHERE collection = ?');
  const selectBytes = database.prepare('SELECT value FROM bytes WHERE key = ?');
  const upsertBytes = database.prepare(
    'INSERT INTO bytes (key, value) VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value',
  );
  let depth = 0;
  return {
    collection: collectionsOf({
      load: (collection) =>
        (select.all(collection) as { key: string; value: string }[]).map(({ key, value }) => [key, value]),
      put: (collection, key, value) => void upsert.run(collection, key, value),
      delete: (collection, key) => void remove.run(collection, key),
      clear: (collection) => void removeAll.run(collection),
    }),
    bytes: (key) => {
      const row = selectBytes.get(key) as { value: Uint8Array } | undefined;
      return row === undefined ? undefined : new Uint8Array(row.value);
    },
    putBytes: (key, bytes) => void upsertBytes.run(key, Buffer.from(bytes)),
    atomically: (work) => {
      if (depth > 0) return work();
      depth += 1;
      database.exec('BEGIN IMMEDIATE');
      try {
        work();
        database.exec('COMMIT');
      } catch (error) {
        database.exec('ROLLBACK');
        throw error;
      } finally {
        depth -= 1;
      }
    },
    isKept: true,
    close: () => database.close(),
  };
};

const memoryStore = (): Store => {
  const bytes = new Map<string, Uint8Array>();
  return {
    collection: collectionsOf({ load: () => [], put: () => {}, delete: () => {}, clear: () => {} }),
    bytes: (key) => bytes.get(key),
    putBytes: (key, value) => void bytes.set(key, value),
    atomically: (work) => work(),
    isKept: false,
    close: () => {},
  };
};

/** Values are kept as JSON text, so that whoever got one cannot change what is stored. */
const collectionsOf = (backing: Backing): Store['collection'] => {
  const open = new Map<string, Map<string, string>>();
  return <Value>(name: string): Collection<Value> => {
    const texts = open.get(name) ?? new Map(backing.load(name));
    open.set(name, texts);
    const entries = () => [...texts].map(([key, text]) => [key, JSON.parse(text) as Value] as const);
    return {
      get: (key) => {
        const text = texts.get(key);
        return text === undefined ? undefined : (JSON.parse(text) as Value);
      },
      put: (key, value) => {
        const text = JSON.stringify(value);
        backing.put(name, key, text);
        texts.set(key, text);
      },
      delete: (key) => {
        backing.delete(name, key);
        texts.delete(key);
      },
      list: () => entries().map(([, value]) => value),
      entries,
      clear: () => {
        backing.clear(name);
        texts.clear();
      },
    };
  };
};
