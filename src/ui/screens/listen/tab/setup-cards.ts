// The questions of a tab as staff look through them: a card each, and one for all rows of a grid.
import type { TabColumn, TabColumnKind } from '../../../../rpc/listen-calls';
import { asksChoices } from './setup-faults';

/** A card's columns: several where they are the rows of a grid, which are counted alike. */
export type SetupCard = readonly [TabColumn, ...TabColumn[]];

const isSameGrid = ({ grid: one }: TabColumn, { grid: other }: TabColumn): boolean =>
  one !== null && other !== null && one.question === other.question;

/** In the order of the tab; a grid stands where its first row does. */
export const cardsOf = (columns: readonly TabColumn[]): readonly SetupCard[] =>
  columns.flatMap((column, at): readonly SetupCard[] => {
    const isLater = columns.slice(0, at).some((one) => isSameGrid(one, column));
    return isLater ? [] : [[column, ...columns.slice(at + 1).filter((one) => isSameGrid(one, column))]];
  });

/** The rows of a grid counted as its first, where an earlier setup had them otherwise. */
export const alike = ([first, ...others]: SetupCard): readonly TabColumn[] => {
  const { kind, choices, rarer } = first;
  return [first, ...others.map((one) => ({ ...one, kind, choices, rarer }))];
};

const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((text, at) => text === other[at]);

/** Counted another way: with the choices that were found for it, unless staff have written their own. */
export const withKind = (column: TabColumn, kind: TabColumnKind): TabColumn => {
  if (!asksChoices(kind)) return { ...column, kind };
  const { kind: before, choices, found } = column;
  const isProposed = choices.length === 0 || (asksChoices(before) && isSameList(choices, found[before].choices));
  return isProposed || kind === 'scale' ? { ...column, kind, ...found[kind] } : { ...column, kind };
};

/** Choices that enough people gave by now and that are not in the list, where it was made before them. */
export const foundSince = ({ kind, choices, found }: TabColumn, first: TabColumn): readonly string[] => {
  if (!asksChoices(kind) || kind === 'scale' || kind !== first.kind) return [];
  const known = new Set([...choices, ...first.choices].map(plain));
  return found[kind].choices.filter((text) => !known.has(plain(text)));
};
