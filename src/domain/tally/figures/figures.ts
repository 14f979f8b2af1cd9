// The figures of one question, as far as they can be seen; `publish` says when.
import type { CalendarDate } from '../../calendar/calendar-date';
import type { CountedKind } from '../tally-question';

/** A share as whole percent with its count; or at most 5%, at least 95%, or nothing (PV02, PV03). */
export type Figure =
  | { readonly state: 'shown'; readonly percent: number; readonly count: number }
  | { readonly state: 'low' | 'high' | 'withheld' };

export type FigureRow = {
  /** How many answered: the base of the shares. */
  readonly base: number;
  /** By choice code. */
  readonly figures: { readonly [choice: string]: Figure };
  /** To one decimal; null where it cannot be shown, or where there is none. */
  readonly mean: number | null;
  /** The standard deviation of the answers around their mean, told and withheld together with it (PV03). */
  readonly spread: number | null;
  /** The share that chose 4 or 5; null where it cannot be shown, or where there is none. */
  readonly favorable: Figure | null;
};

/** `few`: fewer answers than the minimum group size. `solvable`: what is hidden could be worked out from what is shown. */
export type WhyWithheld = 'few' | 'solvable';

/** By school, language or whatever the view compares; or why not. */
export type ViewFigures =
  | { readonly state: WhyWithheld }
  | {
      readonly state: 'shown';
      readonly on: CalendarDate;
      readonly rows: { readonly [group: string]: FigureRow };
      /** The groups that are not shown, whether few or many of theirs answered. */
      readonly withheld: readonly string[];
      /** Those groups counted as one (PV04); null where that would show what is withheld, or where nobody wished it. */
      readonly together: FigureRow | null;
    };

/** The figures of one question. */
export type QuestionFigures = {
  readonly question: string;
  readonly kind: CountedKind;
  /** The day on which they were counted. */
  readonly on: CalendarDate;
  /** Kept from an earlier day: too few answers came or went since (PV05). */
  readonly kept: boolean;
  readonly whole:
    | { readonly state: WhyWithheld }
    | ({
        readonly state: 'shown';
        /** Who sent the form and is not in the base: skipped the question, or did not know yet. */
        readonly notCounted: number;
      } & FigureRow);
  /** Those that were asked for, by view. */
  readonly views: { readonly [view: string]: ViewFigures };
};
