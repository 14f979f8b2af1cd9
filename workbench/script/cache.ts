// `CacheService`: texts that may be gone at any time (F59). The workbench keeps them in memory until their time is over.
import type { Execution } from '../execution';
import { ServiceError } from '../service-error';
import { standIn } from '../stand-in';
import type { WorldState } from '../world/world-state';
import { documentKey } from './document-key';

type Google = GoogleAppsScript.Cache.Cache;
type Part = Pick<Google, 'get' | 'put' | 'remove' | 'getAll' | 'putAll' | 'removeAll'>;

interface Held {
  readonly text: string;
  readonly until: number;
}

const standardSeconds = 600;
const mostSeconds = 21_600;
const longestKey = 250;
const mostItems = 1_000;
const keptItems = 900;
const longestValue = 100 * 1024;

const caches = new WeakMap<WorldState, Map<string, Map<string, Held>>>();

const giveCache = (execution: Execution, name: string): Google => {
  const { world } = execution;
  const all = caches.get(world) ?? new Map<string, Map<string, Held>>();
  caches.set(world, all);
  const held = all.get(name) ?? new Map<string, Held>();
  all.set(name, held);
  const get = (key: string): string | null => {
    if (world.faults.now().cacheEvicts === true && world.chance.below(2) === 0) held.delete(key);
    const found = held.get(key);
    return found !== undefined && found.until > world.clock.now() ? found.text : null;
  };
  const put = (key: string, value: unknown, seconds: number): void => {
    const text = String(value);
    if (key.length > longestKey) throw new ServiceError('Argument too large: key');
    if (Buffer.byteLength(text) > longestValue) throw new ServiceError('Argument too large: value');
    if (held.size >= mostItems && !held.has(key)) dropSoonest(held);
    held.set(key, { text, until: world.clock.now() + Math.min(mostSeconds, Math.max(1, seconds)) * 1000 });
  };
  const part: Part = {
    get: (key) => get(String(key)),
    put: (key: string, value: string, seconds?: number) => put(key, value, seconds ?? standardSeconds),
    remove: (key) => void held.delete(key),
    getAll: (keys) =>
      Object.fromEntries(keys.map((key) => [key, get(String(key))] as const).filter(([, text]) => text !== null)),
    putAll: (values: Readonly<Record<string, string>>, seconds?: number) => {
      for (const [key, value] of Object.entries(values)) put(key, value, seconds ?? standardSeconds);
    },
    removeAll: (keys) => {
      for (const key of keys) held.delete(key);
    },
  };
  return standIn<Google>(execution, 'Cache', part);
};

/** Beyond a thousand texts the nine hundred that would last longest stay (reference/cache/cache). */
const dropSoonest = (held: Map<string, Held>): void => {
  const byEnd = [...held].sort(([, one], [, other]) => one.until - other.until);
  for (const [key] of byEnd.slice(0, held.size - keptItems)) held.delete(key);
};

/** The global `CacheService`. */
export const cacheService = (execution: Execution): Readonly<Record<string, unknown>> => {
  const part: Pick<GoogleAppsScript.Cache.CacheService, 'getDocumentCache' | 'getUserCache' | 'getScriptCache'> = {
    getDocumentCache: () => {
      const key = documentKey(execution);
      return key === undefined ? (null as unknown as Google) : giveCache(execution, `document ${key}`);
    },
    getUserCache: () => giveCache(execution, `user ${execution.user.email}`),
    getScriptCache: () => giveCache(execution, 'script'),
  };
  return { CacheService: standIn(execution, 'CacheService', part) };
};
