// A small seeded source of chance for made-up data: the same seed gives the same district, on every machine.

export interface Draws {
  readonly below: (limit: number) => number;
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
  /** True in this share of cases. */
  readonly happens: (share: number) => boolean;
}

/** A linear congruential generator with the constants of Numerical Recipes; its high bits are used. */
export const drawsFrom = (seed: number): Draws => {
  let state = seed >>> 0;
  const fraction = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(fraction() * limit);
  return {
    below,
    oneOf: (items) => {
      const item = items[below(items.length)];
      if (item === undefined) throw new Error('nothing to draw from');
      return item;
    },
    happens: (share) => fraction() < share,
  };
};
