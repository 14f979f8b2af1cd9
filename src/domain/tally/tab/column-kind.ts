// The ways in which a column of a tab can be counted, as staff choose them.
import type { CountedKind } from '../tally-question';

/**
 * `ignore` is left out; `personal` too, since it could name someone; of a `date` nothing is counted but how many gave one. `commaNumber` is a
 * number whose decimals stand behind a comma.
 */
export type ColumnKind = Exclude<CountedKind, 'ord5'> | 'commaNumber' | 'date' | 'personal' | 'ignore';

export const columnKinds = [
  'single',
  'multi',
  'scale',
  'number',
  'commaNumber',
  'open',
  'date',
  'key',
  'personal',
  'ignore',
] as const satisfies readonly ColumnKind[];

/** How many choices a question may have: a group may be any of a district's schools. */
export const mostChoices = (kind: ColumnKind): number => (kind === 'key' ? 2_500 : 80);

/** Letters a choice. */
export const longestChoice = 500;
