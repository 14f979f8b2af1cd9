// Trouble that can be expected, as data: a code that content has words for, and what the words speak of.

/** `subject.name`: content's words for the subject hold what is wrong and what to do under `problems.name`. */
export interface Problem {
  readonly code: string;
  /** What the words name: a sheet, a row, a column. Never an answer of a family. */
  readonly values: { readonly [name: string]: string | number };
}

/** A value, or the problem that stood in its way. */
export type Outcome<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** The good outcome. */
export const done = <Value>(value: Value): Outcome<Value> => ({ ok: true, value });

/** The outcome that something expected stood in the way. */
export const refused = (
  code: string,
  values: Problem['values'] = {},
): { readonly ok: false; readonly problem: Problem } => ({
  ok: false,
  problem: { code, values },
});
