// Ids for schools that come with a pasted list.
import type { School } from './school';

/** `S4` and on, after the highest number that the Schools sheet has. */
export const nextSchoolIds = (schools: readonly School[], count: number): readonly string[] => {
  const highest = Math.max(0, ...schools.map(({ id }) => Number(/^S(\d+)$/.exec(id)?.[1] ?? 0)));
  return Array.from({ length: count }, (_, index) => `S${highest + index + 1}`);
};
