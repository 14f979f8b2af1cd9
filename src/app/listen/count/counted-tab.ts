// What was counted of one tab.
import type { Problem } from '../../../domain/problem';
import { emptyTally, type WorkingTally } from '../../../domain/tally/working-tally';
import type { Reach } from './count-pace';

export interface CountedTab {
  readonly tally: WorkingTally;
  readonly notices: readonly Problem[];
  /** As they stand in the tab; none where it is empty. */
  readonly headings: readonly string[];
  /** How far a tab was counted that is too large for one go; undefined for any other. */
  readonly reach?: Reach;
}

/** Counted where there is nothing to count. */
export const nothingCounted: CountedTab = { tally: emptyTally, notices: [], headings: [] };
