// Finds the name that someone who mistyped one most likely meant.

const distance = (one: string, other: string): number => {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 0; at < one.length; at += 1) {
    const next = [at + 1];
    for (let to = 0; to < other.length; to += 1) {
      const swap = (row[to] ?? 0) + (one[at] === other[to] ? 0 : 1);
      next.push(Math.min(swap, (row[to + 1] ?? 0) + 1, (next[to] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
};

/** The known name with the fewest letters to change, small and capital letters alike; `''` only where none is known. */
export const nearestName = (typed: string, known: readonly string[]): string =>
  known
    .map((name) => ({ name, far: distance(typed.toLowerCase(), name.toLowerCase()) }))
    .reduce((best, one) => (one.far < best.far ? one : best), { name: '', far: Number.POSITIVE_INFINITY }).name;
