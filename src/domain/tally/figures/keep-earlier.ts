// PV05: two tables of nearly the same families, side by side, would show the few who make the difference.

import type { TallyQuestion } from '../tally-question';
import { noAnswers, type WorkingTally } from '../working-tally';
import type { GroupFigures, QuestionFigures } from './figures';

/** Whether so few answers came or went that two tables would show them. */
export const tooFewNew = (before: number, now: number, minGroupSize: number): boolean =>
  before !== now && Math.abs(now - before) < minGroupSize;

const groupsKept = (
  question: TallyQuestion,
  tally: WorkingTally,
  before: GroupFigures,
  minGroupSize: number,
): boolean =>
  before.state === 'shown' &&
  Object.entries(before.rows).some(([group, { base }]) =>
    tooFewNew(base, tally.groups[group]?.questions[question.code]?.answered ?? 0, minGroupSize),
  );

/**
 * The figures that may stand today beside what was published before: the new ones, or the earlier ones where 1 to minGroupSize − 1
 * answers came or went since. Schools are compared one by one, and their earlier figures can stay beside newer ones of the district.
 */
export const keepEarlier = (
  question: TallyQuestion,
  tally: WorkingTally,
  { now, before, minGroupSize }: { now: QuestionFigures; before: QuestionFigures | undefined; minGroupSize: number },
): QuestionFigures => {
  if (before === undefined || before.whole.state !== 'shown' || before.kind !== now.kind) return now;
  const { answered } = tally.whole.questions[question.code] ?? noAnswers;
  if (tooFewNew(before.whole.base, answered, minGroupSize)) return { ...before, kept: true };
  if (now.groups.state === 'shown' && groupsKept(question, tally, before.groups, minGroupSize))
    return { ...now, groups: before.groups };
  return now;
};
