// The builder of clock triggers (reference/script/clock-trigger-builder).

import { serialOf, zoneTime } from '../engine/date-serial';
import { memberName } from '../enumeration';
import type { Execution } from '../execution';
import { isDate } from '../realm';
import { scriptTimeZone } from '../script/manifest';
import { ServiceError } from '../service-error';
import { checkSignature } from '../signature';
import { standIn, standInOf } from '../stand-in';
import { type ClockRule, nextTime } from './clock-rule';
import type { NewTrigger } from './trigger-record';

type Google = GoogleAppsScript.Script.ClockTriggerBuilder;

export const weekDays = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

interface Wish {
  readonly at?: number;
  readonly unit?: 'minutes' | 'hours' | 'days' | 'weeks' | 'months';
  readonly count?: number;
  readonly hour?: number;
  readonly minute?: number;
  readonly weekDay?: number;
  readonly monthDay?: number;
  readonly timeZone?: string;
}

const minutesAllowed = [1, 5, 10, 15, 30];
/** Google picks a minute of the hour and keeps it; this one. */
const unasked = { hour: 9, minute: 30 };

/** Ends in `create`, which hands over what was wished for. */
export const giveClockBuilder = (
  execution: Execution,
  make: (made: NewTrigger) => GoogleAppsScript.Script.Trigger,
): Google => {
  let wish: Wish = {};
  const also = (implementation: object, more: Wish): Google => {
    wish = { ...wish, ...more };
    return standInOf(implementation) as Google;
  };
  const whole = (name: string, value: unknown): number => {
    checkSignature(`ClockTriggerBuilder.${name}`, [value], ['number']);
    return Math.trunc(Number(value));
  };
  const zone = (): string => wish.timeZone ?? scriptTimeZone(execution.distDir);
  const part: Google = {
    after(ms) {
      return also(this, { at: execution.world.clock.now() + whole('after', ms) });
    },
    at(moment: unknown) {
      if (!isDate(moment)) throw new ServiceError('Invalid argument: date');
      return also(this, { at: moment.getTime() });
    },
    atDate(year, month, day) {
      return also(this, { at: zoneTime(zone()).toInstant(serialOf(year, month, day)) });
    },
    everyMinutes(count) {
      if (!minutesAllowed.includes(whole('everyMinutes', count)))
        throw new ServiceError(
          'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
        );
      return also(this, { unit: 'minutes', count });
    },
    everyHours(count) {
      return also(this, { unit: 'hours', count: whole('everyHours', count) });
    },
    everyDays(count) {
      return also(this, { unit: 'days', count: whole('everyDays', count) });
    },
    everyWeeks(count) {
      return also(this, { unit: 'weeks', count: whole('everyWeeks', count) });
    },
    onWeekDay(day) {
      const number = (weekDays as readonly string[]).indexOf(memberName(day) ?? '') + 1;
      if (number === 0) throw new ServiceError('Invalid argument: day');
      return also(this, { weekDay: number, ...(wish.unit === undefined ? { unit: 'weeks', count: 1 } : {}) });
    },
    onMonthDay(day) {
      const number = whole('onMonthDay', day);
      if (number < 1 || number > 31) throw new ServiceError('Invalid argument: day');
      return also(this, { monthDay: number, unit: 'months', count: 1 });
    },
    atHour(hour) {
      return also(this, { hour: whole('atHour', hour) });
    },
    nearMinute(minute) {
      return also(this, { minute: whole('nearMinute', minute) });
    },
    inTimezone(timeZone) {
      return also(this, { timeZone });
    },
    create: () => {
      const rule = ruleOf(wish, zone());
      const nextAt = nextTime(rule, execution.world.clock.now());
      return make({ event: 'CLOCK', source: 'CLOCK', sourceId: null, rule, nextAt });
    },
  };
  return standIn<Google>(execution, 'ClockTriggerBuilder', part, {
    kind: 'builder',
    kinds: { create: 'write' },
    scope: 'script.scriptapp',
    needs: 'full',
  });
};

const ruleOf = (wish: Wish, timeZone: string): ClockRule => {
  const { at, unit, count = 1, weekDay, monthDay } = wish;
  if (at !== undefined) return { at };
  if (unit === undefined) throw new ServiceError('A schedule must be specified for a clock trigger.');
  if (count < 1) throw new ServiceError('Clock events must be scheduled at least 1 hour apart.');
  if (unit === 'minutes' || unit === 'hours') return { unit, count };
  return {
    unit,
    count,
    hour: wish.hour ?? unasked.hour,
    minute: wish.minute ?? unasked.minute,
    ...(weekDay === undefined ? {} : { weekDay }),
    ...(monthDay === undefined ? {} : { monthDay }),
    timeZone,
  };
};
