// How long a call counts before it answers how far it is, and what it may take over from an earlier count.
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import type { CountPart } from '../../../rpc/listen-calls';
import type { Ports } from '../../ports';
import type { TabSize } from './answer-blocks';

export interface Pace {
  readonly part: CountPart;
  /** The moment after which no more blocks are read. */
  readonly until: number;
}

/** How far a large tab was counted, in rows. */
export interface Reach {
  readonly done: number;
  readonly of: number;
  /** Rows that had been counted were found to be others: the count began anew. */
  readonly restarted: boolean;
  /** What came since the last count that reached the end; undefined where this one reads everything. */
  readonly added?: Added;
}

export interface Added {
  readonly answers: number;
  readonly since: CalendarDate;
}

/** Someone waits: the page shows how far it is so often. */
const sliceMs = 20_000;

export const paceOf = ({ clock }: Ports, part: CountPart = 'new'): Pace => ({ part, until: clock.now() + sliceMs });

/** The same where everything is to be read; a count that is under way goes on. */
export const wholeOf = (pace: Pace): Pace => (pace.part === 'new' ? { ...pace, part: 'anew' } : pace);

/** Cells that are counted in one go, with nothing kept. */
const fewCells = 200_000;

export const isLarge = ({ rows, columns }: TabSize): boolean => rows * columns > fewCells;

/** All tabs together. */
export const reachOf = (tabs: readonly { readonly reach?: Reach }[]): Reach | undefined => {
  const reaches = tabs.flatMap(({ reach }) => reach ?? []);
  const [first] = reaches;
  if (first === undefined) return undefined;
  const sum = (figure: (reach: Reach) => number): number => reaches.reduce((all, reach) => all + figure(reach), 0);
  const added = reaches.flatMap((reach) => reach.added ?? []);
  const since = added.map((one) => one.since).sort()[0];
  return {
    done: sum((reach) => reach.done),
    of: sum((reach) => reach.of),
    restarted: reaches.some(({ restarted }) => restarted),
    // A tab that was read whole is no addition to anything.
    ...(since === undefined || added.length < reaches.length
      ? {}
      : { added: { answers: added.reduce((all, { answers }) => all + answers, 0), since } }),
  };
};

export const isUnfinished = (reach: Reach | undefined): boolean => reach !== undefined && reach.done < reach.of;
