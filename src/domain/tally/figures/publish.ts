// The only way by which figures of what families answered leave the tally (design 3.4).

import type { TallyQuestion } from '../tally-question';
import type { WorkingTally } from '../working-tally';
import type { QuestionFigures } from './figures';
import { keepEarlier } from './keep-earlier';
import { type Protection, questionFigures } from './question-figures';
import { figuresIn } from './recorded-figures';

declare const published: unique symbol;

/** Sheets, bars and the sidebar take nothing else, and nothing but this file makes it. */
export type Published<Value> = Value & { readonly [published]: true };

export type PublishedQuestion = Published<QuestionFigures>;

const asPublished = (figures: QuestionFigures): PublishedQuestion => figures as PublishedQuestion;

/**
 * The figures that PV01 to PV03 and PV05 let out, a question at a time. `before` is what was published earlier: where too few answers came
 * or went since, it stands.
 */
export const publish = (
  tally: WorkingTally,
  questions: readonly TallyQuestion[],
  protection: Protection & { readonly before: readonly PublishedQuestion[] },
): readonly PublishedQuestion[] =>
  questions
    .filter(({ kind }) => kind !== 'key')
    .map((question) => {
      const before = protection.before.find((one) => one.question === question.code);
      const now = questionFigures(question, tally, protection);
      return asPublished(keepEarlier(question, tally, { now, before, minGroupSize: protection.minGroupSize }));
    });

/** A published question as it was recorded; undefined where the record cannot be read. */
export const publishedBefore = (record: string): PublishedQuestion | undefined => {
  const figures = figuresIn(record);
  return figures === undefined ? undefined : asPublished(figures);
};
