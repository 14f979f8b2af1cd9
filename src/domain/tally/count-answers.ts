// Counts a block of answers: rows as they stand in a response tab, columns wherever the questions were found.
import { type Cell, isBlank, textOf } from '../sheet/cell';
import { doNotKnow } from '../survey/survey-question';
import { type ChoiceFinder, choiceFinder } from './choice-finder';
import { plainWording } from './plain-wording';
import { otherCode, type TallyChoice, type TallyQuestion } from './tally-question';
import type { WorkingTally } from './working-tally';

export interface FoundColumn {
  readonly question: TallyQuestion;
  /** Index in the row. */
  readonly column: number;
}

interface Answer {
  readonly codes: readonly string[];
  readonly doNotKnow: boolean;
  readonly value: number | undefined;
}

interface Counting {
  answered: number;
  doNotKnow: number;
  sum: number;
  readonly counts: { [code: string]: number };
}

interface GroupCounting {
  asked: number;
  readonly questions: { [question: string]: Counting };
}

const numberIn = (text: string): number | undefined => {
  const number = Number(text.replace(/^[$€£]\s?/, '').replace(/(\d),(?=\d{3}(?:\D|$))/g, '$1'));
  return text === '' || !Number.isFinite(number) ? undefined : number;
};

/** The place on a scale that a code stands for. */
const levelOf = (codes: readonly string[]): number | undefined =>
  codes[0] === undefined ? undefined : Number(codes[0]);

const chosenIn = (kind: TallyQuestion['kind'], text: string, finder: ChoiceFinder): Answer => {
  const { codes, other } = kind === 'multi' ? finder.several(text) : finder.one(text);
  const counted = codes.filter((code) => code !== doNotKnow);
  return {
    codes: other ? [...counted, otherCode] : counted,
    doNotKnow: counted.length === 0 && !other,
    value: kind === 'ord5' || kind === 'scale' ? levelOf(counted) : undefined,
  };
};

/** What the cell answers; undefined where it answers nothing that can be counted. */
const answerIn = (kind: TallyQuestion['kind'], cell: Cell | undefined, finder: ChoiceFinder): Answer | undefined => {
  const text = textOf(cell);
  if (plainWording(text) === '') return undefined;
  if (kind === 'open') return { codes: [], doNotKnow: false, value: undefined };
  if (kind !== 'number') return chosenIn(kind, text, finder);
  const value = numberIn(text);
  return value === undefined ? undefined : { codes: [], doNotKnow: false, value };
};

const startGroup = (columns: readonly FoundColumn[]): GroupCounting => ({
  asked: 0,
  questions: Object.fromEntries(
    columns.map(({ question }) => [question.code, { answered: 0, doNotKnow: 0, sum: 0, counts: {} }]),
  ),
});

const countIn = (counting: Counting | undefined, answer: Answer | undefined): void => {
  if (counting === undefined || answer === undefined) return;
  if (answer.doNotKnow) {
    counting.doNotKnow += 1;
    return;
  }
  counting.answered += 1;
  counting.sum += answer.value ?? 0;
  for (const code of answer.codes) counting.counts[code] = (counting.counts[code] ?? 0) + 1;
};

/**
 * The tally of these rows. Blank rows are nobody; the columns may stand in any order; an answer that is none of the choices is counted as
 * Other. `wordedAs` gives the wording of a choice in the language of the form that the rows came through.
 */
export const countAnswers = (
  rows: readonly (readonly Cell[])[],
  columns: readonly FoundColumn[],
  wordedAs: (question: TallyQuestion) => (choice: TallyChoice) => string | undefined = () => () => undefined,
): WorkingTally => {
  const found = columns.map((one) => ({ ...one, finder: choiceFinder(one.question.choices, wordedAs(one.question)) }));
  const key = found.find(({ question }) => question.kind === 'key');
  const counted = found.filter((one) => one.question.kind !== 'key');
  const whole = startGroup(counted);
  const groups: { [group: string]: GroupCounting } = {};
  for (const row of rows) {
    if (row.every((cell) => isBlank(cell))) continue;
    const members = [whole];
    if (key !== undefined) {
      const group = key.finder.one(textOf(row[key.column])).codes[0] ?? '';
      groups[group] ??= startGroup(counted);
      members.push(groups[group]);
    }
    for (const member of members) member.asked += 1;
    for (const { question, column, finder } of counted) {
      const answer = answerIn(question.kind, row[column], finder);
      for (const member of members) countIn(member.questions[question.code], answer);
    }
  }
  return { whole, groups };
};
