// The script's own JavaScript realm, as the stand-ins see it: what they hand over must be made inside of it (F05).

export interface Realm {
  /** A copy of one level: an `Array` of the script's realm. */
  readonly array: (items: readonly unknown[]) => unknown[];
  readonly object: (entries: readonly (readonly [string, unknown])[]) => object;
  readonly date: (instant: number) => Date;
  /** Runs code there and answers its value. */
  readonly evaluate: (code: string) => unknown;
  /** An error that prints as `Exception: message`, as Google's do. */
  readonly exception: (message: string) => Error;
}

/** True for a date of any realm, which `instanceof Date` is not. */
export const isDate = (value: unknown): value is Date => Object.prototype.toString.call(value) === '[object Date]';

const isPlain = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype;

/** Carries a result of the host into the realm: arrays, dates and plain objects are made anew there, the rest passes. */
export const carryIn = (realm: Realm, value: unknown, known: (value: object) => unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  const standIn = known(value);
  if (standIn !== undefined) return standIn;
  if (Array.isArray(value)) return realm.array(value.map((item) => carryIn(realm, item, known)));
  if (value instanceof Date) return realm.date(value.getTime());
  if (!isPlain(value)) return value;
  return realm.object(Object.entries(value).map(([key, item]) => [key, carryIn(realm, item, known)] as const));
};
