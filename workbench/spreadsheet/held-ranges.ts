// What is behind a `RangeList` that a script passed.

interface HeldRanges {
  readonly ranges: readonly object[];
}

/** The implementations of its ranges; none for anything else. */
export const rangesOfList = (given: unknown): readonly object[] =>
  (given as Partial<HeldRanges> | null | undefined)?.ranges ?? [];
