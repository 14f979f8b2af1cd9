// Counts answers on paper, which are kept by codes, into the same tally as those that came through a form.

import { addUp, type CountedAnswer, chosenAnswer, numberAnswer, written } from '../tally/add-up';
import { type ChoiceFinder, choiceFinder } from '../tally/choice-finder';
import { plainWording } from '../tally/plain-wording';
import type { TallyChoice, TallyQuestion } from '../tally/tally-question';
import { languageView } from '../tally/views';
import { emptyTally, inOneGroup, mergeTallies, type WorkingTally } from '../tally/working-tally';
import type { PaperAnswer, PaperEntry } from './paper-answer';

type WordedAs = (question: TallyQuestion) => (choice: TallyChoice) => string | undefined;

const nothingFound = { codes: [], other: false };

/** Choices that the question does not have any more are passed over. */
const knownIn = ({ choices }: TallyQuestion, given: readonly string[]): readonly string[] =>
  given.filter((code) => choices.some((choice) => choice.code === code));

/** What was written beside Other is read as the form's own would be: it may name a choice. */
const chosenOn = (question: TallyQuestion, entry: PaperEntry, finder: ChoiceFinder): CountedAnswer | undefined => {
  const find = question.kind === 'multi' ? finder.several : finder.one;
  const found = plainWording(entry.other) === '' ? nothingFound : find(entry.other);
  const codes = [...new Set([...knownIn(question, entry.choices), ...found.codes])];
  return codes.length === 0 && !found.other ? undefined : chosenAnswer({ ...found, codes });
};

const answerOn = (
  question: TallyQuestion,
  entry: PaperEntry | undefined,
  finder: ChoiceFinder,
): CountedAnswer | undefined => {
  if (entry === undefined) return undefined;
  if (question.kind === 'open') return plainWording(entry.text) === '' ? undefined : written;
  if (question.kind === 'number') return numberAnswer(entry.text.trim());
  return chosenOn(question, entry, finder);
};

const countIn = (
  papers: readonly PaperAnswer[],
  questions: readonly TallyQuestion[],
  wordedAs: WordedAs,
): WorkingTally =>
  addUp(papers, {
    questions: questions
      .filter(({ kind }) => kind !== 'key')
      .map((question) => {
        const finder = choiceFinder(question.choices, wordedAs(question));
        return { code: question.code, read: ({ entries }) => answerOn(question, entries[question.code], finder) };
      }),
    groupsOf: Object.fromEntries(
      questions
        .filter(({ kind }) => kind === 'key')
        .map((key) => [key.code, ({ entries }) => knownIn(key, entries[key.code]?.choices ?? [])[0] ?? '']),
    ),
  });

/** The tally of these papers: the same as if each had come through the form in its language. */
export const countPapers = (
  papers: readonly PaperAnswer[],
  questions: readonly TallyQuestion[],
  wordedIn: (language: string) => WordedAs,
): WorkingTally =>
  [...new Set(papers.map(({ language }) => language))]
    .map((language) => {
      const own = papers.filter((paper) => paper.language === language);
      return inOneGroup(countIn(own, questions, wordedIn(language)), languageView, language);
    })
    .reduce(mergeTallies, emptyTally);
