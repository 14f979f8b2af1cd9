// A question of any form as the tally counts it: one of the bank by the bank's codes, any other by codes of its own.
import { asksWho } from '../../survey/question-advice';
import type { QuestionBank } from '../../survey/question-bank';
import { fingerprint } from '../../text/fingerprint';
import { plainWording } from '../plain-wording';
import { hasChoices, otherCode, type TallyQuestion } from '../tally-question';
import type { AnsweredItem, GivenAnswer, WhyLeftOut } from './answered-item';
import { type BankedItem, bankedItem } from './banked-item';

export interface ItemQuestion {
  readonly item: AnsweredItem;
  readonly question: TallyQuestion;
  /** By choice code, as the form words it. */
  readonly labels: { readonly [choice: string]: string };
  /** The answer as the tally reads it, which is codes: no word that a family wrote goes further than this. */
  readonly coded: (given: GivenAnswer) => string;
}

type Counted = { readonly counted: ItemQuestion } | { readonly why: WhyLeftOut };

interface CodedChoice {
  readonly code: string;
  readonly label: string;
  readonly plain: string;
}

/** Stays with the wording when choices are moved, so that what was shown before still fits. */
const ownCode = (wording: string): string => `c${fingerprint(plainWording(wording))}`;

const labelOf = ({ choices, ends = ['', ''] }: AnsweredItem, at: number): string => {
  const text = choices[at] ?? '';
  const end = [at === 0 ? ends[0] : '', at === choices.length - 1 ? ends[1] : ''].join('');
  return end === '' ? text : `${text} (${end})`;
};

/** Each code once: two choices that read the same are one to whoever reads the figures. */
const choicesOf = (item: AnsweredItem, banked: BankedItem | undefined): readonly CodedChoice[] => {
  const coded = item.choices.map((text, at): CodedChoice => {
    const code = item.kind === 'scale' ? text : (banked?.codeOf(text) ?? ownCode(text));
    return { code, label: labelOf(item, at), plain: plainWording(text) };
  });
  return coded.filter(
    ({ code, plain }, at) => plain !== '' && coded.findIndex((one) => one.code === code && one.plain !== '') === at,
  );
};

const whyLeftOut = ({ title, kind }: AnsweredItem, banked: BankedItem | undefined): WhyLeftOut | undefined => {
  if (banked === undefined ? asksWho(title) : ['contact', 'consent', 'slots'].includes(banked.kind)) return 'contact';
  if (banked?.kind === 'key') return 'group';
  return kind === 'grid' || kind === 'other' ? kind : undefined;
};

const countedKindOf = ({ kind, choices }: AnsweredItem, banked: BankedItem | undefined): TallyQuestion['kind'] => {
  if (kind === 'text') return banked?.kind === 'count' ? 'number' : 'open';
  if (kind === 'scale') return 'scale';
  if (kind === 'several') return 'multi';
  const isBanks = choices.every((choice) => banked?.codeOf(choice) !== undefined);
  return banked?.kind === 'ord5' && isBanks ? 'ord5' : 'single';
};

const coding = (
  question: TallyQuestion,
  choices: readonly CodedChoice[],
  { choices: texts }: AnsweredItem,
  banked: BankedItem | undefined,
): ItemQuestion['coded'] => {
  if (question.kind === 'number') return (given) => [given].flat().join('');
  if (!hasChoices(question)) return (given) => (plainWording([given].flat().join('')) === '' ? '' : 'written');
  const codes = new Set(choices.map(({ code }) => code));
  const own = new Map(texts.map((text) => [plainWording(text), banked?.codeOf(text) ?? ownCode(text)] as const));
  const codeOf = (text: string): string => {
    const code = question.kind === 'scale' ? text : (own.get(plainWording(text)) ?? banked?.codeOf(text));
    return code !== undefined && codes.has(code) ? code : otherCode;
  };
  return (given) =>
    [given]
      .flat()
      .filter((text) => plainWording(text) !== '')
      .map(codeOf)
      .join(', ');
};

/**
 * How the item is counted, or why it is not: what asks who someone is never, and what sorts families into groups not here. An answer that
 * is none of the item's choices as they are now is Other.
 */
export const itemQuestion = (item: AnsweredItem, bank: QuestionBank): Counted => {
  const banked = bankedItem(item.title, bank);
  const why = whyLeftOut(item, banked);
  if (why !== undefined) return { why };
  const choices = choicesOf(item, banked);
  const question: TallyQuestion = {
    code: `item-${item.id}`,
    kind: countedKindOf(item, banked),
    choices: choices.map(({ code }) => ({ code, wordings: [code] })),
    takesOther: item.ownChoice,
  };
  const labels = Object.fromEntries(choices.map(({ code, label }) => [code, label]));
  return { counted: { item, question, labels, coded: coding(question, choices, item, banked) } };
};
