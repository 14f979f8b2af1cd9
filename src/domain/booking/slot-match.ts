// Who gets which time: as many families as can, those who came first before those who came later.

export interface Wanting {
  /** The times that suit. */
  readonly slots: readonly string[];
}

/**
 * A time for as many of the families as there can be, each one that it wants and none twice. No one who gets a time with some of the
 * families loses it to those who come after, though it may be another of the times that suit (augmenting paths, in the order of coming).
 */
export const matchSlots = <Family extends Wanting>(
  families: readonly Family[],
  free: readonly string[],
): ReadonlyMap<Family, string> => {
  const holders = new Map<string, Family>();
  const place = (family: Family, tried: Set<string>): boolean =>
    free.some((slot) => {
      if (!family.slots.includes(slot) || tried.has(slot)) return false;
      tried.add(slot);
      const holder = holders.get(slot);
      if (holder !== undefined && !place(holder, tried)) return false;
      holders.set(slot, family);
      return true;
    });
  for (const family of families) place(family, new Set());
  return new Map([...holders].map(([slot, family]) => [family, slot]));
};
