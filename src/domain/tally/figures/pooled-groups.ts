// How many values a reader must hold possible for one of several withheld groups, of which only the sum is known.
import type { TableRow } from './marks';

/**
 * The fewest values that are possible for the count of any of the groups, or for its base. A group is withheld because it is small, or
 * beside small ones: of a small one is known that it stays under the minimum. `more` is how far the sum could be above the true one.
 */
export const pooledGroups = (
  groups: readonly TableRow[],
  choice: number | 'base',
  minGroupSize: number,
  more: number,
): number => {
  const countIn = ({ base, counts }: TableRow): number => (choice === 'base' ? base : (counts[choice] ?? 0));
  const sum = groups.reduce((total, group) => total + countIn(group), 0) + more;
  const small = groups.filter(({ base }) => base < minGroupSize).length;
  const large = groups.length - small;
  const most = minGroupSize - 1;
  const valuesFor = (isSmall: boolean): number => {
    const otherLarge = isSmall ? large : large - 1;
    const othersHold = otherLarge > 0 ? Number.POSITIVE_INFINITY : (isSmall ? small - 1 : small) * most;
    const highest = isSmall ? Math.min(sum, most) : sum;
    return highest - Math.max(0, sum - othersHold) + 1;
  };
  return Math.min(...groups.map(({ base }) => valuesFor(base < minGroupSize)));
};
