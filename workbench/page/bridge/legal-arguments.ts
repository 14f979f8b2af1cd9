/** Which values `google.script.run` carries, and how they look when they arrive (platform.md 3.2). */

/**
 * The arguments as text on the wire. Throws before anything is sent when one of them is or holds a Date, a function,
 * an element of the page, any other object that is not plain, or itself (F19); `undefined` arrives as Google lets it (F21).
 */
export const wireArguments = (args: readonly unknown[]): string => {
  for (const [index, value] of args.entries()) refuseIllegal(value, String(index), []);
  return JSON.stringify(args);
};

const refuseIllegal = (value: unknown, property: string, around: readonly unknown[]): void => {
  if (value === null || value === undefined || ['number', 'boolean', 'string'].includes(typeof value)) return;
  if (typeof value !== 'object' || around.includes(value) || !(Array.isArray(value) || isPlain(value)))
    throw illegal(property);
  for (const [key, inner] of Object.entries(value)) refuseIllegal(inner, key, [...around, value]);
};

const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const illegal = (property: string): TypeError => new TypeError(`Failed due to illegal value in property: ${property}`);
