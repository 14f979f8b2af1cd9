// Where a question stands in the rows of a tab.
import type { TallyQuestion } from './tally-question';

export interface FoundColumn {
  readonly question: TallyQuestion;
  /** Index in the row. */
  readonly column: number;
}
