// Finds the choices in what a family's answer holds, by their wording in any language.
import { plainWording } from './plain-wording';
import type { TallyChoice } from './tally-question';

export interface FoundChoices {
  /** Each choice once, in the order found. */
  readonly codes: readonly string[];
  /** Something was left that is no choice. */
  readonly other: boolean;
}

export interface ChoiceFinder {
  /** The answer as one choice. */
  readonly one: (text: string) => FoundChoices;
  /** The answer as choices joined by commas, where a choice may hold commas itself. */
  readonly several: (text: string) => FoundChoices;
}

interface Known {
  readonly code: string;
  readonly wording: string;
}

/** The fewest pieces of the text, from a place on, that are no choice; and what is found on the way. */
interface Best {
  readonly strange: number;
  readonly codes: readonly string[];
}

/** Spaces around commas make no difference. */
const plainPieces = (text: string): string => plainWording(text).replace(/ ?, ?/g, ',');

/** Where what follows a piece that ends before `end` begins; undefined where the piece does not end there. */
const afterPiece = (text: string, end: number): number | undefined => {
  if (end === text.length) return end;
  return text[end] === ',' ? end + 1 : undefined;
};

const startsOf = (text: string): number[] => [
  0,
  ...text.split('').flatMap((_, at) => (text[at] === ',' ? [at + 1] : [])),
];

type Bests = ReadonlyMap<number, Best>;

const nothing: Best = { strange: 0, codes: [] };

const better = (one: Best, other: Best): Best => (other.strange < one.strange ? other : one);

/** The piece up to the next comma is left over. */
const leaving = (text: string, start: number, bests: Bests): Best => {
  const comma = text.indexOf(',', start);
  const next = comma === -1 ? text.length : comma + 1;
  const { strange, codes } = bests.get(next) ?? nothing;
  return { strange: comma === start ? strange : strange + 1, codes };
};

/** The choice begins here. */
const taking = (text: string, start: number, { code, wording }: Known, bests: Bests): Best | undefined => {
  const next = text.startsWith(wording, start) ? afterPiece(text, start + wording.length) : undefined;
  const rest = next === undefined ? undefined : bests.get(next);
  return rest === undefined ? undefined : { strange: rest.strange, codes: [code, ...rest.codes] };
};

/** Tries every way to cut the text, from its end backwards, and keeps the one that leaves the least over. */
const cut = (text: string, known: readonly Known[]): Best => {
  const bests = new Map<number, Best>([[text.length, nothing]]);
  for (const start of startsOf(text).reverse()) {
    if (start >= text.length) continue;
    const ways = known.flatMap((one) => taking(text, start, one, bests) ?? []);
    bests.set(start, [...ways, leaving(text, start, bests)].reduce(better));
  }
  return bests.get(0) ?? nothing;
};

const knownOf = (choices: readonly TallyChoice[], first: (choice: TallyChoice) => string | undefined): Known[] => {
  const byWording = new Map<string, string>();
  const learn = (wording: string | undefined, code: string) => {
    const plain = plainPieces(wording ?? '');
    if (plain !== '' && !byWording.has(plain)) byWording.set(plain, code);
  };
  for (const choice of choices) learn(first(choice), choice.code);
  for (const choice of choices) for (const wording of choice.wordings) learn(wording, choice.code);
  return [...byWording]
    .map(([wording, code]) => ({ wording, code }))
    .sort((one, other) => other.wording.length - one.wording.length);
};

/** Remembers what each text was found to hold: answers repeat. */
const remembering = (find: (plain: string) => FoundChoices): ((text: string) => FoundChoices) => {
  const seen = new Map<string, FoundChoices>();
  return (text) => {
    const found = seen.get(text) ?? find(plainPieces(text));
    seen.set(text, found);
    return found;
  };
};

/**
 * A finder for the choices. Where two choices share a wording across languages, the one that `first` words so wins: the language of the
 * form that the answer came through.
 */
export const choiceFinder = (
  choices: readonly TallyChoice[],
  first: (choice: TallyChoice) => string | undefined = () => undefined,
): ChoiceFinder => {
  const known = knownOf(choices, first);
  const codes = new Map(known.map(({ wording, code }) => [wording, code]));
  return {
    one: remembering((plain) => {
      const code = codes.get(plain);
      return code === undefined ? { codes: [], other: true } : { codes: [code], other: false };
    }),
    several: remembering((plain) => {
      const best = cut(plain, known);
      return { codes: [...new Set(best.codes)], other: best.strange > 0 };
    }),
  };
};
