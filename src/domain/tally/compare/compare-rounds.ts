// One question in two rounds, side by side: what was published of each, and what differs beside the answers.
import type { Figure } from '../figures/figures';
import type { PublishedQuestion } from '../figures/publish';
import type { HeardQuestion } from '../page/heard-page';
import { plainWording } from '../plain-wording';
import { hasMean, otherCode } from '../tally-question';
import { type Change, meanChange, shareChange } from './chance';

/** How a round worded a question in one language. */
export interface RoundWording {
  readonly title: string;
  /** By choice code. */
  readonly labels: { readonly [choice: string]: string };
}

/** A question of a round with its wording by language tag; a tab has one, under an empty tag. */
export interface RoundQuestion extends HeardQuestion {
  readonly wordings: { readonly [language: string]: RoundWording };
}

type Choice = HeardQuestion['choices'][number];

/** Whether a choice of the earlier round is one of the later: by its code where codes last, else by its words. */
export type SameChoice = (earlier: Choice, later: Choice) => boolean;

export const sameCode: SameChoice = (earlier, later) => earlier.code === later.code;

export const sameWords: SameChoice = (earlier, later) => plainWording(earlier.label) === plainWording(later.label);

/**
 * What makes two figures of one question less alike than they look. `choices` is graver: families could choose from other answers, so
 * that their shares are not set against each other.
 */
export type Unlike = 'title' | 'words' | 'choices';

export type Compared<Value> = { readonly earlier: Value; readonly later: Value; readonly change: Change };

export type ComparedLine = Compared<Figure> & { readonly label: string };

export type ComparedQuestion = {
  readonly code: string;
  readonly title: string;
  readonly unlike: readonly Unlike[];
  /** How many answered; null where the round's figures are withheld. */
  readonly base: { readonly earlier: number | null; readonly later: number | null };
  /** One a choice of the later round; empty where shares are not set against each other. */
  readonly lines: readonly ComparedLine[];
  /** The two best answers together; null where the question has none. */
  readonly favorable: Compared<Figure> | null;
  /** Null where the question has none; a mean that is withheld in a round is null there. */
  readonly mean: Compared<number | null> | null;
};

type ShownWhole = Extract<PublishedQuestion['whole'], { readonly state: 'shown' }>;

const shownOf = ({ figures: { whole } }: HeardQuestion): ShownWhole | undefined =>
  whole.state === 'shown' ? whole : undefined;

const pairsOf = (earlier: HeardQuestion, later: HeardQuestion, same: SameChoice) =>
  later.choices.map((choice) => ({ choice, before: earlier.choices.find((one) => same(one, choice)) }));

type Pairs = ReturnType<typeof pairsOf>;

const isListed = ({ code }: Choice): boolean => code !== otherCode;

const hasOtherChoices = (earlier: HeardQuestion, pairs: Pairs): boolean =>
  pairs.some(({ choice, before }) => isListed(choice) && before === undefined) ||
  earlier.choices.filter(isListed).some((one) => pairs.every(({ before }) => before !== one));

const isSaid = (one: string | undefined, other: string | undefined): boolean =>
  one === undefined || other === undefined || plainWording(one) === plainWording(other);

/** Only what both rounds say in the same language can be worded another way. */
const unlikeIn = (earlier: RoundQuestion, later: RoundQuestion, pairs: Pairs): readonly Unlike[] => {
  const both = Object.entries(later.wordings).flatMap(([language, now]) => {
    const before = earlier.wordings[language];
    return before === undefined ? [] : [{ before, now }];
  });
  const isReworded = pairs.some(
    ({ choice, before: at }) =>
      at !== undefined && both.some(({ before, now }) => !isSaid(before.labels[at.code], now.labels[choice.code])),
  );
  return [
    ...(both.every(({ before, now }) => isSaid(before.title, now.title)) ? [] : (['title'] as const)),
    ...(hasOtherChoices(earlier, pairs) ? (['choices'] as const) : []),
    ...(isReworded ? (['words'] as const) : []),
  ];
};

const withheld: Figure = { state: 'withheld' };

interface Shares {
  readonly earlier: ShownWhole;
  readonly later: ShownWhole;
}

const comparedShare = (
  { earlier, later }: Shares,
  before: Figure | null | undefined,
  after: Figure | null | undefined,
) => {
  const [one, other] = [before ?? withheld, after ?? withheld];
  return {
    earlier: one,
    later: other,
    change: shareChange({ figure: one, base: earlier.base }, { figure: other, base: later.base }),
  };
};

/**
 * The question in both rounds. Made of published figures alone, so it tells no more than the two did (PV05). Undefined where it is counted
 * in another way than before.
 */
export const comparedQuestion = (
  earlier: RoundQuestion,
  later: RoundQuestion,
  same: SameChoice,
): ComparedQuestion | undefined => {
  if (later.figures.kind !== earlier.figures.kind) return undefined;
  const pairs = pairsOf(earlier, later, same);
  const unlike = unlikeIn(earlier, later, pairs);
  const [before, after] = [shownOf(earlier), shownOf(later)];
  const told = {
    code: later.figures.question,
    title: later.title,
    unlike,
    base: { earlier: before?.base ?? null, later: after?.base ?? null },
  };
  if (before === undefined || after === undefined || unlike.includes('choices'))
    return { ...told, lines: [], favorable: null, mean: null };
  const both = { earlier: before, later: after };
  return {
    ...told,
    lines: pairs.map(({ choice, before: at }) => ({
      label: choice.label,
      ...comparedShare(both, at === undefined ? undefined : before.figures[at.code], after.figures[choice.code]),
    })),
    favorable: later.figures.kind === 'ord5' ? comparedShare(both, before.favorable, after.favorable) : null,
    mean: hasMean(later.figures)
      ? { earlier: before.mean, later: after.mean, change: meanChange(before, after) }
      : null,
  };
};
