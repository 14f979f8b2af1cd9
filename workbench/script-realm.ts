// A fresh realm for each call (F03): the very files of dist/, loaded by gas-local, with the globals of Apps Script and nothing else.
import vm from 'node:vm';
import gasLocal from 'gas-local';
import type { Realm } from './realm';

export interface ScriptRealm extends Realm {
  readonly globals: Record<string, unknown>;
  /** Loads the script's files; what they do at the top level runs as part of the execution, as Google's does (F11). */
  readonly load: (distDir: string) => void;
  /** The script's own top-level functions that may be called by name (F04). */
  readonly doors: () => readonly string[];
  readonly parse: (json: string) => unknown;
}

export interface RealmSetting {
  readonly now: () => number;
  /** Where `Math.random` begins: the same seed gives the same numbers. */
  readonly seed: number;
  /** Default true. */
  readonly hasIntl?: boolean;
}

/** A realm before anything is loaded, so that services can be put in first. */
export const openRealm = ({ now, seed, hasIntl = true }: RealmSetting): ScriptRealm => {
  const globals = vm.createContext(vm.constants.DONT_CONTEXTIFY) as unknown as Record<string, unknown>;
  const inside = <Made>(code: string): Made => vm.runInContext(code, globals) as Made;
  const makeDate = inside<(instant: number) => Date>('(instant) => new Date(instant)');
  inside<(now: () => number) => void>(virtualDate)(now);
  inside<(seed: number) => void>(seededRandom)(seed);
  if (!hasIntl) inside<void>('delete globalThis.Intl');
  return {
    globals,
    load: (distDir) => void gasLocal.require(distDir, globals),
    doors: () => Object.keys(globals).filter((name) => isDoor(name, globals[name])),
    parse: inside('(text) => JSON.parse(text)'),
    array: inside('(items) => Array.prototype.slice.call(items)'),
    object: inside('(entries) => Object.fromEntries(entries)'),
    date: makeDate,
    evaluate: inside,
    exception: inside("(message) => { const error = new Error(message); error.name = 'Exception'; return error; }"),
  };
};

/** The functions of a script that Google would call by name, whatever its top level does when it runs (F04). */
export const doorsOf = (distDir: string): readonly string[] => {
  const realm = openRealm({ now: Date.now, seed: 0 });
  try {
    realm.load(distDir);
  } catch {
    // Declarations are there even where code around them fails for want of Google's services.
  }
  return realm.doors();
};

/** Dates without a moment are the workbench's now; the class stays the realm's own. */
const virtualDate = `(now) => {
  const RealDate = Date;
  function VirtualDate(...parts) {
    if (new.target === undefined) return new RealDate(now()).toString();
    return Reflect.construct(RealDate, parts.length === 0 ? [now()] : parts, new.target === VirtualDate ? RealDate : new.target);
  }
  VirtualDate.prototype = RealDate.prototype;
  VirtualDate.now = () => now();
  VirtualDate.parse = RealDate.parse;
  VirtualDate.UTC = RealDate.UTC;
  RealDate.prototype.constructor = VirtualDate;
  globalThis.Date = VirtualDate;
}`;

/** mulberry32, so that a run can be repeated. */
const seededRandom = `(seed) => {
  let state = seed >>> 0;
  Math.random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}`;

/** Google calls functions that are declared at the top level and do not end in an underscore. */
const isDoor = (name: string, value: unknown): boolean => {
  if (typeof value !== 'function' || name.endsWith('_')) return false;
  const source = Function.prototype.toString.call(value);
  return (
    new RegExp(`^(async\\s+)?function\\s*\\*?\\s*${name.replace(/\$/g, '\\$')}\\s*\\(`).test(source) &&
    !source.includes('[native code]')
  );
};
