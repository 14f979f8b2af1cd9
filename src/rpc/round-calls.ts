// The calls by which a survey, or a tab, is compared with an earlier round.
import * as v from 'valibot';
import type { ComparedQuestion } from '../domain/tally/compare/compare-rounds';
import { call } from './call';

/** `surveyId` of ours, or the sheet of a tab that the add-on did not make. */
export type RoundSource = { readonly surveyId: string } | { readonly sheetId: number };

export type RoundView = {
  readonly source: RoundSource;
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

const source = v.union([
  v.strictObject({ surveyId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)) }),
  v.strictObject({ sheetId: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
]);

export const roundCalls = {
  /** Reads what was published of both, and counts nothing. Without `other` it is the round before, or the nearest that there is. */
  openRounds: call<RoundsHome>()(v.strictObject({ source, other: v.optional(source) })),
};
