// Answers that carry a family's code: of two with one code the later counts, whichever form and block each came in (PV12).
import { type Cell, isDayCell, textOf } from '../sheet/cell';
import { codeLength, nobodysCode } from '../survey/family-code';

export type FoundCode =
  | { readonly whose: 'family'; readonly code: string }
  /** `nobody`: no family of the survey has it. `test`: it came by a message that staff sent to themselves. */
  | { readonly whose: 'nobody' | 'test' | 'unsaid' };

/** One answer with what it takes to tell it from another. */
export interface CodedAnswer {
  readonly found: FoundCode;
  /** The form that it came through. */
  readonly form: string;
  readonly cells: readonly Cell[];
}

/** Answers sorted so far; `mergeSorted` joins parts in any order. */
export interface SortedAnswers {
  /** The answer that counts, by code. */
  readonly latest: ReadonlyMap<string, CodedAnswer>;
  /** How many answers came with each code. */
  readonly times: ReadonlyMap<string, number>;
  /** Each counts: nobody can say that two of them are of one family. */
  readonly loose: readonly CodedAnswer[];
  readonly tests: number;
}

/** What a family can do to a code without changing it: small letters, blanks, dashes, words around it. */
const bareCode = (text: string): string =>
  text
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-Z0-9]/g, '');

/** Whose code stands in the text. Words around it do not matter; with two families' codes in it, it is nobody's. */
export const findCode = (text: string, known: { readonly has: (code: string) => boolean }): FoundCode => {
  const bare = bareCode(text);
  if (bare === '') return { whose: 'unsaid' };
  const parts = Array.from({ length: Math.max(0, bare.length - codeLength + 1) }, (_, at) =>
    bare.slice(at, at + codeLength),
  );
  const [code, another] = new Set(parts.filter((part) => known.has(part)));
  if (code !== undefined && another === undefined) return { whose: 'family', code };
  return { whose: bare.includes(nobodysCode) ? 'test' : 'nobody' };
};

/** When Google took the answer; one without a moment, that somebody typed in, came before all others. */
const momentOf = ({ cells }: CodedAnswer): string => {
  const days = cells.filter(isDayCell);
  // Staff may have put a day of their own in front.
  const stamp = days.find(({ time }) => time !== undefined) ?? days[0];
  return stamp === undefined ? '' : `${stamp.day} ${stamp.time ?? '00:00:00'}`;
};

/** Two of the very same moment are told apart by what they say, so that no order of rows or tabs matters. */
const laterOf = (one: CodedAnswer, other: CodedAnswer): CodedAnswer => {
  const key = (answer: CodedAnswer): string => [momentOf(answer), answer.form, ...answer.cells.map(textOf)].join('\n');
  return key(one) < key(other) ? other : one;
};

export const noSorted: SortedAnswers = { latest: new Map(), times: new Map(), loose: [], tests: 0 };

const joined = <Value>(
  one: ReadonlyMap<string, Value>,
  other: ReadonlyMap<string, Value>,
  join: (one: Value, other: Value) => Value,
): ReadonlyMap<string, Value> => {
  const map = new Map(one);
  for (const [name, value] of other) {
    const there = map.get(name);
    map.set(name, there === undefined ? value : join(there, value));
  }
  return map;
};

/** Both parts together: the same as if they had been sorted at once. */
export const mergeSorted = (one: SortedAnswers, other: SortedAnswers): SortedAnswers => ({
  latest: joined(one.latest, other.latest, laterOf),
  times: joined(one.times, other.times, (count, more) => count + more),
  loose: [...one.loose, ...other.loose],
  tests: one.tests + other.tests,
});

/** The answers of one block, sorted. */
export const sortAnswers = (answers: readonly CodedAnswer[]): SortedAnswers => {
  const latest = new Map<string, CodedAnswer>();
  const times = new Map<string, number>();
  const loose: CodedAnswer[] = [];
  let tests = 0;
  for (const answer of answers) {
    if (answer.found.whose === 'test') tests += 1;
    else if (answer.found.whose !== 'family') loose.push(answer);
    else {
      const { code } = answer.found;
      const before = latest.get(code);
      latest.set(code, before === undefined ? answer : laterOf(before, answer));
      times.set(code, (times.get(code) ?? 0) + 1);
    }
  }
  return { latest, times, loose, tests };
};

/** The answers that count. */
export const answersThatCount = ({ latest, loose }: SortedAnswers): readonly CodedAnswer[] => [
  ...latest.values(),
  ...loose,
];

export interface SortedFigures {
  /** Families with more than one answer, and how many answers those were. */
  readonly families: number;
  readonly answers: number;
  readonly nobodys: number;
  readonly unsaid: number;
  readonly tests: number;
}

/** What a person should know of how the answers were sorted. */
export const sortedFigures = ({ times, loose, tests }: SortedAnswers): SortedFigures => {
  const several = [...times.values()].filter((count) => count > 1);
  const countOf = (whose: FoundCode['whose']): number => loose.filter(({ found }) => found.whose === whose).length;
  return {
    families: several.length,
    answers: several.reduce((sum, count) => sum + count, 0),
    nobodys: countOf('nobody'),
    unsaid: countOf('unsaid'),
    tests,
  };
};
