// Days since 30 December 1899 on a wall clock, as cells hold dates, and instants, as scripts hold them.

const day = 86_400_000;
const epochDays = 25_569;
const hour = 3_600_000;

export interface ZoneTime {
  readonly toSerial: (instant: number) => number;
  readonly toInstant: (serial: number) => number;
  /** Minutes ahead of UTC, times 60,000. */
  readonly offsetAt: (instant: number) => number;
}

const zones = new Map<string, ZoneTime>();

/** The wall clock of one time zone (F35). */
export const zoneTime = (timeZone: string): ZoneTime => {
  const zone = zones.get(timeZone) ?? newZoneTime(timeZone);
  zones.set(timeZone, zone);
  return zone;
};

/** Offsets are asked for once an hour of instants. */
const newZoneTime = (timeZone: string): ZoneTime => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  });
  const known = new Map<number, number>();
  const offsetAt = (instant: number): number => {
    const bucket = Math.floor(instant / hour);
    const before = known.get(bucket);
    if (before !== undefined) return before;
    const offset = wallOf(parts, bucket * hour) - bucket * hour;
    known.set(bucket, offset);
    return offset;
  };
  return {
    offsetAt,
    toSerial: (instant) => roundToNanoday((instant + offsetAt(instant)) / day) + epochDays,
    toInstant: (serial) => {
      const wall = Math.round((serial - epochDays) * day);
      const guess = wall - offsetAt(wall);
      return wall - offsetAt(guess);
    },
  };
};

const wallOf = (format: Intl.DateTimeFormat, instant: number): number => {
  const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(
    part.year ?? 1970,
    (part.month ?? 1) - 1,
    part.day ?? 1,
    part.hour ?? 0,
    part.minute ?? 0,
    part.second ?? 0,
  );
};

/**
 * A double holds a day of this century to the microsecond; milliseconds survive there and back. Never below the moment, since
 * the engine would show the second before.
 */
export const roundToNanoday = (days: number): number => Math.ceil(days * 1e9 - 0.001) / 1e9;

/** The wall clock of a serial as a date in UTC, for those who only want its fields. */
export const wallDate = (serial: number): Date => new Date(Math.round((serial - epochDays) * day));

/** The serial of a day and time on the wall clock. */
export const serialOf = (year: number, month: number, dayOfMonth: number, seconds = 0): number =>
  Date.UTC(year, month - 1, dayOfMonth) / day + epochDays + seconds / 86_400;
