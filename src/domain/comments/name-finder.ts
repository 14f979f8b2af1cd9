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
  /** What a name begins with, however it ends. */
  readonly stems: readonly string[];
  readonly isWordToo: (word: string) => boolean;
}

/** A name that is one word is a name: *Van* is, in `Van der Berg` it is not. `Vân` never was a particle. */
const partsOf = (name: string): readonly string[] => {
  const parts = name.match(pieces) ?? [];
  return parts.length === 1 ? parts : parts.filter((part) => !particles.has(part.normalize('NFC').toLowerCase()));
};

/** `Ana María` and `عبد الرحمن`, written as one word; nothing where that would be a short one. */
const asOneWord = (name: string): readonly string[] => {
  const one = (name.match(pieces) ?? []).join('');
  return one.length > 4 ? [one] : [];
};

/** A name is its beginning in scripts that put endings behind it: Korean as it is, Cyrillic without the vowel that changes. */
const stemsOf = (part: string): readonly string[] => {
  if (/^\p{Script=Hangul}{2,}$/u.test(part)) return [bareWord(part)];
  return /^\p{Script=Cyrillic}{5,}$/u.test(part) ? [bareWord(part.replace(/[аеийоуыьюяії]$/iu, ''))] : [];
};

/** Endings are short; those of Korean are counted in the letters of its syllables. */
const longestEnding = (stem: string): number => (/^\p{Script=Hangul}/u.test(stem) ? 9 : 3);

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
        .flatMap((name) => [...partsOf(name), ...asOneWord(name)])
        .filter(isLong)
        .map(bareWord),
    ),
    stems: [...new Set(whole.flatMap((name) => [...partsOf(name), ...asOneWord(name)]).flatMap(stemsOf))],
    runs: [
      ...new Set(
        whole
          .filter(isUnspaced)
          .flatMap((name) => [name, name.replace(/\s/g, '')])
          .filter((name) => [...name].length > 1),
      ),
    ].sort((one, other) => other.length - one.length),
    // Two letters are a word of some language as often as a name: An, Vy, Le.
    isWordToo: (word) => also.has(word) || particles.has(word) || [...word].length < 3,
  };
};

const hasCapital = (word: string): boolean => /^\p{Lu}/u.test(word) || !/\p{Ll}/u.test(word);

const isOneOf = (bare: string, word: string, { words, stems, isWordToo }: NameFinder): boolean =>
  (words.has(bare) && (hasCapital(word) || !isWordToo(bare))) ||
  stems.some((stem) => bare.startsWith(stem) && bare.length - stem.length <= longestEnding(stem));

/** *And*, *to* and *the* are written as one with the word behind them. */
const withoutArabicPrefixes = (word: string): readonly string[] => {
  const after = /^([وف]?)([بلك]?)((?:ال)?)(?=\p{Script=Arabic}{2})/u.exec(word);
  const [, and = '', to = '', the = ''] = after ?? [];
  const lengths = [and.length, and.length + to.length, and.length + to.length + the.length, to.length];
  return [...new Set(lengths)].filter((length) => length > 0).map((length) => word.slice(length));
};

/** The word without what a language glues to a name: `’s` or `s` behind it, small words of Arabic before it. */
const unglued = (word: string): readonly string[] => [
  word,
  word.replace(/['’ʼ]s?$/iu, ''),
  ...(/^\p{Lu}.{3,}s$/u.test(word) ? [word.replace(/s$/, ''), word.replace(/es$/, '')] : []),
  ...withoutArabicPrefixes(word),
];

/** `AnaGarcía`, as in a tag, is two words. */
const parted = (word: string): readonly string[] =>
  /\p{Ll}\p{Lu}/u.test(word) ? word.split(/(?<=\p{Ll})(?=\p{Lu})/u) : [];

/** Whether the word is a name of somebody, with whatever is glued to it. */
export const isName = (word: string, finder: NameFinder): boolean =>
  [word, ...parted(word)].flatMap(unglued).some((one) => isOneOf(bareWord(one), one, finder));
