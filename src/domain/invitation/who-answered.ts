// Who of those that were invited to a confidential survey has answered, and whom to ask next (PV12).
import type { LogEntry, SendState } from './send-log';

export interface WhoAnswered {
  /** Recipient units whose message went out, or may have. */
  readonly invited: number;
  /** Those of them with an answer. */
  readonly answered: number;
  /** Messages of families without any answer, to be asked again; the form asks for one answer a family. */
  readonly askNext: readonly LogEntry[];
}

const out: readonly SendState[] = ['sent', 'unknown'];

/**
 * `entries` are the messages of the survey's invitations, `units` those whose code came with an answer. A message whose fate nobody knows
 * waits for a person, and is not asked again.
 */
export const whoAnswered = (
  entries: readonly LogEntry[],
  units: ReadonlySet<string>,
  familyOf: (guardian: string) => string | undefined,
): WhoAnswered => {
  const invited = new Map(entries.filter(({ state }) => out.includes(state)).map((entry) => [entry.unit, entry]));
  const families = ({ unit, guardians }: LogEntry): readonly string[] => {
    const known = guardians.flatMap((id) => familyOf(id) ?? []);
    return known.length === 0 ? [unit] : known;
  };
  const heard = new Set(entries.filter(({ unit }) => units.has(unit)).flatMap(families));
  return {
    invited: invited.size,
    answered: [...invited.keys()].filter((unit) => units.has(unit)).length,
    askNext: [...invited.values()].filter(
      (entry) => entry.state === 'sent' && !families(entry).some((family) => heard.has(family)),
    ),
  };
};
