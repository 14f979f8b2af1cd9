// What an execution was answered so far: with it the script is brought back to where it asked a person something.
import { ServiceError } from '../service-error';

export interface Journal {
  /** Where a call begins; what it calls itself is forgotten when it ends. */
  readonly place: () => number;
  readonly keep: (place: number, of: string, value: unknown) => void;
  readonly keepRefusal: (place: number, of: string, message: string) => void;
  /** What the call came to before, as the only item; empty where the script has never been here. */
  readonly before: (of: string) => readonly [unknown] | readonly [];
  /** From the beginning again. */
  readonly rewind: () => void;
}

type Entry = { readonly of: string } & ({ readonly value: unknown } | { readonly refusal: string });

/** An empty journal. A script that goes another way than before is an error, since nothing of what it then met is known. */
export const newJournal = (): Journal => {
  const entries: Entry[] = [];
  let at = 0;
  const put = (place: number, entry: Entry): void => {
    entries.length = place;
    entries.push(entry);
    at = entries.length;
  };
  return {
    place: () => entries.length,
    keep: (place, of, value) => put(place, { of, value }),
    keepRefusal: (place, of, refusal) => put(place, { of, refusal }),
    before: (of) => {
      const entry = entries[at];
      if (entry === undefined) return [];
      if (entry.of !== of) throw new Error(`after an alert the script called ${of} where it had called ${entry.of}`);
      at += 1;
      if ('refusal' in entry) throw new ServiceError(entry.refusal);
      return [entry.value];
    },
    rewind: () => {
      at = 0;
    },
  };
};
