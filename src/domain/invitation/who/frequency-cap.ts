// Whether a family would hear too often: one message a week unless the district says otherwise (R37), and updates at its own rhythm (S59).
import { type CalendarDate, daysBetween, parseCalendarDate } from '../../calendar/calendar-date';
import { isReached } from '../../missing/reach';
import { type Frequency, minDaysBetween } from '../../roster/contact-wish';
import { addressKey } from '../../roster/email-address';
import type { Roster } from '../../roster/roster';
import type { LogEntry } from '../send-log';
import type { RecipientUnit } from './unit-rules';

/** A family's chosen rhythm, and the card of questions: messages that bring news of tutoring. */
const updates: readonly string[] = ['T10', 'T11'];

const week = 7;

export interface CapTemplate {
  readonly id: string;
  /** PV23: required notices go out however often families hear. */
  readonly kind: 'invitation' | 'notice';
}

export interface OverCap {
  readonly unit: string;
  readonly familyName: string;
  /** When the family last had a message; today for one that waits to go out. */
  readonly last: CalendarDate;
}

export interface Resting {
  readonly unit: string;
  readonly familyName: string;
  /** When the family last had an update; undefined where it had none and wants none. */
  readonly last: CalendarDate | undefined;
}

export interface CapFinding {
  /** How many messages a week a family may have. */
  readonly aWeek: number;
  /** Units of families that have had so many in the last seven days: a stop that a person can lift. */
  readonly over: readonly OverCap[];
  /** Those of them that a person has left out. */
  readonly left?: readonly OverCap[];
  /** Units of families whose rhythm leaves no room for another update yet: they are never in it. */
  readonly resting: readonly Resting[];
}

export interface CapFacts {
  readonly template: CapTemplate;
  readonly entries: readonly LogEntry[];
  /** By campaign id, its template. */
  readonly templates: ReadonlyMap<string, string>;
  readonly roster: Roster;
  readonly today: CalendarDate;
  readonly aWeek: number;
  /** Messages of this wave are no earlier ones: two guardians, or messages about two children, count once. */
  readonly wave?: string | undefined;
}

interface Heard {
  readonly wave: string;
  readonly template: string;
  readonly day: CalendarDate;
}

/** `I-abc/1` of `I-abc/1/g:G1`. */
const waveOf = ({ key, unit }: LogEntry): string => key.slice(0, Math.max(key.length - unit.length - 1, 0));

/** One that may have arrived counts as if it had; one that waits goes out any day now. */
const dayOf = (entry: LogEntry, today: CalendarDate): CalendarDate | undefined => {
  if (entry.state === 'open' || entry.state === 'claimed') return today;
  const [{ day }] = entry.rows;
  return isReached(entry) || entry.state === 'unknown' ? parseCalendarDate(day) : undefined;
};

type Addressed = { readonly guardians: readonly string[]; readonly address: string };

/** The families of the guardians; whoever is on no list is known by the address. */
const homesOf = ({ guardians, address }: Addressed, familyOf: ReadonlyMap<string, string>): readonly string[] => {
  const families = guardians.flatMap((id) => familyOf.get(id) ?? []);
  return families.length > 0 ? [...new Set(families)] : [`@${addressKey(address)}`];
};

const heardBy = ({ entries, templates, today, wave }: CapFacts, familyOf: ReadonlyMap<string, string>) => {
  const heard = new Map<string, Heard[]>();
  for (const entry of entries) {
    const day = dayOf(entry, today);
    if (day === undefined || waveOf(entry) === wave) continue;
    const one: Heard = { wave: waveOf(entry), template: templates.get(entry.campaign) ?? '', day };
    for (const home of homesOf(entry, familyOf)) heard.set(home, [...(heard.get(home) ?? []), one]);
  }
  return heard;
};

const latest = (days: readonly CalendarDate[]): CalendarDate | undefined => [...days].sort().pop();

const addressOf = ({ way }: RecipientUnit): string => (way.by === 'mail' ? way.address : '');

const restingUnit = (
  { unit, familyName }: RecipientUnit,
  heard: readonly Heard[],
  wishes: readonly (Frequency | undefined)[],
  today: CalendarDate,
): Resting | undefined => {
  const last = latest(heard.filter(({ template }) => updates.includes(template)).map(({ day }) => day));
  const least = Math.max(0, ...wishes.map(minDaysBetween));
  if (last === undefined) return Number.isFinite(least) ? undefined : { unit, familyName, last };
  return daysBetween(last, today) < least ? { unit, familyName, last } : undefined;
};

/** A person leaves out all that are over the cap: nothing stops the others then. */
export const withoutOver = (finding: CapFinding): CapFinding => ({ ...finding, over: [], left: finding.over });

/** Of the units, those of families that would hear too often. A family counts with the messages to all its guardians. */
export const capFindingOf = (units: readonly RecipientUnit[], facts: CapFacts): CapFinding => {
  const { template, roster, today, aWeek } = facts;
  const isNews = updates.includes(template.id);
  if (template.kind === 'notice' && !isNews) return { aWeek, over: [], resting: [] };
  const familyOf = new Map(roster.guardians.map(({ id, family }) => [id, family]));
  const rhythms = new Map(roster.families.map(({ id, frequency }) => [id, frequency]));
  const heard = heardBy(facts, familyOf);
  const over: OverCap[] = [];
  const resting: Resting[] = [];
  for (const one of units) {
    const homes = homesOf({ guardians: one.guardians, address: addressOf(one) }, familyOf);
    const own = homes.map((home) => heard.get(home) ?? []);
    const wishes = isNews ? homes.map((home) => rhythms.get(home)) : [];
    const rests = wishes.length === 0 ? undefined : restingUnit(one, own.flat(), wishes, today);
    const recent = own.map((list) => list.filter(({ day }) => daysBetween(day, today) < week));
    const isOver =
      template.kind !== 'notice' && recent.some((list) => new Set(list.map(({ wave }) => wave)).size >= aWeek);
    const last = latest(recent.flat().map(({ day }) => day));
    if (rests !== undefined) resting.push(rests);
    else if (isOver && last !== undefined) over.push({ unit: one.unit, familyName: one.familyName, last });
  }
  return { aWeek, over, resting };
};
