// What was counted and is about to be published: of a survey or of a tab, in the staff's words.
import type { Problem } from '../../../domain/problem';
import type { GridPlace } from '../../../domain/tally/tab/grid-heading';
import type { TallyQuestion } from '../../../domain/tally/tally-question';
import type { NamedView } from '../../../domain/tally/views';
import type { WorkingTally } from '../../../domain/tally/working-tally';
import type { Added, Reach } from '../count/count-pace';

export interface NamedQuestion {
  readonly question: TallyQuestion;
  readonly title: string;
  /** By choice code, as staff read it. */
  readonly labels: { readonly [choice: string]: string };
  /** Where it is a row of a grid: the question over all its rows, under which it is shown. */
  readonly grid?: GridPlace;
}

export interface CountedSource {
  /** `survey:…` or `tab:…`: what its page and record are found by. */
  readonly key: string;
  readonly title: string;
  readonly questions: readonly NamedQuestion[];
  readonly tally: WorkingTally;
  /** How many of the answers staff entered from paper. */
  readonly onPaper: number;
  readonly views: readonly NamedView[];
  /** What came since the count that this one went on from; undefined where everything was read. */
  readonly added?: Added | undefined;
  readonly notices: readonly Problem[];
}

/** A source that was counted to its end, or how far it is: then nothing of it is published. */
export type Count = CountedSource | { readonly reach: Reach };
