// The calls by which a survey, or a tab, is compared with an earlier round.
import * as v from 'valibot';
import type { ComparedQuestion } from '../domain/tally/compare/compare-rounds';
import { call } from './call';
import { type ListenSource, listenSource } from './listen-source';

export type RoundView = {
  readonly source: ListenSource;
  readonly name: string;
  /** The day of its count. */
  readonly on: string;
  /** How many families are in its published figures; 0 where none may be shown. */
  readonly families: number;
};

/** What differs between the rounds beside what families said. */
export type RoundDifference =
  | { readonly what: 'mode'; readonly earlier: 'anonymous' | 'confidential' | 'identified' }
  | { readonly what: 'languages'; readonly added: readonly string[]; readonly dropped: readonly string[] }
  /** Questions that only one of the two asked, or counted so. */
  | { readonly what: 'questions'; readonly n: number };

export type RoundsHome = {
  readonly now: RoundView;
  /** The other rounds that ask at least one of its questions and were counted: the nearest first. */
  readonly others: readonly RoundView[];
  /** The rounds that would be there too, had somebody counted them. */
  readonly uncounted: readonly string[];
  /** Null where there is no other round. */
  readonly compared: {
    readonly earlier: RoundView;
    readonly later: RoundView;
    readonly differences: readonly RoundDifference[];
    readonly questions: readonly ComparedQuestion[];
  } | null;
};

export const roundCalls = {
  /** Reads what was published of both, and counts nothing. Without `other` it is the round before, or the nearest that there is. */
  openRounds: call<RoundsHome>()(v.strictObject({ source: listenSource, other: v.optional(listenSource) })),
};
