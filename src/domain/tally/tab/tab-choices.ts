// The choices of a question in a tab, each with a code that stays with its wording when staff change the list.
import { listIn } from '../../survey/json-cell';
import { plainWording } from '../plain-wording';
import type { ColumnKind } from './column-kind';

export interface TabChoice {
  readonly code: string;
  readonly text: string;
}

export interface TabChoices {
  readonly choices: readonly TabChoice[];
  /** Taken off the list: their codes are given to no other choice, and come back with their wording. */
  readonly retired: readonly TabChoice[];
}

export const noChoices: TabChoices = { choices: [], retired: [] };

type Kept = readonly [code: string, text: string, isListed: boolean];

/** A setup of the first sort has texts alone: their codes were their places. */
const keptOf = (entry: unknown, at: number, kind: ColumnKind): readonly Kept[] => {
  if (typeof entry === 'string') return [[kind === 'scale' ? entry : String(at + 1), entry, true]];
  if (!Array.isArray(entry)) return [];
  const [code, text, retired] = entry as readonly unknown[];
  return typeof code === 'string' && typeof text === 'string' ? [[code, text, retired === undefined]] : [];
};

/** The choices as they are kept in a cell; none where it cannot be read. */
export const keptChoices = (cell: string, kind: ColumnKind): TabChoices => {
  const kept = listIn(cell).flatMap((entry, at) => keptOf(entry, at, kind));
  const those = (isListed: boolean) =>
    kept.flatMap(([code, text, listed]) => (listed === isListed ? { code, text } : []));
  return { choices: those(true), retired: those(false) };
};

/** What `keptChoices` reads again. */
export const choicesText = ({ choices, retired }: TabChoices): string =>
  JSON.stringify([
    ...choices.map(({ code, text }) => [code, text]),
    ...retired.map(({ code, text }) => [code, text, 'retired']),
  ]);

const isWorded =
  (text: string) =>
  (choice: TabChoice): boolean =>
    plainWording(choice.text) === plainWording(text);

/** Each wording once, however it is spaced. */
const differentTexts = (texts: readonly string[]): readonly string[] =>
  [...new Map([...texts].reverse().map((text) => [plainWording(text), text])).values()].reverse();

/** The choice that was renamed: the only one that is gone, in the place of the only one that is new. */
const renamedAt = (texts: readonly string[], { choices, retired }: TabChoices): number | undefined => {
  const all = [...choices, ...retired];
  const added = texts.flatMap((text, at) => (all.some(isWorded(text)) ? [] : [at]));
  const gone = choices.flatMap(({ text }, at) => (texts.some((one) => isWorded(one)({ code: '', text })) ? [] : [at]));
  const isOne = texts.length === choices.length && added.length === 1 && gone.length === 1 && added[0] === gone[0];
  return isOne ? added[0] : undefined;
};

const nextChoiceCode = (taken: readonly TabChoice[]): string =>
  String(Math.max(0, ...taken.map(({ code }) => Number(code) || 0)) + 1);

/**
 * The choices with their codes: a wording keeps the code that it had, and one that is new gets a code that none has had, so that staff may
 * reorder, add and take away. A single choice renamed in its place keeps its code. The places of a scale are their own codes.
 */
export const codedChoices = (wanted: readonly string[], kind: ColumnKind, before: TabChoices): TabChoices => {
  const texts = differentTexts(wanted);
  const all = [...before.choices, ...before.retired];
  const renamed = kind === 'scale' ? undefined : renamedAt(texts, before);
  const choices: TabChoice[] = [];
  const codeOf = (text: string, at: number): string => {
    if (kind === 'scale') return text;
    const known = at === renamed ? before.choices[at] : all.find(isWorded(text));
    const isFree = known !== undefined && !choices.some(({ code }) => code === known.code);
    return isFree ? known.code : nextChoiceCode([...all, ...choices]);
  };
  texts.forEach((text, at) => {
    choices.push({ code: codeOf(text, at), text });
  });
  return {
    choices,
    retired: all.filter((one) => !choices.some(({ code, text }) => code === one.code || isWorded(text)(one))),
  };
};
