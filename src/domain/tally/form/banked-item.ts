// Recognizes a question of the bank in a form by its wording, in any language of the bundle (design 3.3).
import type { BankQuestion, QuestionBank } from '../../survey/question-bank';
import { doNotKnow } from '../../survey/survey-question';
import { plainWording } from '../plain-wording';

export interface BankedItem {
  readonly kind: BankQuestion['kind'];
  /** The bank's code of the choice with this wording, in whatever language; undefined where the bank has none. */
  readonly codeOf: (wording: string) => string | undefined;
}

const codesOf = (question: BankQuestion, { optionSets }: QuestionBank): ReadonlyMap<string, string> => {
  const set = question.options === undefined ? undefined : optionSets[question.options];
  const listed = Object.values(set?.labels ?? {}).flatMap((labels) =>
    labels.map((label, at) => [plainWording(label), String(at + 1)] as const),
  );
  const unsure = Object.values(question.doNotKnow ?? {}).map((label) => [plainWording(label), doNotKnow] as const);
  return new Map([...listed, ...unsure]);
};

/** The question of the bank with this title; undefined where there is none. */
export const bankedItem = (title: string, bank: QuestionBank): BankedItem | undefined => {
  const plain = plainWording(title);
  const question = bank.questions.find(({ text }) => Object.values(text).some((one) => plainWording(one) === plain));
  if (question === undefined) return undefined;
  const codes = codesOf(question, bank);
  return { kind: question.kind, codeOf: (wording) => codes.get(plainWording(wording)) };
};
