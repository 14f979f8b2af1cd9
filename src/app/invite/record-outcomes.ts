// Writes down what became of a run's messages, under the lock, and drops the run's note.
import type { LogCells, LogEntry } from '../../domain/invitation/send-log';
import { noteNameOf, noteText } from '../../domain/invitation/send-note';
import { outcomeCells, type SendOutcome } from '../../domain/invitation/send-outcome';
import { type Outcome, refused } from '../../domain/problem';
import type { Ports } from '../ports';
import type { Claimed } from './claim-messages';
import { bringBack, type LogNow, type LogPlace, readLog, writeLog } from './log-changes';
import type { SentBatch } from './send-claimed';
import { noteContacted } from './who/note-contacted';

/** What was sent is written whatever staff made of the row; what was not sent is given back only while it is still this run's. */
const mayWrite = ({ state }: SendOutcome, { rows: [first] }: LogEntry, run: string): boolean =>
  state !== 'open' || (first.state === 'claimed' && first.run === run);

const record = (ports: Ports, place: LogPlace, claimed: Claimed, outcomes: readonly SendOutcome[]): Outcome<LogNow> => {
  const log = readLog(ports, place);
  if (!log.ok) return log;
  const there = new Map(log.value.entries.map((entry) => [entry.key, entry]));
  const known = new Map(claimed.entries.map((entry) => [entry.key, entry]));
  const wanted = new Map<string, LogCells>();
  const { sender } = claimed.claim;
  const gone: { key: string; cells: LogCells; entry: LogEntry | undefined }[] = [];
  for (const outcome of outcomes) {
    const [entry, cells] = [there.get(outcome.key), outcomeCells({ ...outcome, sender }, place.outcome)];
    if (entry === undefined) gone.push({ key: outcome.key, cells, entry: known.get(outcome.key) });
    else if (mayWrite(outcome, entry, claimed.claim.run)) wanted.set(outcome.key, cells);
  }
  const written = writeLog(ports, place, log.value, wanted);
  if (!written.ok) return written;
  bringBack(ports, written.value, gone);
  noteContacted(ports, written.value.entries);
  return gone.length === 0 ? written : readLog(ports, place);
};

/** Says of the run that all of it up to here is through, for whoever recovers it. */
const leaveNote = ({ notes }: Ports, { claim }: Claimed, { through, failures }: SentBatch): void =>
  notes.set(noteNameOf(claim.run), noteText({ key: '', order: through, until: claim.until, failures }));

const mostTries = 3;

/**
 * The outcomes by key, flushed, and then the note removed (design 3.5). Where the lock cannot be had, or the sheet is not still for a
 * moment, the note stays and tells what went out, so that whoever recovers the run takes nothing of it for unknown.
 */
export const recordOutcomes = (ports: Ports, place: LogPlace, claimed: Claimed, batch: SentBatch): Outcome<LogNow> => {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const under = ports.lock.during(() => record(ports, place, claimed, batch.outcomes));
    if (under === undefined) continue;
    if (under.value.ok) ports.notes.remove(noteNameOf(claimed.claim.run));
    else leaveNote(ports, claimed, batch);
    return under.value;
  }
  leaveNote(ports, claimed, batch);
  return refused('rpc.someone-else-working');
};
