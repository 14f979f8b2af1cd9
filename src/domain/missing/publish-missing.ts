// The only way by which figures of who is missing leave the working workbook (design 3.4, PV01, PV02).
import type { Breakdown } from './family-list';

declare const published: unique symbol;

/** What is printed or exported takes nothing else, and nothing but this file makes it. */
export type PublishedMissing = MissingFigures & { readonly [published]: true };

/** A group of a breakdown: how many families are on the lists, and how many of them answered. */
export interface MissingGroup {
  readonly group: string;
  readonly families: number;
  readonly answered: number;
}

/**
 * A group as it may be told: between which numbers of families answered, ten apart at most. What families said is told too, and with the
 * very number one could work out how many of a withheld group answered a question (PV02).
 */
export interface ToldGroup {
  readonly group: string;
  readonly families: number;
  readonly least: number;
  readonly most: number;
}

export interface MissingBreakdown {
  readonly by: Breakdown;
  readonly groups: readonly MissingGroup[];
}

/** `null` where so few answered, or did not, that one could guess who. */
export interface MissingFigures {
  readonly whole: { readonly families: number; readonly answered: number } | null;
  readonly tables: readonly {
    readonly by: Breakdown;
    readonly shown: readonly ToldGroup[];
    readonly withheld: readonly string[];
  }[];
}

const asPublished = (figures: MissingFigures): PublishedMissing => figures as PublishedMissing;

type Counts = Pick<MissingGroup, 'families' | 'answered'>;

const together = (groups: readonly Counts[]): Counts => ({
  families: groups.reduce((sum, { families }) => sum + families, 0),
  answered: groups.reduce((sum, { answered }) => sum + answered, 0),
});

/** As many answered as must, and as many did not. */
const isEnough = ({ families, answered }: Counts, min: number): boolean =>
  answered >= min && families - answered >= min;

/** The sums hide each of them: the others have families enough to take up what it has more or less. */
const hideEachOther = (groups: readonly MissingGroup[], min: number): boolean => {
  const all = together(groups);
  const largest = Math.max(0, ...groups.map(({ families }) => families));
  return isEnough(all, min) && all.families - largest >= min;
};

/**
 * How many groups, the smallest first, are withheld. Always the first ones by families, never picked by their answers: so even a
 * reader who knows this rule, each group's families and the sums is left with at least five answered-counts for a withheld group, or with all
 * that so few families could give.
 */
const withheldCount = (bySize: readonly MissingGroup[], min: number): number => {
  const isFew = (one: MissingGroup): boolean => !isEnough(one, min);
  if (!bySize.some(isFew)) return 0;
  const last = bySize.reduce((found, one, at) => (isFew(one) ? at : found), 0);
  let count = last + 1;
  while (count < bySize.length && !hideEachOther(bySize.slice(0, count), min)) count += 1;
  return count;
};

/** The ten that it is in. Whoever knows the rule knows that as many answered as must, and that as many did not: that is said too. */
const toldGroup = ({ group, families, answered }: MissingGroup, min: number): ToldGroup => {
  const ten = Math.round(answered / 10) * 10;
  return { group, families, least: Math.max(min, ten - 5), most: Math.min(families - min, ten + 4) };
};

const protectedTable = ({ by, groups }: MissingBreakdown, min: number): MissingFigures['tables'][number] => {
  const bySize = [...groups].sort((one, other) => one.families - other.families || (one.group < other.group ? -1 : 1));
  const withheld = new Set(bySize.slice(0, withheldCount(bySize, min)).map(({ group }) => group));
  return {
    by,
    shown: groups.filter(({ group }) => !withheld.has(group)).map((one) => toldGroup(one, min)),
    withheld: groups.filter(({ group }) => withheld.has(group)).map(({ group }) => group),
  };
};

/**
 * The breakdowns of which every group can be shown; where there is none, the first that can be shown in part, alone: a school and a grade
 * band can be the very same families, so one breakdown would tell what another withholds.
 */
export const publishMissing = (breakdowns: readonly MissingBreakdown[], minGroupSize: number): PublishedMissing => {
  const [first] = breakdowns;
  const whole = together(first?.groups ?? []);
  if (!isEnough(whole, minGroupSize)) return asPublished({ whole: null, tables: [] });
  const tables = breakdowns.map((one) => protectedTable(one, minGroupSize)).filter(({ shown }) => shown.length > 0);
  const full = tables.filter(({ withheld }) => withheld.length === 0);
  return asPublished({ whole, tables: full.length > 0 ? full : tables.slice(0, 1) });
};
