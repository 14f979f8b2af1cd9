// Knows the names of families and staff again in what somebody wrote (PV19).
import { bareWord, isUnspaced, pieces } from './comment-words';

/** Parts of names that are words of every sentence. */
const particles = new Set(
  'de del la las los y e da do dos das di von van der den el al bin bint ibn abu the and of'.split(' '),
);

/** Names that are words too: they are names where they have a capital. */
export interface NameFinder {
  /** Each word alone. */
  readonly words: ReadonlySet<string>;
  /** In scripts without spaces: looked for anywhere. */
  readonly runs: readonly string[];
  readonly isWordToo: (word: string) => boolean;
}

const partsOf = (name: string): readonly string[] =>
  (name.match(pieces) ?? []).filter((part) => !particles.has(bareWord(part)));

/** Single letters are initials, which point at nobody. */
const isLong = (part: string): boolean => [...bareWord(part)].length > 1;

/** A finder for these names; `wordsToo` are those that are ordinary words as well. */
export const nameFinder = (names: readonly string[], wordsToo: readonly string[]): NameFinder => {
  const also = new Set(wordsToo.map(bareWord));
  const whole = names.map((name) => name.trim()).filter((name) => name !== '');
  return {
    words: new Set(
      whole
        .filter((name) => !isUnspaced(name))
        .flatMap(partsOf)
        .filter(isLong)
        .map(bareWord),
    ),
    runs: [
      ...new Set(
        whole
          .filter(isUnspaced)
          .flatMap((name) => [name, name.replace(/\s/g, '')])
          .filter((name) => [...name].length > 1),
      ),
    ].sort((one, other) => other.length - one.length),
    // Two letters are a word of some language as often as a name: An, Vy, Le.
    isWordToo: (word) => also.has(word) || [...word].length < 3,
  };
};

const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word) || !/\p{Ll}/u.test(word);

const isOneOf = (bare: string, word: string, { words, isWordToo }: NameFinder): boolean =>
  words.has(bare) && (hasCapital(word) || !isWordToo(bare));

/** The word without what a language glues to a name: `’s` or `s` behind it, one letter of Arabic before it. */
const unglued = (word: string): readonly string[] => [
  word,
  word.replace(/['’ʼ]s?$/iu, ''),
  ...(/^\p{Lu}.{3,}s$/u.test(word) ? [word.replace(/s$/, ''), word.replace(/es$/, '')] : []),
  ...(/^[وفبلك]\p{Script=Arabic}{2}/u.test(word) ? [word.slice(1)] : []),
];

/** `AnaGarcía`, as in a tag, is two words. */
const parted = (word: string): readonly string[] =>
  /\p{Ll}\p{Lu}/u.test(word) ? word.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [];

/** Whether the word is a name of somebody, with whatever is glued to it. */
export const isName = (word: string, finder: NameFinder): boolean =>
  [word, ...parted(word)].flatMap(unglued).some((one) => isOneOf(bareWord(one), one, finder));
