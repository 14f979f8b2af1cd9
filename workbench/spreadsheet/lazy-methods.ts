// A sheet or a range is made for each call that asks for one and used for two or three methods, so the others are not made.
import { type ArgumentShape, checkSignature } from '../signature';

/** Makes one part of the methods for a place. */
export type PartMaker<Place> = (place: Place) => object;

export interface LazyClass<Place> {
  readonly className: string;
  /** A method of a later part stands before one of the same name in an earlier part. */
  readonly parts: readonly PartMaker<Place>[];
  /** Methods that do not look at their arguments themselves, with what these may be (F07). */
  readonly signatures: Readonly<Record<string, readonly (readonly ArgumentShape[])[]>>;
}

type Method = (this: object, ...given: unknown[]) => unknown;

/** The implementation for a place: `place` itself, and each method once it is asked for. */
export const lazyMethods = <Place extends object>(kind: LazyClass<Place>): ((place: Place) => object) => {
  let partOf: ReadonlyMap<string, number> | undefined;
  return (place) => {
    partOf ??= placesOf(kind, place);
    const known = partOf;
    const parts = new Map<number, object>();
    const methodNamed = (name: string): Method | undefined => {
      const at = known.get(name);
      const maker = at === undefined ? undefined : kind.parts[at];
      if (at === undefined || maker === undefined) return undefined;
      const part = parts.get(at) ?? maker(place);
      parts.set(at, part);
      return checked(kind, name, (part as Readonly<Record<string, Method>>)[name]);
    };
    const made: Record<string, unknown> = { place };
    return new Proxy(made, {
      get: (_target, name) => {
        if (typeof name === 'symbol') return undefined;
        if (!(name in made)) made[name] = methodNamed(name);
        return made[name];
      },
    });
  };
};

/** In which part each method is; the same for every place. */
const placesOf = <Place>({ parts }: LazyClass<Place>, place: Place): ReadonlyMap<string, number> =>
  new Map(parts.flatMap((maker, at) => Object.keys(maker(place)).map((name) => [name, at] as const)));

const checked = <Place>({ className, signatures }: LazyClass<Place>, name: string, method: Method | undefined) => {
  const shapes = signatures[name];
  if (shapes === undefined || method === undefined) return method;
  const checking: Method = function (...given) {
    checkSignature(`SpreadsheetApp.${className}.${name}`, given, ...shapes);
    return method.apply(this, given);
  };
  return checking;
};
