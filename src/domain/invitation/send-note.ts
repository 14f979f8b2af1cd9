// The note a run keeps of the message that it is sending right now: the one use of document properties (design 3.5).

export type FailureCode = 'address' | 'quota' | 'unclear';

export interface SendNote {
  /** The message being sent; `''` once the last of the run is through. */
  readonly key: string;
  /** Its place in the run, counted from 1. Everything before it is through. */
  readonly order: number;
  /** When the run's claims die, in milliseconds since 1970. */
  readonly until: number;
  /** What did not simply go out, by place in the run. */
  readonly failures: { readonly [order: number]: FailureCode };
}

const prefix = 'sending/';

export const noteNameOf = (run: string): string => `${prefix}${run}`;

/** The run that the property belongs to; undefined where it is another property. */
export const runOfNote = (name: string): string | undefined =>
  name.startsWith(prefix) ? name.slice(prefix.length) : undefined;

export const noteText = (note: SendNote): string => JSON.stringify(note);

/** The note in the property; undefined where there is none or it cannot be read. */
export const parseNote = (text: string | undefined): SendNote | undefined => {
  try {
    const parsed = JSON.parse(text ?? 'null') as Partial<SendNote> | null;
    if (parsed === null || typeof parsed.key !== 'string' || typeof parsed.order !== 'number') return undefined;
    return { key: parsed.key, order: parsed.order, until: Number(parsed.until) || 0, failures: parsed.failures ?? {} };
  } catch {
    return undefined;
  }
};
