// Publishes what was counted of a form, and keeps what was published with the form, so that the next count is held against it (PV05).
import { minGroupSizes } from '../../domain/settings/settings';
import { keptFromFigures } from '../../domain/tally/figures/kept-counts';
import { type Publication, type PublishedQuestion, publish, publishedBefore } from '../../domain/tally/figures/publish';
import { figuresText } from '../../domain/tally/figures/recorded-figures';
import { tooFewNew } from '../../domain/tally/figures/whole-figures';
import type { WhyLeftOut } from '../../domain/tally/form/answered-item';
import type { ItemQuestion } from '../../domain/tally/form/item-question';
import type { WorkingTally } from '../../domain/tally/working-tally';
import type { Ports } from '../ports';

/** One document property a question: each may be 9 KB long. */
const keyOf = (question: string): string => `published/${question}`;

type Kept = ReturnType<Ports['notes']['all']>;

const beforeIn = (kept: Kept, { question }: ItemQuestion): readonly PublishedQuestion[] => {
  const record = kept[keyOf(question.code)];
  const figures = record === undefined ? undefined : publishedBefore(record);
  return figures === undefined ? [] : [figures];
};

/** A question that shows nothing today leaves the record of an earlier day as it is. */
const note = ({ notes }: Ports, kept: Kept, figures: PublishedQuestion): boolean => {
  if (figures.kept || figures.whole.state !== 'shown') return true;
  const [key, text] = [keyOf(figures.question), figuresText(figures)];
  return kept[key] === text || notes.setWhereItFits(key, text);
};

/** Two tables of nearly the same families, also where the question was reworded in between and is counted in another way now. */
const isChangedTooSoon = (
  { question: { code, kind } }: ItemQuestion,
  { whole: { questions } }: WorkingTally,
  before: readonly PublishedQuestion[],
): boolean =>
  before.some(
    ({ question, kind: kindBefore, whole }) =>
      question === code &&
      kindBefore !== kind &&
      whole.state === 'shown' &&
      tooFewNew(whole.base, questions[code]?.answered ?? 0, minGroupSizes.usual),
  );

/** The exact counts of earlier totals are kept nowhere: the form has no sheets. */
const asPublication = (figures: PublishedQuestion): Publication => ({ figures, kept: keptFromFigures(figures) });

export interface FormFigures {
  readonly shown: readonly PublishedQuestion[];
  /** By question code. */
  readonly leftOut: { readonly [question: string]: WhyLeftOut };
}

/** The questions' figures, each kept before it is told; without those that cannot be kept. Under the lock: two may count at once. */
export const publishFormTotals = (
  ports: Ports,
  tally: WorkingTally,
  questions: readonly ItemQuestion[],
): FormFigures => {
  const kept = ports.notes.all();
  const before = questions.flatMap((one) => beforeIn(kept, one));
  const changed = questions.filter((one) => isChangedTooSoon(one, tally, before));
  const figures = publish(
    tally,
    questions.filter((one) => !changed.includes(one)).map(({ question }) => question),
    {
      minGroupSize: minGroupSizes.usual,
      views: [],
      wished: [],
      today: ports.clock.today(),
      before: before.map(asPublication),
    },
  ).map(({ figures: one }) => one);
  const shown = figures.filter((one) => note(ports, kept, one));
  return {
    shown,
    leftOut: Object.fromEntries([
      ...changed.map(({ question }) => [question.code, 'changed'] as const),
      ...figures.filter((one) => !shown.includes(one)).map(({ question }) => [question, 'too-long'] as const),
    ]),
  };
};
