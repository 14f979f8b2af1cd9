// Google's enumerations: members are objects, compared by identity, that know their name and place (F06).
import type { Execution } from './execution';

export interface EnumMember {
  readonly name: () => string;
  readonly ordinal: () => number;
  readonly toString: () => string;
  readonly compareTo: (other: EnumMember) => number;
  readonly toJSON: () => string;
}

const made = new WeakMap<Execution, Map<string, Readonly<Record<string, EnumMember>>>>();

/** The members by name; the same objects each time within one execution. */
export const enumeration = (
  execution: Execution,
  enumName: string,
  names: readonly string[],
): Readonly<Record<string, EnumMember>> => {
  const known = made.get(execution) ?? new Map<string, Readonly<Record<string, EnumMember>>>();
  made.set(execution, known);
  const members = known.get(enumName) ?? Object.fromEntries(names.map((name, place) => [name, memberOf(name, place)]));
  known.set(enumName, members);
  return members;
};

/** The name of a member that a script passed, or undefined for anything else. */
export const memberName = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null && members.has(value) ? String(value) : undefined;

const members = new WeakSet<object>();

const memberOf = (name: string, place: number): EnumMember => {
  const member: EnumMember = Object.freeze({
    name: () => name,
    ordinal: () => place,
    toString: () => name,
    toJSON: () => name,
    compareTo: (other: EnumMember) => place - other.ordinal(),
  });
  members.add(member);
  return member;
};
