// Whom a campaign reminds: those whom it reached and who have not answered, at most twice.
import { type CalendarDate, daysBetween, parseCalendarDate } from '../../calendar/calendar-date';
import { isReached } from '../../missing/reach';
import { groupedBy } from '../../roster/grouped-by';
import type { LogEntry } from '../send-log';
import type { RecipientUnit } from './unit-rules';

/** The invitation is the first wave; two reminders follow at most. */
export const lastWave = 3;

/** Families need a few days before they are asked again. */
export const daysBetweenWaves = 5;

/** `2` of `I-abc/2/g:G1`. */
export const waveNumberOf = ({ key, campaign }: LogEntry): number =>
  Number(key.slice(campaign.length + 1).split('/')[0]) || 1;

export interface Waves {
  /** The next one; 4 where families were reminded twice. */
  readonly next: number;
  /** Messages of earlier waves that still wait to go out. */
  readonly waiting: number;
  /** The day on which one went out last. */
  readonly last: CalendarDate | undefined;
  /** Less than a few days ago. */
  readonly tooSoon: boolean;
}

/** `entries` are the messages of one campaign. */
export const wavesOf = (entries: readonly LogEntry[], today: CalendarDate): Waves => {
  const days = entries.filter(isReached).flatMap(({ rows: [{ day }] }) => parseCalendarDate(day) ?? []);
  const last = [...days].sort().pop();
  return {
    next: Math.max(0, ...entries.map(waveNumberOf)) + 1,
    waiting: entries.filter(({ state }) => state === 'open' || state === 'claimed').length,
    last,
    tooSoon: last !== undefined && daysBetween(last, today) < daysBetweenWaves,
  };
};

export interface ToRemind {
  /** One a unit, the latest. */
  readonly remind: readonly LogEntry[];
  /** Units with a message of which nobody knows whether it arrived: a person looks first. */
  readonly unknown: number;
  /** Units that the campaign reached and that need no reminder, or must have none. */
  readonly answered: number;
  readonly heldBack: number;
}

export interface RemindRules {
  /** Whether an answer came; undefined where nobody is to know. */
  readonly hasAnswered: ((entry: LogEntry) => boolean) | undefined;
  /** PV08, PV23: barred or opted out since. */
  readonly isHeldBack: (entry: LogEntry) => boolean;
}

export const toRemind = (entries: readonly LogEntry[], { hasAnswered, isHeldBack }: RemindRules): ToRemind => {
  const remind: LogEntry[] = [];
  let [unknown, answered, heldBack] = [0, 0, 0];
  for (const own of groupedBy(entries, ({ unit }) => unit).values()) {
    const reached = own.filter(isReached).pop();
    if (hasAnswered !== undefined && own.some(hasAnswered)) answered += 1;
    else if (own.some(({ state }) => state === 'unknown')) unknown += 1;
    else if (reached !== undefined && isHeldBack(reached)) heldBack += 1;
    else if (reached !== undefined) remind.push(reached);
  }
  return { remind, unknown, answered, heldBack };
};

/** `/c:C1` of a message about one child. */
export const aboutOf = (unit: string): string => /\/c:.*$/.exec(unit)?.[0] ?? '';

/** Someone who is on no family list is written to as before. */
const asBefore = ({ unit, familyName, phone, language, address }: LogEntry): RecipientUnit => ({
  unit,
  guardians: [],
  familyName,
  guardianFirstName: '',
  children: [],
  schools: [],
  phone,
  language,
  way: address === '' ? { by: phone === '' ? 'letter' : 'call', why: 'no-address' } : { by: 'mail', address },
});

/** Today's units of a message: its own, or those of its guardians about the same child; none where they left the lists. */
export const unitFinder = (
  units: readonly RecipientUnit[],
): ((entry: Pick<LogEntry, 'unit' | 'guardians'>) => readonly RecipientUnit[]) => {
  const byUnit = new Map(units.map((unit) => [unit.unit, unit]));
  const byGuardian = groupedBy(
    units.flatMap((unit) => unit.guardians.map((id) => ({ id, unit }))),
    ({ id, unit }) => `${id}${aboutOf(unit.unit)}`,
  );
  return ({ unit, guardians }) => {
    const same = byUnit.get(unit);
    if (same !== undefined) return [same];
    return guardians.flatMap((id) => byGuardian.get(`${id}${aboutOf(unit)}`) ?? []).map((found) => found.unit);
  };
};

/**
 * The units of today's lists that these messages went to: an address may be mended by now, or a household have a guardian who is barred.
 * Those who are on no list any more are told by the name that the log has.
 */
export const unitsToday = (
  remind: readonly LogEntry[],
  units: readonly RecipientUnit[],
): { readonly units: readonly RecipientUnit[]; readonly gone: readonly string[] } => {
  const find = unitFinder(units);
  const found = new Map<string, RecipientUnit>();
  const gone: string[] = [];
  for (const entry of remind) {
    const now = find(entry);
    const own = now.length === 0 && /^[lp]:/.test(entry.unit) ? [asBefore(entry)] : now;
    if (own.length === 0) gone.push(entry.familyName);
    for (const unit of own) found.set(unit.unit, unit);
  }
  return { units: [...found.values()], gone };
};
