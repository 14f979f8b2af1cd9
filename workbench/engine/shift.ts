// Where things stand after rows or columns were inserted or deleted.

export interface Span {
  readonly first: number;
  readonly count: number;
}

/** Where a span goes; undefined when nothing of it is left. */
export type Shift = (span: Span) => Span | undefined;

export type Axis = 'rows' | 'columns';

/** `count` lines come in before line `at`; spans around that place grow, later ones move on. */
export const inserted =
  (at: number, count: number): Shift =>
  ({ first, count: length }) => {
    if (at <= first) return { first: first + count, count: length };
    return at < first + length ? { first, count: length + count } : { first, count: length };
  };

/** `count` lines go, the first of them line `at`. */
export const deleted =
  (at: number, count: number): Shift =>
  ({ first, count: length }) => {
    const before = Math.max(0, Math.min(first + length, at) - first);
    const after = Math.max(0, first + length - Math.max(first, at + count));
    if (before + after === 0) return undefined;
    const gone = Math.max(0, Math.min(count, first - at));
    return { first: first - gone, count: before + after };
  };

/** Lines went to other places one by one; `placeOf` answers the new place, or undefined for a line that is gone. */
export const moved =
  (placeOf: (line: number) => number | undefined): Shift =>
  ({ first, count }) => {
    const places = Array.from({ length: count }, (_, at) => placeOf(first + at)).filter((place) => place !== undefined);
    if (places.length === 0) return undefined;
    const start = Math.min(...places);
    return { first: start, count: Math.max(...places) - start + 1 };
  };
