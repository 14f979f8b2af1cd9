// Works out the choices of a question from its answers alone, also where a choice contains commas.
import { foldedWording, oneLine, plainWording } from '../plain-wording';

/** A text that was given, as it was first written, and by how many. */
export interface GivenText {
  readonly text: string;
  readonly count: number;
}

/** A piece of an answer between commas, and how often it was there. */
interface Piece {
  count: number;
  /** How often nothing came before it. */
  readonly before: Map<string, number>;
  readonly after: Map<string, number>;
}

/** Two pieces that hardly ever come apart are one choice. */
const together = 0.9;

/** Each different text once, whatever its spaces and capitals; the commonest first. */
export const givenTexts = (answers: readonly string[]): readonly GivenText[] => {
  const found = new Map<string, { text: string; count: number }>();
  for (const answer of answers) {
    const plain = plainWording(answer);
    const there = found.get(plain);
    if (there !== undefined) there.count += 1;
    else if (plain !== '') found.set(plain, { text: oneLine(answer), count: 1 });
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
};

/** Texts that differ by accents alone as one, in their commonest spelling. */
export const spelledAlike = (texts: readonly GivenText[]): readonly GivenText[] => {
  const found = new Map<string, { text: string; count: number }>();
  for (const { text, count } of texts) {
    const folded = foldedWording(text);
    const there = found.get(folded);
    if (there === undefined) found.set(folded, { text, count });
    else there.count += count;
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
};

/** A longer text is somebody's own words, and not a list of choices. */
const longestAnswer = 4_000;

const piecesOf = (text: string): readonly string[] =>
  text
    .split(',')
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');

const raise = (counts: Map<string, number>, name: string, by: number): void => {
  counts.set(name, (counts.get(name) ?? 0) + by);
};

const neighbors = (texts: readonly GivenText[]): ReadonlyMap<string, Piece> => {
  const pieces = new Map<string, Piece>();
  for (const { text, count } of texts) {
    const plain = piecesOf(plainWording(text));
    plain.forEach((name, at) => {
      const piece = pieces.get(name) ?? { count: 0, before: new Map(), after: new Map() };
      pieces.set(name, piece);
      piece.count += count;
      raise(piece.before, plain[at - 1] ?? '', count);
      raise(piece.after, plain[at + 1] ?? '', count);
    });
  }
  return pieces;
};

/** Only the second half of a choice begins in small letters behind a comma, or with the word that ends a list. */
const goesOn = (piece: string): boolean => /^(?:\p{Ll}|\p{P})/u.test(piece);

const isOpen = (piece: string): boolean => piece.lastIndexOf('(') > piece.lastIndexOf(')');

const belongTogether = (first: string, second: string, pieces: ReadonlyMap<string, Piece>): boolean => {
  const [before, after] = [pieces.get(plainWording(first)), pieces.get(plainWording(second))];
  if (before === undefined || after === undefined) return false;
  const joined = before.after.get(plainWording(second)) ?? 0;
  const oneWay = joined >= before.count * together || joined >= after.count * together;
  const bothWays = joined >= before.count * together && joined >= after.count * together;
  return bothWays || (oneWay && (goesOn(second) || isOpen(first)));
};

/** The choices in one answer: its pieces, glued where they belong together. */
const choicesIn = (text: string, pieces: ReadonlyMap<string, Piece>): readonly string[] =>
  piecesOf(text).reduce<string[]>((choices, piece, at, all) => {
    const last = choices[choices.length - 1];
    const previous = all[at - 1];
    if (last !== undefined && previous !== undefined && belongTogether(previous, piece, pieces))
      choices[choices.length - 1] = `${last}, ${piece}`;
    else choices.push(piece);
    return choices;
  }, []);

/**
 * What the answers of a checkbox question are made of, the commonest first: pieces between commas that never come apart are one choice,
 * as `Hispanic, Latino, or Spanish origin` is. What one answer says twice counts once.
 */
export const inferChoices = (texts: readonly GivenText[]): readonly GivenText[] => {
  const short = texts.filter(({ text }) => text.length <= longestAnswer);
  const pieces = neighbors(short);
  const found = new Map<string, { text: string; count: number }>();
  for (const { text, count } of short) {
    const choices = new Map(choicesIn(text, pieces).map((choice) => [plainWording(choice), choice]));
    for (const [plain, choice] of choices) {
      const there = found.get(plain);
      if (there === undefined) found.set(plain, { text: choice, count });
      else there.count += count;
    }
  }
  return [...found.values()].sort((one, other) => other.count - one.count);
};
