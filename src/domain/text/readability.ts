// How hard a text is to read: by the Flesch-Kincaid grade in English and INFLESZ in Spanish; other languages by length alone (R32).

/** The hardest grade in English, the lowest figure of the INFLESZ scale in Spanish, the most words a sentence in any language. */
export interface ReadingLimits {
  readonly grade: number;
  readonly inflesz: number;
  readonly words: number;
}

/** Placeholders are names and dates by the time a family reads them. */
const plain = (text: string): string =>
  text
    .replace(/\{\{\s*[#/][^{}]*\}\}/g, '')
    .replace(/\{\{[^{}|]*\|([^{}]*)\}\}/g, '$1')
    .replace(/\{\{[^{}]*\}\}/g, 'name');

const sentencesOf = (text: string): readonly string[] =>
  plain(text)
    .split(/(?<=[.!?…])\s+|\n+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => wordsOf(sentence).length > 0);

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}’'-]+/gu) ?? [];

/** Groups of vowels, less a silent e: right for most English words, and off by one for the rest. */
const englishSyllables = (word: string): number => {
  const bare = word
    .toLowerCase()
    .replace(/[^a-z]/g, '')
    .replace(/(?:[^laeiouy]es|ed|[^laeiouy]e)$/, '')
    .replace(/^y/, '');
  return Math.max(1, (bare.match(/[aeiouy]{1,2}/g) ?? []).length);
};

/** Vowel groups, where an accented weak vowel and two strong ones stand apart. */
const spanishSyllables = (word: string): number => {
  const marked = word
    .toLowerCase()
    .replace(/([aeoáéíóú])(?=[aeoáéíóú])/g, '$1-')
    .replace(/qu|gu(?=[ei])/g, 'q');
  return Math.max(1, (marked.match(/[aeiouáéíóúü]+/g) ?? []).length);
};

const per = (sentences: readonly string[], syllables: (word: string) => number) => {
  const words = sentences.flatMap(wordsOf);
  const count = words.reduce((sum, word) => sum + syllables(word), 0);
  return { wordsASentence: words.length / sentences.length, syllablesAWord: count / words.length };
};

/** The school grade that the text asks for. */
export const englishGrade = (text: string): number => {
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return 0;
  const { wordsASentence, syllablesAWord } = per(sentences, englishSyllables);
  return 0.39 * wordsASentence + 11.8 * syllablesAWord - 15.59;
};

/** From 0, very hard, to 100, very easy. */
export const inflesz = (text: string): number => {
  const sentences = sentencesOf(text);
  if (sentences.length === 0) return 100;
  const { wordsASentence, syllablesAWord } = per(sentences, spanishSyllables);
  return 206.835 - 62.3 * syllablesAWord - wordsASentence;
};

const isHard = (text: string, language: string, limits: ReadingLimits): boolean => {
  if (language.startsWith('en')) return englishGrade(text) > limits.grade;
  return language.startsWith('es') && inflesz(text) < limits.inflesz;
};

/** The sentences to shorten, the longest first; none where the text is easy enough. */
export const hardSentences = (text: string, language: string, limits: ReadingLimits): readonly string[] => {
  const longest = [...sentencesOf(text)].sort((one, other) => wordsOf(other).length - wordsOf(one).length);
  const tooLong = longest.filter((sentence) => wordsOf(sentence).length > limits.words);
  return tooLong.length > 0 || !isHard(text, language, limits) ? tooLong : longest;
};
