// When a clock trigger is due (reference/script/clock-trigger-builder).
import { wallDate, zoneTime } from '../engine/date-serial';

export type ClockRule =
  | { readonly at: number }
  | { readonly unit: 'minutes' | 'hours'; readonly count: number }
  | {
      readonly unit: 'days' | 'weeks' | 'months';
      readonly count: number;
      readonly hour: number;
      readonly minute: number;
      /** 1 is Monday, 7 is Sunday. */
      readonly weekDay?: number;
      readonly monthDay?: number;
      readonly timeZone: string;
    };

const minute = 60_000;
const dayMs = 24 * 60 * minute;
const longest = 800;

/** The first time after `now`; null for a single moment that is over. `last` is when it was due before. */
export const nextTime = (rule: ClockRule, now: number, last?: number): number | null => {
  if ('at' in rule) return last === undefined ? Math.max(rule.at, now) : null;
  if (!('timeZone' in rule)) return (last ?? now) + rule.count * (rule.unit === 'hours' ? 60 : 1) * minute;
  const zone = zoneTime(rule.timeZone);
  const today = Math.floor(zone.toSerial(now));
  const earliest = last === undefined ? now : Math.max(now, last + gapAfter(rule));
  for (let day = today; day <= today + longest; day += 1) {
    const due = zone.toInstant(day + (rule.hour * 60 + rule.minute) / 1440);
    if (due > earliest && fitsDay(rule, day)) return due;
  }
  return null;
};

type DayRule = Extract<ClockRule, { readonly hour: number }>;

/** Just short of the whole distance, as a day of a change of clocks has an hour less. */
const gapAfter = ({ unit, count }: DayRule): number => {
  const days = unit === 'days' ? count : unit === 'weeks' ? count * 7 : 1;
  return (days - 0.5) * dayMs;
};

const fitsDay = ({ weekDay, monthDay }: DayRule, serial: number): boolean => {
  const date = wallDate(serial);
  const week = date.getUTCDay() === 0 ? 7 : date.getUTCDay();
  return (weekDay === undefined || weekDay === week) && (monthDay === undefined || monthDay === date.getUTCDate());
};
