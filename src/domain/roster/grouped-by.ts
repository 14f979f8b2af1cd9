// A list in groups, by whatever each of it is told apart by.

/** The groups in the order in which their first ones stand, each in the order of the list. */
export const groupedBy = <One>(
  list: readonly One[],
  keyOf: (one: One) => string,
): ReadonlyMap<string, readonly [One, ...One[]]> => {
  const groups = new Map<string, [One, ...One[]]>();
  for (const one of list) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return groups;
};
