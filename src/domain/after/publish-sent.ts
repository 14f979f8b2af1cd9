// The only way by which figures of what was sent leave the working workbook (design 3.4, PV01, PV02, PV03).
import { isReached } from '../missing/reach';
import { placeKey, type SentBreakdown, type SentMessage, sentBreakdowns } from './sent-figures';

declare const published: unique symbol;

/** What is printed, mailed or exported takes nothing else, and nothing but this file makes it. */
export type PublishedSent = SentShown & { readonly [published]: true };

/** A share of families; at most 5%, at least 95%, or nothing (PV03). */
export type SentShare =
  | { readonly state: 'about'; readonly percent: number }
  | { readonly state: 'low' | 'high' | 'withheld' };

export interface SentCount {
  /** To the nearest ten. */
  readonly families: number;
  readonly reached: SentShare;
}

/** Null where there are too few families. `left` names the groups whose families are in no figure at all. */
export interface SentShown {
  readonly whole: SentCount | null;
  readonly tables: readonly {
    readonly by: SentBreakdown;
    readonly shown: readonly (SentCount & { readonly group: string })[];
    readonly left: readonly string[];
  }[];
}

/** A family, and whether any message reached it. It stands in the group of its first message. */
interface Family {
  readonly places: { readonly [By in SentBreakdown]: string };
  readonly reached: boolean;
}

const familiesOf = (messages: readonly SentMessage[]): readonly Family[] => {
  const families = new Map<string, Family>();
  for (const { family, school, language, entry } of messages) {
    const before = families.get(family);
    families.set(family, {
      places: before?.places ?? { school: placeKey(school), language: placeKey(language) },
      reached: before?.reached === true || isReached(entry),
    });
  }
  return [...families.values()];
};

const countsBy = (families: readonly Family[], by: SentBreakdown): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { places } of families) counts.set(places[by], (counts.get(places[by]) ?? 0) + 1);
  return counts;
};

/**
 * The families that may be counted: every one of them is in large groups alone. Who is in a small school or language is taken out, and
 * looked again, since that may make another group small. So nothing that is told depends on how many a small group has.
 */
const countable = (families: readonly Family[], min: number): readonly Family[] => {
  const counts = { school: countsBy(families, 'school'), language: countsBy(families, 'language') };
  const kept = families.filter(({ places }) => sentBreakdowns.every((by) => (counts[by].get(places[by]) ?? 0) >= min));
  return kept.length === families.length ? kept : countable(kept, min);
};

const nearestTen = (n: number): number => Math.round(n / 10) * 10;

/** In tens where enough were reached and enough were not; else only that all but a few, or hardly any, were. */
const shareOf = (reached: number, families: number, min: number): SentShare => {
  const percent = (100 * reached) / families;
  if (percent >= 95) return { state: 'high' };
  if (percent <= 5) return { state: 'low' };
  return reached < min || families - reached < min
    ? { state: 'withheld' }
    : { state: 'about', percent: nearestTen(percent) };
};

const countOf = (families: readonly Family[], min: number): SentCount => ({
  families: nearestTen(families.length),
  reached: shareOf(families.filter(({ reached }) => reached).length, families.length, min),
});

/** The families of these messages, of one campaign or of several, by school and by language. */
export const publishSent = (messages: readonly SentMessage[], minGroupSize: number): PublishedSent => {
  const all = familiesOf(messages);
  const kept = countable(all, minGroupSize);
  const shown: SentShown = {
    whole: kept.length < minGroupSize ? null : countOf(kept, minGroupSize),
    tables: sentBreakdowns.map((by) => {
      const groups = [...countsBy(kept, by).keys()].sort();
      return {
        by,
        shown: groups.map((group) => ({
          group,
          ...countOf(
            kept.filter(({ places }) => places[by] === group),
            minGroupSize,
          ),
        })),
        left: [...countsBy(all, by).keys()].filter((group) => !groups.includes(group)).sort(),
      };
    }),
  };
  return shown as PublishedSent;
};
