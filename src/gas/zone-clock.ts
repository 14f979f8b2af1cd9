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
}

/**
 * A zone's clock. Offsets are asked for at the ends of each month met; within the two months a year in which they differ, the hour of
 * the change is searched for. Rests on `Utilities.formatDate` alone, as the server may lack locale data for `Intl`.
 */
export const zoneClock = (zone: string): ZoneClock => {
  const known = new Map<number, number>();
  const changes = new Map<number, number>();
  const ask = (instant: number): number => {
    const before = known.get(instant);
    if (before !== undefined) return before;
    const offset = offsetOf(Utilities.formatDate(new Date(instant), zone, 'Z'));
    known.set(instant, offset);
    return offset;
  };
  const changeIn = (month: number): number => {
    const found = changes.get(month);
    if (found !== undefined) return found;
    let [low, high] = [startOfMonth(month), startOfMonth(month + 1)];
    const first = ask(low);
    while (high - low > 15 * minute) {
      const middle = low + Math.floor((high - low) / 2 / (15 * minute)) * 15 * minute;
      if (ask(middle) === first) low = middle;
      else high = middle;
    }
    changes.set(month, high);
    return high;
  };
  const offsetAt = (instant: number): number => {
    const month = monthOf(instant);
    const [first, next] = [ask(startOfMonth(month)), ask(startOfMonth(month + 1))];
    return first === next || instant < changeIn(month) ? first : next;
  };
  const fromWall = (wall: number): number => {
    const guess = wall - offsetAt(wall);
    return wall - offsetAt(guess);
  };
  return { toWall: (instant) => instant + offsetAt(instant), fromWall };
};
