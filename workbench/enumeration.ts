// Google's enumerations: members are objects, compared by identity, that know their name and place (F06).
import type { Execution } from './execution';

export class EnumMember {
  readonly #name: string;
  readonly #place: number;

  constructor(name: string, place: number) {
    this.#name = name;
    this.#place = place;
  }

  name = (): string => this.#name;
  ordinal = (): number => this.#place;
  toString = (): string => this.#name;
  toJSON = (): string => this.#name;
  compareTo = (other: EnumMember): number => this.#place - other.ordinal();
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
  const members =
    known.get(enumName) ?? Object.fromEntries(names.map((name, place) => [name, new EnumMember(name, place)]));
  known.set(enumName, members);
  return members;
};

/** The name of a member that a script passed, or undefined for anything else. */
export const memberName = (value: unknown): string | undefined =>
  value instanceof EnumMember ? value.name() : undefined;
