// Counts that are still exact, for the add-on's own use: parts can be merged, and nothing of them may be shown (design 3.4).

/** Of the answers that are numbers of any size; a scale is counted by its places. */
export interface NumberSums {
  readonly count: number;
  readonly sum: number;
  readonly squares: number;
  readonly least: number;
  readonly most: number;
}

export interface QuestionCounts {
  /** Who gave an answer that counts: the base of every share. “I don't know yet” is not among them (domain 2(d) rule 5). */
  readonly answered: number;
  readonly doNotKnow: number;
  /** How many chose each, by choice code; someone who ticked two is in both. */
  readonly counts: { readonly [code: string]: number };
  /** Undefined where no answer is a number. */
  readonly numbers?: NumberSums;
}

export interface GroupCounts {
  /** Everyone who sent the form, whatever they answered. */
  readonly asked: number;
  /** By question code. */
  readonly questions: { readonly [question: string]: QuestionCounts };
}

/** By group; who named none, or one that is not known, is under `''`. */
export type ViewCounts = { readonly [group: string]: GroupCounts };

export interface WorkingTally {
  readonly whole: GroupCounts;
  /** The same people once more by school, by language, by any column that groups them. */
  readonly views: { readonly [view: string]: ViewCounts };
}

export const noAnswers: QuestionCounts = { answered: 0, doNotKnow: 0, counts: {} };

export const noGroup: GroupCounts = { asked: 0, questions: {} };

/** The tally of nobody. */
export const emptyTally: WorkingTally = { whole: noGroup, views: {} };

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

const mergeNumbers = (one: NumberSums | undefined, other: NumberSums | undefined): NumberSums | undefined => {
  if (one === undefined || other === undefined) return one ?? other;
  return {
    count: one.count + other.count,
    sum: one.sum + other.sum,
    squares: one.squares + other.squares,
    least: Math.min(one.least, other.least),
    most: Math.max(one.most, other.most),
  };
};

/** The counts of both groups together. */
export const mergeCounts = (one: QuestionCounts, other: QuestionCounts): QuestionCounts => {
  const numbers = mergeNumbers(one.numbers, other.numbers);
  return {
    answered: one.answered + other.answered,
    doNotKnow: one.doNotKnow + other.doNotKnow,
    counts: mergeRecords(one.counts, other.counts, (count, more) => count + more),
    ...(numbers === undefined ? {} : { numbers }),
  };
};

const mergeGroups = (one: GroupCounts, other: GroupCounts): GroupCounts => ({
  asked: one.asked + other.asked,
  questions: mergeRecords(one.questions, other.questions, mergeCounts),
});

/** The tally of both parts together: the same as if they had been counted at once. */
export const mergeTallies = (one: WorkingTally, other: WorkingTally): WorkingTally => ({
  whole: mergeGroups(one.whole, other.whole),
  views: mergeRecords(one.views, other.views, (view, more) => mergeRecords(view, more, mergeGroups)),
});

/** The tally with everyone in one group of the view, such as the language of the form that all of them came through. */
export const inOneGroup = (tally: WorkingTally, view: string, group: string): WorkingTally => ({
  ...tally,
  views: { ...tally.views, [view]: { [group]: tally.whole } },
});
