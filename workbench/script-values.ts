// What may cross between a page and a script: numbers, text, yes and no, null, and plain objects and arrays of those (F19 to F21).
import type { Json } from './json';
import { isDate } from './realm';
import { standInOf } from './stand-in';

/** The value as it arrives on the other side; throws an error that names what may not cross. */
export const crossing = (value: unknown, dates: 'fails' | 'null' = 'fails'): Json =>
  cross(dates === 'null' ? withoutDates(value, []) : value, '', []) ?? null;

/** Dates become null wherever they are; what is circular is left for the crossing to refuse. */
const withoutDates = (value: unknown, around: readonly object[]): unknown => {
  if (isDate(value)) return null;
  if (typeof value !== 'object' || value === null || around.includes(value)) return value;
  const inside = [...around, value];
  if (Array.isArray(value)) return value.map((item) => withoutDates(item, inside));
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutDates(item, inside)]));
};

const cross = (value: unknown, path: string, around: readonly object[]): Json | undefined => {
  switch (typeof value) {
    case 'undefined':
    case 'string':
    case 'boolean':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'object':
      return value === null ? null : crossObject(value, path, around);
    default:
      throw illegal(value, path);
  }
};

const crossObject = (value: object, path: string, around: readonly object[]): Json => {
  if (around.includes(value)) throw new Error(`a circular value cannot be passed, at ${path || 'the top'}`);
  const inside = [...around, value];
  if (Array.isArray(value)) return value.map((item, at) => cross(item, `${path}[${at}]`, inside) ?? null);
  if (!isPlain(value)) throw illegal(value, path);
  const entries = Object.entries(value).map(([key, item]) => [key, cross(item, `${path}.${key}`, inside)] as const);
  return Object.fromEntries(entries.filter((entry): entry is [string, Json] => entry[1] !== undefined));
};

/** Dates, stand-ins and objects of a class are not plain; an object of another realm may be. */
const isPlain = (value: object): boolean => {
  if (isDate(value) || standInOf(value) === value || Object.prototype.toString.call(value) !== '[object Object]')
    return false;
  const prototype = Object.getPrototypeOf(value) as object | null;
  return prototype === null || Object.getPrototypeOf(prototype) === null;
};

const illegal = (value: unknown, path: string): Error => {
  const what = isDate(value) ? 'Date' : typeof value;
  return new Error(
    `Failed due to illegal value in property: ${path.replace(/^\./, '') || 'the value itself'} (${what})`,
  );
};
