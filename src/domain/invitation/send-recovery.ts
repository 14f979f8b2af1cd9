// What became of the messages of a run that never came back: it crashed, was cut off, or its computer went away.
import type { LogEntry } from './send-log';
import { parseNote, runOfNote, type SendNote } from './send-note';
import type { SendOutcome } from './send-outcome';

export interface Recovery {
  /** Outcomes of messages that are in the log. */
  readonly outcomes: readonly SendOutcome[];
  /** Keys that were being sent and whose row is gone from the log: they come back as *unknown*. */
  readonly missing: readonly string[];
  /** Properties to remove once the log is written. */
  readonly stale: readonly string[];
}

/** What the property of a run holds; a note that cannot be read tells nothing about what went out. */
interface KeptNote {
  readonly name: string;
  readonly note: SendNote | undefined;
}

const isDead = ({ state, rows: [first] }: LogEntry, now: number): boolean => {
  if (state !== 'claimed') return false;
  const until = Date.parse(first.claimedUntil);
  return Number.isNaN(until) || until <= now;
};

/** Whoever claimed it sent it, not whoever finds it. */
const outcomeOf = (entry: LogEntry, kept: KeptNote | undefined): SendOutcome => ({
  ...fateOf(entry, kept),
  sender: entry.rows[0].sender,
});

/** Before the noted message everything is through, the noted one nobody knows, after it nothing was sent (design 3.5). */
const fateOf = ({ key, rows: [first] }: LogEntry, kept: KeptNote | undefined): SendOutcome => {
  if (first.run === '' && first.claimedUntil === '') return { key, state: 'open' };
  if (Number.isNaN(Date.parse(first.claimedUntil)) || first.order === 0)
    return { key, state: 'unknown', reason: 'garbled' };
  if (kept === undefined) return { key, state: 'open' };
  const { note } = kept;
  if (note === undefined) return { key, state: 'unknown', reason: 'garbled' };
  if (first.order > note.order) return { key, state: 'open' };
  if (first.order === note.order && key === note.key) return { key, state: 'unknown', reason: 'stopped' };
  const failure = note.failures[first.order];
  if (failure === 'address') return { key, state: 'failed', reason: 'bad-address' };
  if (failure === 'quota') return { key, state: 'open' };
  return failure === 'unclear' ? { key, state: 'unknown', reason: 'unclear' } : { key, state: 'sent' };
};

/**
 * The outcomes of every claim that has died by `now`. `properties` are all of the document's; a note whose run has no claim left is
 * stale, and where it names a message that the log has no more, that message was under way when its row was deleted.
 */
export const recoveryOf = (
  entries: readonly LogEntry[],
  properties: { readonly [name: string]: string },
  now: number,
): Recovery => {
  const notes = new Map(
    Object.entries(properties).flatMap(([name, text]) => {
      const run = runOfNote(name);
      return run === undefined ? [] : [[run, { name, note: parseNote(text) }] as [string, KeptNote]];
    }),
  );
  const keys = new Set(entries.map(({ key }) => key));
  const live = new Set(
    entries.filter((entry) => entry.state === 'claimed' && !isDead(entry, now)).map(({ rows: [first] }) => first.run),
  );
  const over = [...notes].filter(([run, { note }]) => !live.has(run) && (note === undefined || note.until <= now));
  return {
    outcomes: entries
      .filter((entry) => isDead(entry, now))
      .map((entry) => outcomeOf(entry, notes.get(entry.rows[0].run))),
    missing: over.flatMap(([, { note }]) =>
      note !== undefined && note.key !== '' && !keys.has(note.key) ? [note.key] : [],
    ),
    stale: over.map(([, { name }]) => name),
  };
};
