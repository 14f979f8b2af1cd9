// The sentences of the page that tells families what was heard, in one language; `{name}` where a value goes.

/** A type of texts alone, so that it can be told text by text. */
export type ToldTexts = {
  readonly title: string;
  readonly asked: string;
  readonly answered: string;
  readonly answeredOf: string;
  readonly said: string;
  /** The two best answers of a rating together. */
  readonly best: string;
  readonly chose: string;
  readonly mean: string;
  readonly percent: string;
  readonly low: string;
  readonly high: string;
  /** All answers that are none of the choices. */
  readonly other: string;
  /** Why some numbers are missing. */
  readonly safe: string;
  readonly quotes: string;
  readonly plan: string;
  readonly who: string;
  readonly when: string;
  readonly check: string;
  readonly talk: string;
  readonly contact: string;
  readonly atSchool: string;
  readonly on: string;
};
