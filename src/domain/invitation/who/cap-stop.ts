// What keeps a wave from going to families that had their messages of the week (R37).
import { type Outcome, refused } from '../../problem';
import type { CapFinding } from './frequency-cap';

/** A person said how many they saw over the cap, and that these get it all the same; undefined where they said nothing. */
export const capStop = ({ over }: CapFinding, accepted: number | undefined): Outcome<never> | undefined => {
  const now = over.length;
  if (now === 0 || accepted === now) return undefined;
  return accepted === undefined
    ? refused('who.over-cap', { n: now })
    : refused('who.over-cap-changed', { seen: accepted, n: now });
};
