// Adds up what people answered, one person after the other, however their answers came in.
import { doNotKnow } from '../survey/survey-question';
import type { FoundChoices } from './choice-finder';
import { otherCode } from './tally-question';
import type { NumberSums, WorkingTally } from './working-tally';
import { writtenNumber } from './written-number';

/** What one person answered to one question, as it counts. */
export interface CountedAnswer {
  readonly codes: readonly string[];
  readonly doNotKnow: boolean;
  /** The answer as a number, where the question asks for one. */
  readonly value: number | undefined;
}

export interface ReadQuestion<Person> {
  readonly code: string;
  /** Undefined where the person answered nothing that can be counted. */
  readonly read: (person: Person) => CountedAnswer | undefined;
}

interface Counting {
  answered: number;
  doNotKnow: number;
  readonly counts: { [code: string]: number };
  numbers?: NumberSums;
}

interface GroupCounting {
  asked: number;
  readonly questions: { readonly [question: string]: Counting };
}

/** An answer in words counts as given; what it says is in no tally. */
export const written: CountedAnswer = { codes: [], doNotKnow: false, value: undefined };

/** The number in a text as families write it; undefined where there is none. */
export const numberAnswer = (text: string, decimalComma = false): CountedAnswer | undefined => {
  const value = writtenNumber(text, decimalComma);
  return value === undefined ? undefined : { ...written, value };
};

/** What was chosen; “I don't know yet” counts only where nothing else was. */
export const chosenAnswer = ({ codes, other }: FoundChoices): CountedAnswer => {
  const counted = codes.filter((code) => code !== doNotKnow);
  return {
    codes: other ? [...counted, otherCode] : counted,
    doNotKnow: counted.length === 0 && !other,
    value: undefined,
  };
};

const startGroup = (codes: readonly string[]): GroupCounting => ({
  asked: 0,
  questions: Object.fromEntries(codes.map((code) => [code, { answered: 0, doNotKnow: 0, counts: {} }])),
});

/** The sums with one number more. */
export const withNumber = (sums: NumberSums | undefined, value: number): NumberSums => ({
  count: (sums?.count ?? 0) + 1,
  sum: (sums?.sum ?? 0) + value,
  squares: (sums?.squares ?? 0) + value * value,
  least: Math.min(sums?.least ?? value, value),
  most: Math.max(sums?.most ?? value, value),
});

const countIn = (counting: Counting | undefined, answer: CountedAnswer | undefined): void => {
  if (counting === undefined || answer === undefined) return;
  if (answer.doNotKnow) {
    counting.doNotKnow += 1;
    return;
  }
  counting.answered += 1;
  if (answer.value !== undefined) counting.numbers = withNumber(counting.numbers, answer.value);
  for (const code of answer.codes) counting.counts[code] = (counting.counts[code] ?? 0) + 1;
};

/** What tells the group of a person, by view; `''` for none. */
export type GroupsOf<Person> = { readonly [view: string]: (person: Person) => string };

/** The tally of these people, whole and in each view. */
export const addUp = <Person>(
  people: readonly Person[],
  {
    questions,
    groupsOf = {},
  }: {
    readonly questions: readonly ReadQuestion<Person>[];
    readonly groupsOf?: GroupsOf<Person>;
  },
): WorkingTally => {
  const codes = questions.map(({ code }) => code);
  const whole = startGroup(codes);
  const views = Object.entries(groupsOf).map(([view, groupOf]) => ({
    view,
    groupOf,
    groups: {} as { [group: string]: GroupCounting },
  }));
  for (const person of people) {
    const members = [whole];
    for (const { groupOf, groups } of views) {
      const group = groupOf(person);
      groups[group] ??= startGroup(codes);
      members.push(groups[group]);
    }
    for (const member of members) member.asked += 1;
    for (const { code, read } of questions) {
      const answer = read(person);
      for (const member of members) countIn(member.questions[code], answer);
    }
  }
  return { whole, views: Object.fromEntries(views.map(({ view, groups }) => [view, groups])) };
};
