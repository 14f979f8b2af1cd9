// The figures of one question that PV01 to PV03 let out, for the whole district and by school.
import type { CalendarDate } from '../../calendar/calendar-date';
import { doNotKnow } from '../../survey/survey-question';
import { hasChoices, otherCode, type TallyQuestion } from '../tally-question';
import { noAnswers, type QuestionCounts, type WorkingTally } from '../working-tally';
import { figureRowOf } from './figure-rows';
import type { GroupFigures, QuestionFigures } from './figures';
import { type CountTable, protectTable } from './protect-table';

export interface Protection {
  /** PV01: no group of fewer is shown. */
  readonly minGroupSize: number;
  /** The schools that there are, by the code that the answers name them with. */
  readonly groups: readonly string[];
  readonly today: CalendarDate;
}

type Group = readonly [group: string, counts: QuestionCounts];

/** The choices of the table, Other last; Other is there where the form offers it or someone wrote it. */
export const tableChoices = (question: TallyQuestion, { counts }: QuestionCounts): readonly string[] => {
  if (!hasChoices(question)) return [];
  const codes = question.choices.map(({ code }) => code).filter((code) => code !== doNotKnow);
  return question.takesOther === true || (counts[otherCode] ?? 0) > 0 ? [...codes, otherCode] : codes;
};

const countsOf = ({ groups }: WorkingTally, group: string, { code }: TallyQuestion): QuestionCounts =>
  groups[group]?.questions[code] ?? noAnswers;

/** Every school that there is or that answered; who named none counts as a group of its own. */
const groupsOf = (tally: WorkingTally, question: TallyQuestion, known: readonly string[]): readonly Group[] => {
  const named = [...new Set([...known, ...Object.keys(tally.groups).filter((group) => group !== '')])];
  const unnamed = countsOf(tally, '', question);
  const schools = named.map((group): Group => [group, countsOf(tally, group, question)]);
  return unnamed.answered > 0 ? [...schools, ['', unnamed]] : schools;
};

const tableOf = (
  question: TallyQuestion,
  choices: readonly string[],
  whole: QuestionCounts,
  groups: readonly Group[],
): CountTable => {
  const rowOf = ({ answered, counts }: QuestionCounts) => ({
    base: answered,
    counts: choices.map((code) => counts[code] ?? 0),
  });
  return {
    whole: rowOf(whole),
    groups: groups.map(([, counts]) => rowOf(counts)),
    adds: question.kind !== 'multi',
    chosen: question.takesOther === true ? [] : choices.flatMap((code, at) => (code === otherCode ? [at] : [])),
  };
};

interface Shown {
  readonly whole: QuestionFigures['whole'];
  readonly groups: GroupFigures;
}

const shown = (
  question: TallyQuestion,
  whole: QuestionCounts,
  groups: readonly Group[],
  { asked, today }: { readonly asked: number; readonly today: CalendarDate },
): Shown | undefined => {
  const choices = tableChoices(question, whole);
  const marks = protectTable(tableOf(question, choices, whole, groups));
  if (marks === undefined) return undefined;
  const rows = groups.map(
    ([group, counts], at) => [group, figureRowOf(question, counts, choices, marks[at + 1] ?? [])] as const,
  );
  return {
    whole: {
      state: 'shown',
      notCounted: asked - whole.answered,
      ...figureRowOf(question, whole, choices, marks[0] ?? []),
    },
    groups: rows.length === 0 ? { state: 'none' } : { state: 'shown', on: today, rows: Object.fromEntries(rows) },
  };
};

/**
 * What of the question can be seen today: nothing under the minimum group size (PV01), by school only where every school reaches it, and
 * no hidden count that could be worked out (PV02), ends capped (PV03).
 */
export const questionFigures = (
  question: TallyQuestion,
  tally: WorkingTally,
  { minGroupSize, groups: known, today }: Protection,
): QuestionFigures => {
  const whole = tally.whole.questions[question.code] ?? noAnswers;
  const about = { question: question.code, kind: question.kind, on: today, kept: false };
  if (whole.answered < minGroupSize) return { ...about, whole: { state: 'few' }, groups: { state: 'few' } };
  const dated = { asked: tally.whole.asked, today };
  const groups = groupsOf(tally, question, known);
  const comparable = Object.keys(tally.groups).length > 0 && groups.length > 1;
  const allReach = groups.every(([, { answered }]) => answered >= minGroupSize);
  const split = comparable && allReach ? shown(question, whole, groups, dated) : undefined;
  if (split !== undefined) return { ...about, ...split };
  const together = shown(question, whole, [], dated) ?? { whole: { state: 'solvable' }, groups: { state: 'none' } };
  if (!comparable) return { ...about, ...together };
  return { ...about, ...together, groups: { state: allReach ? 'solvable' : 'few' } };
};
