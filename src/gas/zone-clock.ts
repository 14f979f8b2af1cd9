// Turns instants into the wall clock of the workbook's zone and back, asking Google a dozen times a year of dates, not once a cell.

const minute = 60_000;
const hour = 60 * minute;

/** `+0530` as milliseconds. */
const offsetOf = (text: string): number => {
  const [, sign, hours, minutes] = /^([+-])(\d\d)(\d\d)$/.exec(text) ?? [];
  if (sign === undefined) throw new Error(`not a zone offset: ${text}`);
  return (sign === '-' ? -1 : 1) * (Number(hours) * hour + Number(minutes) * minute);
};

const monthOf = (instant: number): number => {
  const date = new Date(instant);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

const startOfMonth = (month: number): number => Date.UTC(Math.floor(month / 12), month % 12);

export interface ZoneClock {
  /** The instant's wall clock, read as if it were UTC. */
  readonly toWall: (instant: number) => number;
  /** The instant at which the zone's clocks show this. */
  readonly fromWall: (wall: number) => number;
  /** What was asked of Google, for the next execution's clock; undefined where nothing new was. */
  readonly learned: () => Offsets | undefined;
}

/** Offsets by instant, in milliseconds. */
export type Offsets = readonly (readonly [instant: number, offset: number])[];

interface Bracket {
  /** The last instant known to be before the change of the month, and the first known to be after it. */
  readonly low: number;
  readonly high: number;
}

/**
 * A zone's clock. Offsets are asked for at the ends of each month met; within the two months a year in which they differ, the hour of
 * the change is searched for, as closely as the instants asked about need. Rests on `Utilities.formatDate` alone, as the server may lack
 * locale data for `Intl`. What an earlier clock of the zone learned need not be asked again.
 */
export const zoneClock = (zone: string, learnedBefore: Offsets = []): ZoneClock => {
  const known = new Map<number, number>(learnedBefore);
  const brackets = new Map<number, Bracket>();
  const quarters = new Map<number, number>();
  const ask = (instant: number): number => {
    const before = known.get(instant);
    if (before !== undefined) return before;
    const offset = offsetOf(Utilities.formatDate(new Date(instant), zone, 'Z'));
    known.set(instant, offset);
    return offset;
  };
  const isAfterChange = (instant: number, month: number): boolean => {
    let { low, high } = brackets.get(month) ?? { low: startOfMonth(month), high: startOfMonth(month + 1) };
    const first = ask(startOfMonth(month));
    while (instant > low && instant < high && high - low > 15 * minute) {
      const middle = low + Math.floor((high - low) / 2 / (15 * minute)) * 15 * minute;
      if (ask(middle) === first) low = middle;
      else high = middle;
    }
    brackets.set(month, { low, high });
    return instant >= high;
  };
  const offsetIn = (instant: number): number => {
    const month = monthOf(instant);
    const [first, next] = [ask(startOfMonth(month)), ask(startOfMonth(month + 1))];
    return first === next || !isAfterChange(instant, month) ? first : next;
  };
  // Clocks change on a quarter of an hour, and answers come many to one.
  const offsetAt = (instant: number): number => {
    const quarter = Math.floor(instant / (15 * minute));
    const offset = quarters.get(quarter) ?? offsetIn(instant);
    quarters.set(quarter, offset);
    return offset;
  };
  const fromWall = (wall: number): number => {
    const guess = wall - offsetAt(wall);
    return wall - offsetAt(guess);
  };
  const learned = (): Offsets | undefined => (known.size > learnedBefore.length ? [...known] : undefined);
  return { toWall: (instant) => instant + offsetAt(instant), fromWall, learned };
};
