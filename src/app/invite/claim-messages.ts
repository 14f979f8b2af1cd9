// Takes messages for one run, under the lock: first what dead runs left behind, then the next open ones.
import { type Claim, claimable, claimCells, claimMs } from '../../domain/invitation/send-claim';
import { type SendFigures, sendFiguresOf } from '../../domain/invitation/send-figures';
import type { LogEntry } from '../../domain/invitation/send-log';
import { outcomeCells, type SendReason } from '../../domain/invitation/send-outcome';
import { recoveryOf } from '../../domain/invitation/send-recovery';
import { done, type Outcome, refused } from '../../domain/problem';
import type { Ports } from '../ports';
import { bringBack, type LogNow, type LogPlace, readLog, writeLog } from './log-changes';

export interface ClaimWish {
  readonly campaign: string;
  /** Rows that the campaign wrote. */
  readonly written: number;
  readonly most: number;
  /** Says why a message must not go out any more, whatever was confirmed. */
  readonly heldBack: (isFirstToday: boolean) => Outcome<(entry: LogEntry) => SendReason | undefined>;
}

export interface Claimed {
  readonly claim: Claim;
  /** In the order of the run. */
  readonly entries: readonly LogEntry[];
  readonly figures: SendFigures;
}

/** What dead runs left behind gets its outcome; answers the log as it then is. Call it under the lock. */
export const recoverLog = (ports: Ports, place: LogPlace): Outcome<LogNow> => {
  const log = readLog(ports, place);
  if (!log.ok) return log;
  const recovery = recoveryOf(log.value.entries, ports.notes.all(), ports.clock.now());
  const wanted = new Map(
    recovery.outcomes.map((outcome) => [outcome.key, outcomeCells(outcome, place.outcome)] as const),
  );
  const written = writeLog(ports, place, log.value, wanted);
  if (!written.ok) return written;
  const cells = outcomeCells({ key: '', state: 'unknown', reason: 'stopped' }, place.outcome);
  bringBack(
    ports,
    written.value,
    recovery.missing.map((key) => ({ key, cells, entry: undefined })),
  );
  if (recovery.stale.length > 0) ports.workbook.flush();
  for (const name of recovery.stale) ports.notes.remove(name);
  return recovery.missing.length > 0 ? readLog(ports, place) : written;
};

const isOurs = ({ state, rows }: LogEntry, { run }: Claim): boolean =>
  state === 'claimed' && rows.every((row) => row.run === run);

/** Open messages that must not go out any more are taken out of the run before it claims any. */
export const holdBack = (
  ports: Ports,
  place: LogPlace,
  log: LogNow,
  { campaign, heldBack }: Pick<ClaimWish, 'campaign' | 'heldBack'>,
): Outcome<LogNow> => {
  const own = log.entries.filter((entry) => entry.campaign === campaign);
  const open = own.filter(({ state }) => state === 'open');
  if (open.length === 0) return done(log);
  const { today } = place.outcome;
  const reasonOf = heldBack(!own.some(({ state, rows: [{ day }] }) => state === 'sent' && day === today));
  if (!reasonOf.ok) return reasonOf;
  const cells = open.flatMap((entry) => {
    const [key, reason] = [entry.key, reasonOf.value(entry)];
    return reason === undefined ? [] : [[key, outcomeCells({ key, state: 'failed', reason }, place.outcome)] as const];
  });
  return cells.length === 0 ? done(log) : writeLog(ports, place, log, new Map(cells));
};

/** Claims under the lock, and nothing but what then carries the claim is sent. */
const claimFrom = (ports: Ports, place: LogPlace, log: LogNow, wish: ClaimWish): Outcome<Claimed> => {
  const wanted = claimable(log.entries, wish.campaign, wish.most);
  const sender = wanted.length === 0 ? '' : ports.person().email;
  const claim = { run: ports.chance.token(8), until: ports.clock.now() + claimMs, sender };
  const cells = new Map(wanted.map(({ key }, index) => [key, claimCells(claim, index + 1)] as const));
  const written = writeLog(ports, place, log, cells);
  if (!written.ok) return written;
  const entries = written.value.entries.filter((entry) => isOurs(entry, claim));
  return done({
    claim,
    entries: [...entries].sort((one, other) => one.rows[0].order - other.rows[0].order),
    figures: sendFiguresOf(written.value.entries, wish.campaign, wish.written),
  });
};

/**
 * Up to `most` messages, claimed for seven minutes and flushed before the lock is let go (design 3.5). The first time in an execution,
 * what runs that died had claimed is settled before.
 */
export const claimMessages = (ports: Ports, place: LogPlace, wish: ClaimWish, first: boolean): Outcome<Claimed> => {
  const under = ports.lock.during((): Outcome<Claimed> => {
    const log = first ? recoverLog(ports, place) : readLog(ports, place);
    if (!log.ok) return log;
    const allowed = first ? holdBack(ports, place, log.value, wish) : log;
    return allowed.ok ? claimFrom(ports, place, allowed.value, wish) : allowed;
  });
  return under?.value ?? refused('rpc.someone-else-working');
};
