// The groups by which answers are compared, named alike whether families said them or the family lists know them.

/** By school and by grade band: the codes of the questions that ask for them (domain 2(d), G01 and G02). */
export const schoolView = 'G01';
export const gradeView = 'G02';

/** By language: of the form that an answer came through, or the guardian's home language in a confidential survey. */
export const languageView = 'language';

/** One way to compare groups, as staff read it. */
export type NamedView = {
  readonly code: string;
  readonly title: string;
  /** The groups that there are, by the code that answers name them with, also those that nobody named. */
  readonly groups: readonly string[];
  readonly names: { readonly [group: string]: string };
};
