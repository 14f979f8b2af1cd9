// Which family gets which time for a 1:1 talk (S34), from the times that each ticked and the slots as they are now.

import { plainWording } from '../tally/plain-wording';
import type { KeyedAnswer } from './answer-key';
import { keyed } from './answer-key';
import { familyKeys, isBookedBy } from './contact';
import type { FormAnswer } from './form-answer';
import { matchSlots } from './slot-match';

export interface Slot {
  readonly id: string;
  readonly bookedBy: string;
  /** It is ahead, and nobody has it. */
  readonly isFree: boolean;
}

/** A family and the last of its answers, which counts. */
export interface TalkFamily {
  readonly name: string;
  readonly contact: string;
  readonly answer: FormAnswer;
  /** Other names that it answered by: two families may share a phone. */
  readonly otherNames: readonly string[];
  /** Of all its answers, the last one at the end. */
  readonly keys: readonly string[];
  /** Times that it ticked and that still are when they were. */
  readonly slots: readonly string[];
  /** It ticked a time that is gone, was moved since, or that nobody ever offered. */
  readonly tickedChanged: boolean;
}

export interface Placed {
  readonly family: TalkFamily;
  readonly slot: string;
}

export interface TalkPlan {
  readonly given: readonly Placed[];
  /** Families that have a time already; nothing is changed for them. */
  readonly having: readonly Placed[];
  readonly waiting: readonly TalkFamily[];
  /** Families whose time staff took back since: they get another one when they answer again. */
  readonly takenBack: readonly TalkFamily[];
  /** Answers without a name and a way to reach the family. */
  readonly nameless: number;
}

export interface TalkQuestion {
  /** In the order in which they came. */
  readonly answers: readonly FormAnswer[];
  /** In the order of their days. */
  readonly slots: readonly Slot[];
  /** The slot that an answer of this key was given before. */
  readonly handled: ReadonlyMap<string, string>;
  /** The slot that the choice at this place of the question stands for, where it still is when the family read that it is. */
  readonly slotAt: (place: number) => string | undefined;
}

const written = ({ given }: FormAnswer, question: string): string => given[question]?.text ?? '';
const keysOf = (answer: FormAnswer): readonly string[] => familyKeys(written(answer, 'ON01'), written(answer, 'ON02'));

/** Answers that share a phone or an address are of one family, also over a third that has both. */
const families = (answers: readonly KeyedAnswer[]): readonly (readonly KeyedAnswer[])[] => {
  let groups: readonly { readonly keys: readonly string[]; readonly own: readonly KeyedAnswer[] }[] = [];
  for (const answer of answers) {
    const keys = keysOf(answer);
    const same = groups.filter((group) => group.keys.some((key) => keys.includes(key)));
    const joined = {
      keys: [...same.flatMap((group) => group.keys), ...keys],
      own: [...same.flatMap(({ own }) => own), answer],
    };
    const kept = groups.filter((group) => group === same[0] || !same.includes(group));
    groups = same.length === 0 ? kept.concat(joined) : kept.map((group) => (group === same[0] ? joined : group));
  }
  return groups.map(({ own }) => own);
};

const familyOf = (answers: readonly KeyedAnswer[], slotAt: TalkQuestion['slotAt']): readonly TalkFamily[] => {
  const last = [...answers].sort((one, other) => one.at.localeCompare(other.at)).pop();
  if (last === undefined) return [];
  const { places = [], other = false } = last.given.ON04 ?? {};
  const slots = places.map(slotAt);
  return [
    {
      name: written(last, 'ON01'),
      contact: written(last, 'ON02'),
      otherNames: [...new Set(answers.map((one) => written(one, 'ON01')))].filter(
        (name) => name !== '' && name !== written(last, 'ON01'),
      ),
      answer: last,
      keys: [...answers.filter((one) => one !== last), last].map(({ key }) => key),
      slots: slots.flatMap((slot) => slot ?? []),
      tickedChanged: other || slots.includes(undefined),
    },
  ];
};

/** The slot that is this family's, by what stands in it or by what it was given. */
const slotOf = ({ name, contact, keys }: TalkFamily, { slots, handled }: TalkQuestion): string | undefined => {
  const given = new Set(keys.map((key) => handled.get(key)));
  return slots.find(({ id, bookedBy }) => bookedBy !== '' && (isBookedBy(bookedBy, name, contact) || given.has(id)))
    ?.id;
};

/**
 * Earlier families come first where they compete; the place of a family is that of its first answer, and its last answer counts. What is
 * booked stays booked, a family has one time at most, and asking again after it was written gives nobody another one.
 */
export const planTalks = (question: TalkQuestion): TalkPlan => {
  const { answers, slots, handled, slotAt } = question;
  const known = keyed(answers).filter((answer) => keysOf(answer).length > 0);
  const all = families(known).flatMap((group) => familyOf(group, slotAt));
  const having = all.flatMap((family) => {
    const slot = slotOf(family, question);
    return slot === undefined ? [] : [{ family, slot }];
  });
  const without = all.filter((family) => !having.some((one) => one.family === family));
  const isTakenBack = ({ keys }: TalkFamily): boolean => {
    const given = handled.get(keys[keys.length - 1] ?? '');
    return slots.some(({ id }) => id === given);
  };
  const open = without.filter((family) => !isTakenBack(family));
  const matched = matchSlots(
    open,
    slots.filter(({ isFree }) => isFree).map(({ id }) => id),
  );
  const order = slots.map(({ id }) => id);
  return {
    given: [...matched]
      .map(([family, slot]) => ({ family, slot }))
      .sort((one, other) => order.indexOf(one.slot) - order.indexOf(other.slot)),
    having,
    waiting: open.filter((family) => !matched.has(family)),
    takenBack: without.filter(isTakenBack),
    nameless: answers.length - known.length,
  };
};

/** Whether a label that a family ticked still says when the slot is; where it is may have changed. */
export const saysMoment = (label: string, moment: string): boolean => {
  const [ticked, now] = [plainWording(label).replace(/ \(\d+\)$/, ''), plainWording(moment)];
  return now !== '' && (ticked === now || ticked.startsWith(`${now},`));
};
