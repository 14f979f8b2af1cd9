// How names of fields are compared, and which one somebody who mistyped one most likely meant.

/** Spaces, small and capital letters make no difference: `Family name` is `FamilyName`. */
export const fieldKey = (name: string): string => name.replace(/\s+/g, '').toLowerCase();

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

/** The known name with the fewest letters to change, compared as fields are; `''` only where none is known. */
export const nearestName = (typed: string, known: readonly string[]): string =>
  known
    .map((name) => ({ name, far: distance(fieldKey(typed), fieldKey(name)) }))
    .reduce((best, one) => (one.far < best.far ? one : best), { name: '', far: Number.POSITIVE_INFINITY }).name;
