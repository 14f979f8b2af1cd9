// The only way by which figures of what families answered leave the tally (design 3.4).

import type { TallyQuestion } from '../tally-question';
import type { WorkingTally } from '../working-tally';
import { type DistrictFigures, districtFigures } from './district-figures';
import type { QuestionFigures } from './figures';
import { type KeptCounts, type Protection, questionFigures } from './question-figures';
import { figuresIn } from './recorded-figures';

declare const published: unique symbol;

/** Sheets, bars and the sidebar take nothing else, and nothing but this file makes it. */
export type Published<Value> = Value & { readonly [published]: true };

export type PublishedQuestion = Published<QuestionFigures>;

/** What was published of a question, with the exact counts behind it: those are for the hidden working store alone. */
export interface Publication {
  readonly figures: PublishedQuestion;
  /** Undefined where nothing of the question is told. */
  readonly kept: KeptCounts | undefined;
}

const asPublished = (figures: QuestionFigures): PublishedQuestion => figures as PublishedQuestion;

/** What was published of the question and is told in it; nothing is held against what was not told. */
const toldBefore = (before: readonly Publication[], code: string) =>
  before.flatMap(({ figures, kept }) =>
    figures.question === code && figures.whole.state === 'shown' && kept !== undefined ? [{ figures, kept }] : [],
  )[0];

/**
 * The figures that PV01 to PV05 let out, a question at a time. `before` is what was published earlier: where too few answers came or went
 * since, it stands.
 */
export const publish = (
  tally: WorkingTally,
  questions: readonly TallyQuestion[],
  protection: Protection & { readonly before: readonly Publication[] },
): readonly Publication[] =>
  questions
    .filter(({ kind }) => kind !== 'key')
    .map((question) => {
      const { figures, kept } = questionFigures(
        question,
        tally,
        protection,
        toldBefore(protection.before, question.code),
      );
      return { figures: asPublished(figures), kept };
    });

/** A published question as it was recorded; undefined where the record cannot be read. */
export const publishedBefore = (record: string): PublishedQuestion | undefined => {
  const figures = figuresIn(record);
  return figures === undefined ? undefined : asPublished(figures);
};

/** What was published of one question in many workbooks, as one: it tells no more than the parts do. */
export const publishTogether = (
  schools: readonly { readonly school: string; readonly figures: PublishedQuestion }[],
  minGroupSize: number,
): Published<DistrictFigures> => districtFigures(schools, minGroupSize) as Published<DistrictFigures>;
