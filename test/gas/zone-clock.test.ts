import fc from 'fast-check';
import { cellOf, googleValueOf } from '../../src/gas/cell-value';
import { zoneClock } from '../../src/gas/zone-clock';

/** `Utilities.formatDate(date, zone, 'Z')` as Google documents it, from Node's own time zones; counts how often it is asked. */
const google = (() => {
  const state = { asked: 0 };
  const formatDate = (date: Date, zone: string): string => {
    state.asked += 1;
    const name = new Intl.DateTimeFormat('en-US', { timeZone: zone, timeZoneName: 'longOffset' }).format(date);
    return /GMT([+-]\d\d):(\d\d)/.exec(name)?.slice(1).join('') ?? '+0000';
  };
  Object.assign(globalThis, { Utilities: { formatDate } });
  return state;
})();

const zones = [
  'America/Chicago',
  'America/New_York',
  'Pacific/Honolulu',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'UTC',
  'Europe/Madrid',
];

const wallText = (instant: number, zone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'medium' }).format(
    new Date(instant),
  );

test('shows any instant of five years as that zone’s wall clock does', () => {
  const instants = fc
    .integer({ min: Date.UTC(2024, 0) / 1000, max: Date.UTC(2029, 0) / 1000 })
    .map((second) => second * 1000);
  fc.assert(
    fc.property(fc.constantFrom(...zones), fc.array(instants, { minLength: 1, maxLength: 5 }), (zone, list) => {
      const clock = zoneClock(zone);
      for (const instant of list)
        expect(new Date(clock.toWall(instant)).toISOString().slice(0, 19).replace('T', ' ')).toBe(
          wallText(instant, zone),
        );
    }),
  );
});

test('a day written and read again is the same day, also when the clocks change', () => {
  const days = fc
    .date({ min: new Date('2024-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.constantFrom(...zones), days, (zone, text) => {
      const clock = zoneClock(zone);
      const day = { day: text as never };
      expect(cellOf(googleValueOf(day, clock), clock)).toEqual(day);
    }),
  );
});

test('asks Google a few times a year of dates, not once a date', () => {
  const clock = zoneClock('America/Chicago');
  google.asked = 0;
  for (let hour = 0; hour < 24 * 365; hour += 1) clock.toWall(Date.UTC(2026, 7, 1) + hour * 3_600_000);
  expect(google.asked).toBeLessThan(50);
});
