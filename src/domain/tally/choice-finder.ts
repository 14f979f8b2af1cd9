// Finds the choices in what a family's answer holds, by their wording in any language.
import { foldedWording, plainWording } from './plain-wording';
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

/** How the text from a place on leaves the fewest pieces that are no choice: what is taken there, and where what follows begins. */
interface Way {
  readonly strange: number;
  /** Undefined where the piece is left over, and at the end. */
  readonly code: string | undefined;
  readonly next: number;
}

/** Spaces around commas make no difference. */
const plainPieces = (text: string): string => plainWording(text).replace(/ ?, ?/g, ',');

/** Where what follows a piece that ends before `end` begins; undefined where the piece does not end there. */
const afterPiece = (text: string, end: number): number | undefined => {
  if (end === text.length) return end;
  return text[end] === ',' ? end + 1 : undefined;
};

/** Where pieces begin, the first first. */
const startsOf = (text: string): readonly number[] => {
  const starts = [0];
  for (let comma = text.indexOf(','); comma !== -1; comma = text.indexOf(',', comma + 1)) starts.push(comma + 1);
  return starts;
};

type Ways = ReadonlyMap<number, Way>;

/** The piece up to the next comma is left over. */
const leaving = (text: string, start: number, ways: Ways): Way => {
  const comma = text.indexOf(',', start);
  const next = comma === -1 ? text.length : comma + 1;
  const strange = ways.get(next)?.strange ?? 0;
  return { strange: comma === start ? strange : strange + 1, code: undefined, next };
};

/** The best of the choices that begin here, the first of those that are alike. */
const taking = (text: string, start: number, known: readonly Known[], ways: Ways): Way | undefined => {
  let best: Way | undefined;
  for (const { code, wording } of known) {
    if (!text.startsWith(wording, start)) continue;
    const next = afterPiece(text, start + wording.length);
    const rest = next === undefined ? undefined : ways.get(next);
    if (next === undefined || rest === undefined) continue;
    if (best === undefined || rest.strange < best.strange) best = { strange: rest.strange, code, next };
  }
  return best;
};

const end = (text: string): Way => ({ strange: 0, code: undefined, next: text.length });

const codesAlong = (text: string, ways: Ways): readonly string[] => {
  const codes = new Set<string>();
  for (let at = 0; at < text.length; ) {
    const { code, next } = ways.get(at) ?? end(text);
    if (code !== undefined) codes.add(code);
    at = next;
  }
  return [...codes];
};

/** Tries every way to cut the text, from its end backwards, and keeps the one that leaves the least over. */
const cut = (text: string, known: readonly Known[]): FoundChoices => {
  const ways = new Map<number, Way>([[text.length, end(text)]]);
  for (const start of [...startsOf(text)].reverse()) {
    if (start >= text.length) continue;
    const left = leaving(text, start, ways);
    const taken = taking(text, start, known, ways);
    ways.set(start, taken === undefined || left.strange < taken.strange ? left : taken);
  }
  return { codes: codesAlong(text, ways), other: (ways.get(0)?.strange ?? 0) > 0 };
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

/** The wordings without their accents, where no two choices differ by accents alone. */
const foldedOf = (known: readonly Known[]): readonly Known[] => {
  const byFold = new Map<string, Known[]>();
  for (const one of known) {
    const wording = foldedWording(one.wording);
    byFold.set(wording, [...(byFold.get(wording) ?? []), one]);
  }
  return [...byFold].flatMap(([wording, [first, ...others]]) =>
    first === undefined || others.some(({ code }) => code !== first.code) ? [] : [{ code: first.code, wording }],
  );
};

/** What is found by the very wording; where that leaves something over, by the wording without accents if it finds more. */
const forgiving =
  (exactly: (plain: string) => FoundChoices, folded: (plain: string) => FoundChoices) =>
  (plain: string): FoundChoices => {
    const found = exactly(plain);
    if (!found.other) return found;
    const other = folded(foldedWording(plain));
    return other.other && other.codes.length <= found.codes.length ? found : other;
  };

/** Texts remembered a finder: beyond them are what families wrote themselves, each of which comes once. */
const remembered = 10_000;

/** Remembers what each text was found to hold: answers repeat. */
const remembering = (find: (plain: string) => FoundChoices): ((text: string) => FoundChoices) => {
  const seen = new Map<string, FoundChoices>();
  return (text) => {
    const before = seen.get(text);
    if (before !== undefined) return before;
    const found = find(plainPieces(text));
    if (seen.size < remembered) seen.set(text, found);
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
  const folded = foldedOf(known);
  const wholeIn = (all: readonly Known[]) => {
    const codes = new Map(all.map(({ wording, code }) => [wording, code]));
    return (plain: string): FoundChoices => {
      const code = codes.get(plain);
      return code === undefined ? { codes: [], other: true } : { codes: [code], other: false };
    };
  };
  const piecesIn = (all: readonly Known[]) => {
    const whole = wholeIn(all);
    return (plain: string): FoundChoices => (plain === '' || plain.includes(',') ? cut(plain, all) : whole(plain));
  };
  return {
    one: remembering(forgiving(wholeIn(known), wholeIn(folded))),
    several: remembering(forgiving(piecesIn(known), piecesIn(folded))),
  };
};
