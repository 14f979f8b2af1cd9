// A question whose choices come from the plan, brought up to date without forgetting what was offered before.
import type { ListedChoice } from '../survey/question-bank';
import type { QuestionWording, SurveyQuestion } from '../survey/survey-question';

/** Google's limit on a cell is 50,000 letters. */
const mostLetters = 40_000;

interface Place {
  readonly code: string;
  /** One a language of the question. */
  readonly labels: readonly string[];
}

const sameAs = (one: Place) => (other: Place) =>
  one.code === other.code && one.labels.every((label, at) => label === other.labels[at]);

const placesOf = ({ choices, wording }: SurveyQuestion): readonly Place[] =>
  choices.map((code, at) => ({ code, labels: Object.values(wording).map((one) => one.choices[at] ?? '') }));

/** The oldest are forgotten where the cell would grow too long. */
const thatFit = (places: readonly Place[], most: number): readonly Place[] => {
  let letters = 0;
  return places.filter(({ labels }) => {
    letters += labels.join('').length + 4 * labels.length;
    return letters <= most;
  });
};

/**
 * The question with what is offered now first, and behind it, newest first, whatever was offered before under another label: a code may
 * stand more than once, and an answer given under an earlier label still counts for the same event or time.
 */
export const withOffered = (question: SurveyQuestion, offered: readonly ListedChoice[]): SurveyQuestion => {
  const languages = Object.keys(question.wording);
  const now = offered.map(({ code, labels }) => ({ code, labels: languages.map((one) => labels[one] ?? '') }));
  const before = placesOf(question).filter((place) => !now.some(sameAs(place)));
  const places = thatFit([...now, ...before], mostLetters);
  const worded = languages.map((language, at): readonly [string, QuestionWording] => [
    language,
    { title: question.wording[language]?.title ?? '', choices: places.map(({ labels }) => labels[at] ?? '') },
  ]);
  return { ...question, choices: places.map(({ code }) => code), wording: Object.fromEntries(worded) };
};
