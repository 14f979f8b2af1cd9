// A text in several languages.

/** One wording a language tag. */
export interface Worded {
  readonly [language: string]: string;
}
