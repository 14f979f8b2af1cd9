// Which children of a OneRoster export are one family: the standard knows guardians, and no families.
import { groupedBy } from '../grouped-by';

export interface GuardedChild {
  readonly id: string;
  /** Ids of the guardians, in any order. */
  readonly guardians: readonly string[];
}

type Group = readonly [GuardedChild, ...GuardedChild[]];

interface Claim {
  readonly group: Group;
  readonly family: string;
  readonly children: number;
}

const guardiansOf = ({ id, guardians }: GuardedChild): string =>
  guardians.length === 0 ? `alone ${id}` : JSON.stringify([...new Set(guardians)].sort());

const leastId = (group: Group): string => group.reduce((least, { id }) => (id < least ? id : least), group[0].id);

const rankOf = ({ group, family }: Claim): string => JSON.stringify([leastId(group), family]);

/** Families that children of the group are in already, those with most of them first. */
const claimsOf = (groups: readonly Group[], known: ReadonlyMap<string, string>): readonly Claim[] =>
  groups
    .flatMap((group) =>
      [...groupedBy(group, ({ id }) => known.get(id) ?? '')]
        .filter(([family]) => family !== '')
        .map(([family, children]): Claim => ({ group, family, children: children.length })),
    )
    .sort((one, other) => other.children - one.children || (rankOf(one) < rankOf(other) ? -1 : 1));

/**
 * The family of each child, by id. Children with the very same guardians are one family, and no others: a guardian must never be told of a
 * child who is only a half-sister of their own (PV08). A family that the lists know keeps its id, with all that staff noted in it.
 */
export const familiesOfChildren = (
  children: readonly GuardedChild[],
  known: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> => {
  const groups = [...groupedBy(children, guardiansOf).values()];
  const familyOf = new Map<Group, string>();
  const taken = new Set<string>();
  const give = (group: Group, family: string): void => {
    familyOf.set(group, family);
    taken.add(family);
  };
  for (const { group, family } of claimsOf(groups, known))
    if (!familyOf.has(group) && !taken.has(family)) give(group, family);
  for (const group of groups) {
    if (familyOf.has(group)) continue;
    let family = `F-${leastId(group)}`;
    while (taken.has(family)) family = `${family}-2`;
    give(group, family);
  }
  return new Map(groups.flatMap((group) => group.map(({ id }) => [id, familyOf.get(group) ?? ''] as const)));
};
