// The counters of a group of answers, in one list: plain numbers that loops move on, and a tally only at the end.
import { withNumber } from './add-up';
import { otherCode, type TallyQuestion } from './tally-question';
import type { GroupCounts, NumberSums, QuestionCounts } from './working-tally';

/** Where a question has its counters: who answered, who does not know yet, and one for each code. */
export interface Place {
  readonly code: string;
  readonly answered: number;
  readonly doNotKnow: number;
  readonly codes: ReadonlyMap<string, number>;
}

type Sums = { -readonly [Sum in keyof NumberSums]: NumberSums[Sum] };

/** The counters of one group. */
export interface Counters {
  asked: number;
  readonly counts: number[];
  /** By the place of the question’s first counter. */
  readonly numbers: { [answered: number]: Sums };
}

/** The counters that an answer moves on. */
export type Moves = readonly number[];

/** Where each question has its counters, and how many there are. */
export const placesOf = (
  questions: readonly TallyQuestion[],
): { readonly places: Map<string, Place>; readonly size: number } => {
  const places = new Map<string, Place>();
  let size = 0;
  for (const { code, choices } of questions) {
    if (places.has(code)) continue;
    const codes = [...new Set([...choices.map((choice) => choice.code), otherCode])];
    places.set(code, {
      code,
      answered: size,
      doNotKnow: size + 1,
      codes: new Map(codes.map((one, at) => [one, size + 2 + at])),
    });
    size += codes.length + 2;
  }
  return { places, size };
};

/** Nobody is counted yet. */
export const newCounters = (size: number): Counters => ({
  asked: 0,
  counts: Array.from({ length: size }, () => 0),
  numbers: {},
});

/** Moves these counters on, in each group. The innermost loops: an index is twice as fast here as an iterator. */
export const move = (members: readonly Counters[], moves: Moves): void => {
  for (let member = 0; member < members.length; member += 1) {
    const counts = members[member]?.counts;
    if (counts === undefined) continue;
    for (let at = 0; at < moves.length; at += 1) {
      const counter = moves[at] ?? 0;
      counts[counter] = (counts[counter] ?? 0) + 1;
    }
  }
};

/** Adds the number to the sums at this place. */
export const addNumber = (numbers: Counters['numbers'], at: number, value: number): void => {
  const sums = numbers[at];
  if (sums === undefined) {
    numbers[at] = { ...withNumber(undefined, value) };
    return;
  }
  sums.count += 1;
  sums.sum += value;
  sums.squares += value * value;
  sums.least = Math.min(sums.least, value);
  sums.most = Math.max(sums.most, value);
};

const countsAt = ({ counts, numbers }: Counters, { answered, doNotKnow, codes }: Place): QuestionCounts => {
  const chosen: { [code: string]: number } = {};
  for (const [code, at] of codes) {
    const count = counts[at] ?? 0;
    if (count > 0) chosen[code] = count;
  }
  const sums = numbers[answered];
  return {
    answered: counts[answered] ?? 0,
    doNotKnow: counts[doNotKnow] ?? 0,
    counts: chosen,
    ...(sums === undefined ? {} : { numbers: { ...sums } }),
  };
};

/** The counters as the tally of the group. */
export const groupCounts = (counters: Counters, places: Iterable<Place>): GroupCounts => {
  const questions: { [question: string]: QuestionCounts } = {};
  for (const place of places) questions[place.code] = countsAt(counters, place);
  return { asked: counters.asked, questions };
};

/** The groups of one view together, which everybody is in one of, with the sums of all. */
export const together = (groups: Iterable<Counters>, { counts, numbers }: Counters): Counters => {
  const all = { ...newCounters(counts.length), numbers };
  for (const group of groups) {
    all.asked += group.asked;
    for (let at = 0; at < group.counts.length; at += 1)
      all.counts[at] = (all.counts[at] ?? 0) + (group.counts[at] ?? 0);
  }
  return all;
};
