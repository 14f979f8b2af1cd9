// What a person gave, pasted or picked, read in the page: nothing of it has gone anywhere yet.
import { type Outcome, refused } from '../../../../domain/problem';
import { type OneRosterFile, oneRosterFileOf } from '../../../../domain/roster/reading/one-roster-file';
import { type ListWords, type NamedText, type ReadList, readList } from '../../../../domain/roster/reading/read-list';
import { readOneRoster } from '../../../../domain/roster/reading/read-one-roster';
import { tutoredListOf } from '../../../../domain/roster/reading/tutored-list';

export interface Given {
  readonly pasted: string;
  readonly files: readonly NamedText[];
}

export interface SortedGiven {
  readonly oneRoster: readonly OneRosterFile[];
  /** Everything else: family lists, or the list of who has tutoring. */
  readonly others: readonly NamedText[];
}

/** The files of a OneRoster export apart from the other lists. */
export const sortGiven = ({ pasted, files }: Given, pastedName: string): SortedGiven => {
  const all = [...files, ...(pasted.trim() === '' ? [] : [{ called: pastedName, text: pasted }])];
  const sorted = all.map((one) => ({ one, file: oneRosterFileOf(one) }));
  return {
    oneRoster: sorted.flatMap(({ file }) => file ?? []),
    others: sorted.filter(({ file }) => file === undefined).map(({ one }) => one),
  };
};

type KnownFamilies = () => Promise<{ readonly [child: string]: string }>;

/** Refused, with what to do, where it is not one list of families. `known` is asked only where the list itself has no families. */
export const readGiven = async (
  { oneRoster, others }: SortedGiven,
  words: ListWords,
  known: KnownFamilies,
): Promise<Outcome<ReadList>> => {
  const [first] = others;
  if (first === undefined)
    return refused(oneRoster.length > 0 ? 'families.tutored-missing' : 'families.nothing-chosen');
  if (others.length > 1) return refused('families.several-lists', { n: others.length });
  if (oneRoster.length === 0) return readList(first, words);
  const tutored = tutoredListOf(first, words);
  if (!tutored.ok) return tutored;
  const families = new Map(Object.entries(await known()));
  return readOneRoster({ files: oneRoster, tutored: tutored.value, known: families }, words);
};

/** Whether an export waits for the list of who has tutoring. */
export const lacksTutored = ({ oneRoster, others }: SortedGiven): boolean =>
  oneRoster.length > 0 && others.length === 0;
