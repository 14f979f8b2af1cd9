// What a script holds when it holds a Google object: every call is counted, takes time, may fail, and is refused by name if nobody wrote it.
import type { CallKind } from './call-counter';
import { isDocumented } from './documented-members';
import { type Execution, kill, Suspended } from './execution';
import { carryIn } from './realm';
import { ExecutionKilled, ScriptFailure, ServiceError } from './service-error';

/** The least authorization that a call needs (concepts/editor-auth-lifecycle): menus none, the document limited, the person full. */
export type NeededMode = 'none' | 'limited' | 'full';

export interface StandInOptions {
  /** The kind of every method here; otherwise by the method's name. */
  readonly kind?: CallKind;
  readonly kinds?: Readonly<Record<string, CallKind>>;
  /** `script.send_mail`: the scope that every method needs, or that single methods need. */
  readonly scope?: string;
  readonly scopes?: Readonly<Record<string, string>>;
  /** Default `limited`. */
  readonly needs?: NeededMode;
  readonly needsOf?: Readonly<Record<string, NeededMode>>;
  /** Enumerations and the like, which are read and not called. */
  readonly constants?: Readonly<Record<string, unknown>>;
  /** A method that a switch has taken away. */
  readonly without?: string;
  /** What a script may set on the object, and where it is kept; nothing unless given. */
  readonly fields?: Map<string, unknown>;
}

type Method = (...given: unknown[]) => unknown;

const latencyMs: Readonly<Record<CallKind, number>> = { read: 60, write: 25, send: 250, builder: 1 };
const silent: ReadonlySet<PropertyKey> = new Set([
  'then',
  'toJSON',
  'constructor',
  'asymmetricMatch',
  'nodeType',
  '$$typeof',
]);

const proxies = new WeakMap<object, object>();
const implementations = new WeakMap<object, object>();

/** The stand-in that was made for this implementation, or the value itself if it is one. */
export const standInOf = (value: object): object | undefined =>
  implementations.has(value) ? value : proxies.get(value);

/** The implementation behind a value that a script passed; any other value as it is. */
export const implementationOf = (value: unknown): unknown =>
  typeof value === 'object' && value !== null ? (implementations.get(value) ?? value) : value;

/**
 * Gives a script the implementation's methods under Google's class name. Stand-ins among the arguments arrive as their
 * implementations; results are carried into the script's realm, implementations among them as their stand-ins.
 */
export const standIn = <Google extends object>(
  execution: Execution,
  className: string,
  implementation: object,
  options: StandInOptions = {},
): Google => {
  const methods = new Map<PropertyKey, Method>();
  const constants = options.constants ?? {};
  const proxy = new Proxy(
    {},
    {
      get: (_target, name) => {
        if (typeof name === 'symbol' || silent.has(name) || options.without === name) return undefined;
        if (name === 'toString' && !Object.hasOwn(implementation, 'toString')) return () => className;
        if (name in constants) return constants[name];
        if (options.fields?.has(name)) return options.fields.get(name);
        const known = methods.get(name);
        if (known !== undefined) return known;
        const method = (implementation as Record<string, unknown>)[name];
        if (typeof method !== 'function' || name in Object.prototype) return notThere(execution, className, name);
        const counted = countedCall(execution, className, name, implementation, method as Method, options);
        methods.set(name, counted);
        return counted;
      },
      set: (_target, name, value) => {
        if (options.fields === undefined) throw notStoodIn(execution, `${className}.${String(name)} =`);
        options.fields.set(String(name), value);
        return true;
      },
      has: (_target, name) =>
        typeof name === 'string' &&
        options.without !== name &&
        (name in constants || typeof (implementation as Record<string, unknown>)[name] === 'function'),
    },
  );
  proxies.set(implementation, proxy);
  implementations.set(proxy, implementation);
  return proxy as Google;
};

/** Undefined, as Google has it, for what is in no page of the reference; a name that is in one and that nobody wrote fails. */
const notThere = (execution: Execution, className: string, name: string): undefined => {
  if (isDocumented(className, name)) throw notStoodIn(execution, `${className}.${name}`);
  return undefined;
};

const notStoodIn = (execution: Execution, what: string): Error =>
  execution.realm.exception(`workbench: ${what} is not stood in for`);

const kindByName = (method: string): CallKind => {
  if (/^(get|is|has|can|find|open)/.test(method)) return 'read';
  if (/^send/.test(method)) return 'send';
  return /^(build|new|create.*Builder|create.*Finder|with)/.test(method) ? 'builder' : 'write';
};

const countedCall = (
  execution: Execution,
  className: string,
  name: string,
  implementation: object,
  method: Method,
  options: StandInOptions,
): Method => {
  const fullName = `${className}.${name}`;
  const kind = options.kinds?.[name] ?? options.kind ?? kindByName(name);
  const scope = options.scopes?.[name] ?? options.scope;
  const needs = options.needsOf?.[name] ?? options.needs ?? 'limited';
  return (...given) =>
    inRealm(execution, fullName, () => {
      const before = execution.journal.before(fullName);
      if (before.length > 0) return carryIn(execution.realm, before[0], standInOf);
      const result = journaled(execution, fullName, () => {
        const { crash } = beginCall(execution, fullName, kind);
        if (crash === 'before') throw kill(execution, `workbench: crashed before ${fullName}`);
        refuseUnauthorized(execution, fullName, scope, needs);
        const failure = execution.world.faults.failureOf(fullName, kind);
        if (failure !== undefined) throw new ServiceError(failure);
        const made = method.apply(implementation, given.map(implementationOf));
        if (crash === 'after') throw kill(execution, `workbench: crashed after ${fullName}`);
        return made;
      });
      return carryIn(execution.realm, result, standInOf);
    });
};

const journaled = (execution: Execution, fullName: string, work: () => unknown): unknown => {
  const place = execution.journal.place();
  try {
    const result = work();
    execution.journal.keep(place, fullName, result);
    return result;
  } catch (error) {
    if (error instanceof ServiceError) execution.journal.keepRefusal(place, fullName, error.message);
    throw error;
  }
};

/** A killed execution stays killed: no later call has an effect. */
const beginCall = (
  execution: Execution,
  fullName: string,
  kind: CallKind,
): { readonly crash: 'before' | 'after' | undefined } => {
  if (execution.killed !== undefined) throw new ExecutionKilled(execution.killed);
  if (execution.asks !== undefined) throw new Suspended();
  // The question that was just answered was counted when it was asked.
  if (execution.answer !== undefined) return { crash: undefined };
  const { world } = execution;
  world.counter.count(fullName, kind);
  world.clock.advance(world.faults.now().latencyMsPerCall ?? latencyMs[kind]);
  const { crash, interleave } = world.faults.atCall();
  if (interleave !== undefined) world.interleave(interleave);
  if (world.clock.now() - execution.startedAt > execution.limitMs)
    throw kill(execution, 'Exceeded maximum execution time');
  return { crash };
};

const modeRank = { NONE: 0, LIMITED: 1, FULL: 2 } as const;
const neededRank: Readonly<Record<NeededMode, number>> = { none: 0, limited: 1, full: 2 };

const refuseUnauthorized = (
  execution: Execution,
  fullName: string,
  scope: string | undefined,
  needs: NeededMode,
): void => {
  if (modeRank[execution.authMode] < neededRank[needs])
    throw new ServiceError(`You do not have permission to call ${fullName}`);
  if (scope === undefined || scope === '' || scope.split(' or ').some((one) => execution.scopes.has(scopeAddress(one))))
    return;
  const required = scope.split(' or ').map(scopeAddress).join(' || ');
  throw new ServiceError(
    `Specified permissions are not sufficient to call ${fullName}. Required permissions: ${required}`,
  );
};

/** The whole address of a scope that is named by its last part. */
export const scopeAddress = (name: string): string => `https://www.googleapis.com/auth/${name}`;

/** Exceptions become the realm's own; anything else is a fault of the workbench and says so. */
const inRealm = (execution: Execution, fullName: string, work: () => unknown): unknown => {
  try {
    return work();
  } catch (error) {
    if (error instanceof ExecutionKilled || error instanceof Suspended) throw error;
    if (error instanceof ScriptFailure) throw error.thrown;
    if (error instanceof ServiceError) throw execution.realm.exception(error.message);
    const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
    throw execution.realm.exception(`workbench: ${fullName} failed: ${detail}`);
  }
};
