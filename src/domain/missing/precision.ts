// How many of all families answered, and how far their answers could be from everyone's by chance alone (domain 4.2).
import { usualErrors } from '../tally/compare/chance';

/** Planning values of a response rate, in percent: what is usual, and a goal. */
export const usualRate = 25;
export const goalRate = 60;

/** Whole percent; null where there is nobody, or where more answered than there are. */
export const rateOf = (answered: number, families: number): number | null =>
  families === 0 || answered > families ? null : Math.round((100 * answered) / families);

/**
 * The margin of a share in whole points: 95%, the worst case of half and half, and with so many answers of so few families no more than
 * is left of them (finite population). It says nothing about who is missing. Null without answers, or with more than there are families.
 */
export const marginOf = (answered: number, families: number): number | null => {
  if (answered <= 0 || answered > families) return null;
  if (families === 1) return 0;
  const variance = (0.25 / answered) * ((families - answered) / (families - 1));
  return Math.round(100 * usualErrors * Math.sqrt(variance));
};
