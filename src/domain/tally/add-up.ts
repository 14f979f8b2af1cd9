// Adds up what people answered, one person after the other, however their answers came in.
import { doNotKnow } from '../survey/survey-question';
import type { FoundChoices } from './choice-finder';
import { otherCode, type TallyQuestion } from './tally-question';
import type { WorkingTally } from './working-tally';

/** What one person answered to one question, as it counts. */
export interface CountedAnswer {
  readonly codes: readonly string[];
  readonly doNotKnow: boolean;
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
  sum: number;
  readonly counts: { [code: string]: number };
}

interface GroupCounting {
  asked: number;
  readonly questions: { readonly [question: string]: Counting };
}

/** An answer in words counts as given; what it says is in no tally. */
export const written: CountedAnswer = { codes: [], doNotKnow: false, value: undefined };

/** The number in a text as families write it; undefined where there is none. */
export const numberAnswer = (text: string): CountedAnswer | undefined => {
  const number = Number(text.replace(/^[$€£]\s?/, '').replace(/(\d),(?=\d{3}(?:\D|$))/g, '$1'));
  return text === '' || !Number.isFinite(number) ? undefined : { ...written, value: number };
};

/** The place on a scale that a code stands for. */
const levelOf = (codes: readonly string[]): number | undefined =>
  codes[0] === undefined ? undefined : Number(codes[0]);

/** What was chosen; “I don't know yet” counts only where nothing else was. */
export const chosenAnswer = (kind: TallyQuestion['kind'], { codes, other }: FoundChoices): CountedAnswer => {
  const counted = codes.filter((code) => code !== doNotKnow);
  return {
    codes: other ? [...counted, otherCode] : counted,
    doNotKnow: counted.length === 0 && !other,
    value: kind === 'ord5' || kind === 'scale' ? levelOf(counted) : undefined,
  };
};

const startGroup = (codes: readonly string[]): GroupCounting => ({
  asked: 0,
  questions: Object.fromEntries(codes.map((code) => [code, { answered: 0, doNotKnow: 0, sum: 0, counts: {} }])),
});

const countIn = (counting: Counting | undefined, answer: CountedAnswer | undefined): void => {
  if (counting === undefined || answer === undefined) return;
  if (answer.doNotKnow) {
    counting.doNotKnow += 1;
    return;
  }
  counting.answered += 1;
  counting.sum += answer.value ?? 0;
  for (const code of answer.codes) counting.counts[code] = (counting.counts[code] ?? 0) + 1;
};

/** The tally of these people; by group where `groupOf` tells each one's, `''` for none. */
export const addUp = <Person>(
  people: readonly Person[],
  {
    questions,
    groupOf,
  }: {
    readonly questions: readonly ReadQuestion<Person>[];
    readonly groupOf: ((person: Person) => string) | undefined;
  },
): WorkingTally => {
  const codes = questions.map(({ code }) => code);
  const whole = startGroup(codes);
  const groups: { [group: string]: GroupCounting } = {};
  for (const person of people) {
    const members = [whole];
    if (groupOf !== undefined) {
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
  return { whole, groups };
};
