// Counts that are still exact, for the add-on's own use: parts can be merged, and nothing of them may be shown (design 3.4).

export interface QuestionCounts {
  /** Who gave an answer that counts: the base of every share. “I don't know yet” is not among them (domain 2(d) rule 5). */
  readonly answered: number;
  readonly doNotKnow: number;
  /** How many chose each, by choice code; someone who ticked two is in both. */
  readonly counts: { readonly [code: string]: number };
  /** Of the answers that are numbers. */
  readonly sum: number;
}

export interface GroupCounts {
  /** Everyone who sent the form, whatever they answered. */
  readonly asked: number;
  /** By question code. */
  readonly questions: { readonly [question: string]: QuestionCounts };
}

export interface WorkingTally {
  readonly whole: GroupCounts;
  /** The same by school; who named none, or one that is not known, is under `''`. */
  readonly groups: { readonly [group: string]: GroupCounts };
}

export const noAnswers: QuestionCounts = { answered: 0, doNotKnow: 0, counts: {}, sum: 0 };

const noGroup: GroupCounts = { asked: 0, questions: {} };

/** The tally of nobody. */
export const emptyTally: WorkingTally = { whole: noGroup, groups: {} };

/** What `merge` makes of each name that one of the two records has. */
const mergeRecords = <Value>(
  one: { readonly [name: string]: Value },
  other: { readonly [name: string]: Value },
  merge: (one: Value, other: Value) => Value,
): { readonly [name: string]: Value } => {
  const merged: { [name: string]: Value } = { ...one };
  for (const [name, value] of Object.entries(other)) {
    const there = merged[name];
    merged[name] = there === undefined ? value : merge(there, value);
  }
  return merged;
};

const mergeCounts = (one: QuestionCounts, other: QuestionCounts): QuestionCounts => ({
  answered: one.answered + other.answered,
  doNotKnow: one.doNotKnow + other.doNotKnow,
  counts: mergeRecords(one.counts, other.counts, (count, more) => count + more),
  sum: one.sum + other.sum,
});

const mergeGroups = (one: GroupCounts, other: GroupCounts): GroupCounts => ({
  asked: one.asked + other.asked,
  questions: mergeRecords(one.questions, other.questions, mergeCounts),
});

/** The tally of both parts together: the same as if they had been counted at once. */
export const mergeTallies = (one: WorkingTally, other: WorkingTally): WorkingTally => ({
  whole: mergeGroups(one.whole, other.whole),
  groups: mergeRecords(one.groups, other.groups, mergeGroups),
});
