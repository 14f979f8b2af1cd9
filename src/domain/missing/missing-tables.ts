// Who is missing: families invited, reached and answered, by school, language and grade band, beside their share of the lists (domain 4.2).
import { type Breakdown, breakdowns, type ListedFamily, type Place } from './family-list';
import { rateOf } from './precision';
import type { Reach } from './reach';

export interface Answers {
  /** The families of the lists that answered; undefined where nobody is to know (PV12). */
  readonly families: ReadonlySet<string> | undefined;
  /** Answers that no family of the lists stands behind, by the language that they came in; empty where that is not known either. */
  readonly others: ReadonlyMap<string, number>;
  /** The languages of the survey's forms. */
  readonly forms: readonly string[];
}

export interface MissingCounts {
  /** On the lists. */
  readonly families: number;
  readonly invited: number;
  readonly reached: number;
}

export interface MissingRow extends MissingCounts {
  readonly place: Place;
  /** Null where nobody is to know. */
  readonly answered: number | null;
  /** Whole percent of its families. */
  readonly rate: number | null;
  /** Its share of the answers over its share of the lists, to two decimals; 1 where it answered as much as all others. */
  readonly ratio: number | null;
  /** Less than 0.8, of a group of at least the minimum size. */
  readonly isFlagged: boolean;
  /** Families of an anonymous survey that has no form in their language: they answered in another, or not at all. */
  readonly hasNoForm: boolean;
}

export interface MissingTable {
  readonly by: Breakdown;
  readonly rows: readonly MissingRow[];
}

export interface MissingWhole extends MissingCounts {
  readonly answered: number;
  /** Those of the answers that no family of the lists stands behind. */
  readonly unplaced: number;
}

interface Facts {
  readonly families: readonly ListedFamily[];
  readonly reach: Reach;
  readonly answers: Answers;
  readonly minGroupSize: number;
}

/** Eight tenths, as whole numbers. */
const least = { share: 8, of: 10 } as const;

/** Whether the one is less than eight tenths of the other (domain 4.2). */
export const isLow = (own: number, whole: number): boolean => own * least.of < whole * least.share;

const sum = (numbers: Iterable<number>): number => [...numbers].reduce((all, one) => all + one, 0);

const countsOf = (families: readonly ListedFamily[], { invited, reached }: Reach): MissingCounts => ({
  families: families.length,
  invited: families.filter(({ id }) => invited.has(id)).length,
  reached: families.filter(({ id }) => reached.has(id)).length,
});

/** The whole: all answers that count, also those of nobody on the lists. */
export const missingWhole = ({ families, reach, answers }: Omit<Facts, 'minGroupSize'>): MissingWhole => {
  const unplaced = sum(answers.others.values());
  const placed = families.filter(({ id }) => answers.families?.has(id) === true).length;
  return { ...countsOf(families, reach), answered: placed + unplaced, unplaced };
};

const keyOf = (place: Place): string => (place.kind === 'named' ? `named ${place.group}` : place.kind);

interface Group {
  readonly place: Place;
  readonly families: readonly ListedFamily[];
}

/** Every group that a family of the lists is in or an answer came from. */
const groupsOf = ({ families, answers }: Facts, by: Breakdown): readonly Group[] => {
  const groups = new Map<string, { readonly place: Place; readonly families: ListedFamily[] }>();
  const groupAt = (place: Place) => {
    const there = groups.get(keyOf(place)) ?? { place, families: [] };
    groups.set(keyOf(place), there);
    return there;
  };
  for (const family of families) groupAt(family.places[by]).families.push(family);
  // Where nobody is to know who answered, answers stand in the table of languages alone.
  const others = answers.families !== undefined || by === 'language' ? [...answers.others.keys()] : [];
  for (const language of others)
    groupAt(by === 'language' && language !== '' ? { kind: 'named', group: language } : { kind: 'unknown' });
  return [...groups.values()];
};

/** Answers that no family stands behind are in the group of their language, or in none that is known. */
const othersIn = ({ others }: Answers, by: Breakdown, place: Place): number => {
  if (by === 'language')
    return place.kind === 'several' ? 0 : (others.get(place.kind === 'named' ? place.group : '') ?? 0);
  return place.kind === 'unknown' ? sum(others.values()) : 0;
};

const answeredIn = ({ answers }: Facts, by: Breakdown, { place, families }: Group): number | null => {
  const known = answers.families;
  if (known === undefined && by !== 'language') return null;
  return families.filter(({ id }) => known?.has(id) === true).length + othersIn(answers, by, place);
};

const hasNoForm = ({ answers }: Facts, by: Breakdown, place: Place): boolean =>
  by === 'language' && answers.families === undefined && place.kind === 'named' && !answers.forms.includes(place.group);

/** Only groups of which it is known how many answered are held against each other. */
const isCompared = (facts: Facts, by: Breakdown, { place }: Group): boolean => {
  if (place.kind === 'unknown' || hasNoForm(facts, by, place)) return false;
  return place.kind === 'named' || facts.answers.families !== undefined;
};

interface Compared {
  readonly answered: number;
  readonly families: number;
}

const rowOf = (facts: Facts, by: Breakdown, group: Group, all: Compared): MissingRow => {
  const { place, families } = group;
  const answered = answeredIn(facts, by, group);
  const [own, whole] = [(answered ?? 0) * all.families, all.answered * families.length];
  const isKnown = answered !== null && whole > 0 && isCompared(facts, by, group);
  return {
    place,
    ...countsOf(families, facts.reach),
    answered,
    rate: answered === null || !isCompared(facts, by, group) ? null : rateOf(answered, families.length),
    ratio: isKnown ? Math.round((100 * own) / whole) / 100 : null,
    isFlagged: isKnown && families.length >= facts.minGroupSize && isLow(own, whole),
    hasNoForm: hasNoForm(facts, by, place),
  };
};

const tableOf = (facts: Facts, by: Breakdown): MissingTable => {
  const groups = groupsOf(facts, by);
  const compared = groups.filter((group) => isCompared(facts, by, group));
  const all: Compared = {
    answered: sum(compared.map((group) => answeredIn(facts, by, group) ?? 0)),
    families: sum(compared.map(({ families }) => families.length)),
  };
  return { by, rows: groups.map((group) => rowOf(facts, by, group, all)) };
};

/** One table for each breakdown; its rows, with those of several places and of none, add up to the whole. */
export const missingTables = (facts: Facts): readonly MissingTable[] => breakdowns.map((by) => tableOf(facts, by));
