// One question of a working tally, exact: what publishing decides upon, and keeps in the hidden working store.
import { doNotKnow } from '../../survey/survey-question';
import { hasChoices, otherCode, type TallyQuestion } from '../tally-question';
import { mergeCounts, noAnswers, type QuestionCounts, type WorkingTally } from '../working-tally';
import type { TableRow } from './marks';

export interface CountedQuestion {
  /** Everyone who sent the form. */
  readonly asked: number;
  readonly whole: QuestionCounts;
  readonly views: { readonly [view: string]: { readonly [group: string]: QuestionCounts } };
}

export const countedQuestion = ({ whole, views }: WorkingTally, { code }: TallyQuestion): CountedQuestion => ({
  asked: whole.asked,
  whole: whole.questions[code] ?? noAnswers,
  views: Object.fromEntries(
    Object.entries(views).map(([view, groups]) => [
      view,
      Object.fromEntries(
        Object.entries(groups).map(([group, { questions }]) => [group, questions[code] ?? noAnswers] as const),
      ),
    ]),
  ),
});

/** The choices of the table, Other last; Other is there where the form offers it or someone wrote it. */
export const tableChoices = (question: TallyQuestion, { counts }: QuestionCounts): readonly string[] => {
  if (!hasChoices(question)) return [];
  const codes = question.choices.map(({ code }) => code).filter((code) => code !== doNotKnow);
  return question.takesOther === true || (counts[otherCode] ?? 0) > 0 ? [...codes, otherCode] : codes;
};

export const rowOf = ({ answered, counts }: QuestionCounts, choices: readonly string[]): TableRow => ({
  base: answered,
  counts: choices.map((code) => counts[code] ?? 0),
});

/** Everyone chose one: their counts add up. */
export const addsUp = ({ kind }: TallyQuestion): boolean => kind !== 'multi';

/** Choices that stand in the table because someone chose them. */
export const chosenPlaces = ({ takesOther }: TallyQuestion, choices: readonly string[]): readonly number[] =>
  takesOther === true ? [] : choices.flatMap((code, at) => (code === otherCode ? [at] : []));

/** Several groups as one. */
export const asOne = (groups: readonly QuestionCounts[]): QuestionCounts => groups.reduce(mergeCounts, noAnswers);
