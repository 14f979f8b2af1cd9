// When an event begins and ends, out of what staff wrote in the plan: `6:00 pm – 7:30 pm`, `18:00-19:30`, `6 to 7:30 pm`.
import { timeIn } from '../settings/settings';

export interface EventTime {
  /** `18:00`; empty where it cannot be made out. */
  readonly start: string;
  readonly end: string;
}

const between = /\s*(?:[–—-]|\bto\b|\btill\b|\buntil\b|\ba\b|\bhasta\b)\s*/i;
const half = /[ap]\.?\s*m\.?/i;

/** The half of the day that is said once counts for both, where that puts the end after the beginning. */
export const eventTimeIn = (text: string): EventTime => {
  const [first = '', second = '', ...others] = text
    .trim()
    .split(between)
    .filter((part) => part !== '');
  if (others.length > 0) return { start: '', end: '' };
  const [said] = half.exec(second) ?? [];
  const [end, plain] = [timeIn(second) ?? '', timeIn(first) ?? ''];
  const same = said === undefined || half.test(first) ? plain : (timeIn(`${first} ${said}`) ?? '');
  return { start: end !== '' && same > end ? plain : same, end };
};
