// The values of a message's fields as a person would type them: days as `2026-09-21`, times as `18:00`.

/** By language tag, and under `*` what is the same in every language. */
export type FieldValues = { readonly [field: string]: { readonly [tag: string]: string } };

/** Nothing where nothing is known. */
export const inAll = (text: string | undefined): FieldValues[string] =>
  text === undefined || text === '' ? {} : { '*': text };

/** What staff wrote in their own language is no other language's text. */
export const inOne = (tag: string, text: string): FieldValues[string] => (text === '' ? {} : { [tag]: text });
