// A question whose choices come from the plan, brought up to date without forgetting what was offered before.
import type { ListedChoice } from '../survey/question-bank';
import type { EarlierChoice, QuestionWording, SurveyQuestion } from '../survey/survey-question';

/** Google's limit on a cell is 50,000 letters. */
const mostLetters = 40_000;

interface Place {
  readonly code: string;
  /** One a language of the question. */
  readonly labels: readonly string[];
}

const sameAs = (one: Place) => (other: Place) =>
  one.code === other.code && one.labels.every((label, at) => label === other.labels[at]);

/** What is offered now and, behind it, what was offered before. */
const placesOf = ({ choices, wording }: SurveyQuestion): readonly Place[] => {
  const words = Object.values(wording);
  const before = words[0]?.earlier ?? [];
  return [
    ...choices.map((code, at) => ({ code, labels: words.map((one) => one.choices[at] ?? '') })),
    ...before.map(({ code }, at) => ({ code, labels: words.map(({ earlier = [] }) => earlier[at]?.label ?? '') })),
  ];
};

/** The oldest are forgotten where the cell would grow too long. */
const thatFit = (places: readonly Place[], most: number): readonly Place[] => {
  let letters = 0;
  return places.filter(({ code, labels }) => {
    letters += labels.map((label) => label.length + code.length + 24).reduce((sum, length) => sum + length, 0);
    return letters <= most;
  });
};

const reworded = (
  question: SurveyQuestion,
  wordingOf: (title: string, at: number) => QuestionWording,
): SurveyQuestion['wording'] =>
  Object.fromEntries(
    Object.entries(question.wording).map(([language, { title }], at) => [language, wordingOf(title, at)]),
  );

/**
 * The question with what is offered now; whatever was offered before under another label is kept beside it, newest first, so that an
 * answer given under an earlier label still counts for the same event or time.
 */
export const withOffered = (question: SurveyQuestion, offered: readonly ListedChoice[]): SurveyQuestion => {
  const languages = Object.keys(question.wording);
  const now = offered.map(({ code, labels }) => ({ code, labels: languages.map((one) => labels[one] ?? '') }));
  const before = thatFit(
    placesOf(question).filter((place) => !now.some(sameAs(place))),
    mostLetters - JSON.stringify(now).length,
  );
  const earlierIn = (at: number): readonly EarlierChoice[] =>
    before.map(({ code, labels }) => ({ code, label: labels[at] ?? '' }));
  return {
    ...question,
    choices: now.map(({ code }) => code),
    wording: reworded(question, (title, at) => ({
      title,
      choices: now.map(({ labels }) => labels[at] ?? ''),
      ...(before.length === 0 ? {} : { earlier: earlierIn(at) }),
    })),
  };
};

/** The question as answers to it are read: every choice that was ever offered, what is offered now first. A code may stand twice. */
export const everOffered = (question: SurveyQuestion): SurveyQuestion => {
  const places = placesOf(question);
  return {
    ...question,
    choices: places.map(({ code }) => code),
    wording: reworded(question, (title, at) => ({ title, choices: places.map(({ labels }) => labels[at] ?? '') })),
  };
};
