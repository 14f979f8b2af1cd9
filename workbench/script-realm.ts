// A fresh realm for each call (F03): the very files of dist/, loaded by gas-local, with the globals of Apps Script and nothing else.
import vm from 'node:vm';
import gasLocal from 'gas-local';
import type { Realm } from './realm';

export interface ScriptRealm extends Realm {
  readonly globals: Record<string, unknown>;
  /** The script's own top-level functions that may be called by name (F04). */
  readonly doors: () => readonly string[];
  readonly parse: (json: string) => unknown;
}

/** Loads the script. Services are put in by `addGlobals` only after that, as top-level code must not touch them. */
export const openRealm = (distDir: string, now: () => number): ScriptRealm => {
  const globals = gasLocal.require(distDir, vm.constants.DONT_CONTEXTIFY);
  const inside = <Made>(code: string): Made => vm.runInContext(code, globals) as Made;
  const makeDate = inside<(instant: number) => Date>('(instant) => new Date(instant)');
  inside<(now: () => number) => void>(virtualDate)(now);
  return {
    globals,
    doors: () => Object.keys(globals).filter((name) => isDoor(name, globals[name])),
    parse: inside('(text) => JSON.parse(text)'),
    array: inside('(items) => Array.prototype.slice.call(items)'),
    object: inside('(entries) => Object.fromEntries(entries)'),
    date: makeDate,
    exception: inside("(message) => { const error = new Error(message); error.name = 'Exception'; return error; }"),
  };
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

/** Google calls functions that are declared at the top level and do not end in an underscore. */
const isDoor = (name: string, value: unknown): boolean => {
  if (typeof value !== 'function' || name.endsWith('_')) return false;
  const source = Function.prototype.toString.call(value);
  return (
    new RegExp(`^(async\\s+)?function\\s*\\*?\\s*${name.replace(/\$/g, '\\$')}\\s*\\(`).test(source) &&
    !source.includes('[native code]')
  );
};
