// The words of the page, which is built once a language: each holds the words of its own.
import { interfaceWords, type Words } from '../content/interface';
import { staffLanguageOf } from '../content/interface/staff-language';
import type { Problem } from '../domain/problem';

/** The language of the page, which the staff member's account chose. */
export const language = staffLanguageOf(document.documentElement.lang);

/** All the words, by subject. */
export const words = (): Words => interfaceWords[language];

/** The text with each `{name}` replaced by its value, in one pass. */
export const fill = (text: string, values: { readonly [name: string]: string | number }): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));

export interface Counted {
  readonly one: string;
  readonly other: string;
}

/** The text for so many, with `{n}` filled in; English and Spanish have these two forms. */
export const counted = (text: Counted, n: number, values: { readonly [name: string]: string | number } = {}): string =>
  fill(n === 1 ? text.one : text.other, { n: n.toLocaleString(language), ...values });

export interface ProblemWords {
  readonly what: string;
  readonly todo: string;
}

type Subjects = { readonly [subject: string]: { readonly problems?: { readonly [name: string]: ProblemWords } } };

/** What is wrong and what to do, in words, a language by its name in those; `undefined` is the add-on that did not answer. */
export const problemWords = (problem: Problem | undefined): ProblemWords => {
  if (problem === undefined) return words().common.offline;
  const [subject = '', name = ''] = problem.code.split('.');
  const found = (words() as unknown as Subjects)[subject]?.problems?.[name] ?? words().rpc.problems.unexpected;
  const { language: tag = '' } = problem.values;
  const names: { readonly [tag: string]: string } = words().ask.languageNames;
  const values = { call: problem.code, ...problem.values, language: names[tag] ?? tag };
  return { what: fill(found.what, values), todo: fill(found.todo, values) };
};
