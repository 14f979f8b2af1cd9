// The calls by which families are told what was heard of a survey.
import * as v from 'valibot';
import { call } from './call';

export type ToldLanguage = { readonly tag: string; readonly name: string; readonly direction: 'ltr' | 'rtl' };

/** A result. */
export type ToldResultView = {
  readonly code: string;
  /** The question as staff know it. */
  readonly title: string;
  /** As families would read it, in the language that was asked for. */
  readonly sentence: string;
  /** It is on the page unless staff choose otherwise. */
  readonly telling: boolean;
};

export type ToldHome = {
  /** Those that families can be told in. */
  readonly languages: readonly ToldLanguage[];
  /** Those that wait for their texts, or for a person who approves them. */
  readonly waiting: readonly ToldLanguage[];
  /** The one that the results are in; empty where there is none. */
  readonly language: string;
  readonly results: readonly ToldResultView[];
  readonly most: number;
  /** How many more questions were counted, whose figures cannot be told. */
  readonly withheld: number;
  /** What families wrote in that language and staff let out, as many as have room. */
  readonly quotes: readonly string[];
  /** How many rows the record of what was heard has for the survey, and its sheet. */
  readonly plans: number;
  readonly planSheet: { readonly id: number; readonly name: string } | null;
};

const surveyId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const language = v.pipe(v.string(), v.maxLength(20));

const wish = v.strictObject({
  surveyId,
  language: v.pipe(language, v.minLength(2)),
  /** Their codes; the page has them in the order of the form. */
  results: v.pipe(v.array(v.pipe(v.string(), v.minLength(1), v.maxLength(60))), v.maxLength(6), v.readonly()),
  /** With what staff wrote in the record of what was heard; else with lines to fill in. */
  withPlans: v.boolean(),
  /** With what families wrote and staff let out. */
  withQuotes: v.boolean(),
});

export const toldCalls = {
  /** Reads what was published at the last count, and counts nothing. An empty language is the staff’s own. */
  openTold: call<ToldHome>()(v.strictObject({ surveyId, language })),
  /** As plain text, for a message. */
  tellAsText: call<{ readonly text: string; readonly direction: 'ltr' | 'rtl' }>()(wish),
  /** Opens the page in a dialog. */
  printTold: call<{ readonly shown: true }>()(wish),
};
