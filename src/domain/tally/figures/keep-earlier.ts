// PV05: two tables of nearly the same families, side by side, would show the few who make the difference.

import type { TallyQuestion } from '../tally-question';
import { noAnswers, type WorkingTally } from '../working-tally';
import type { FigureRow, GroupFigures, QuestionFigures } from './figures';

/** Whether so few answers came or went that two tables would show them. */
export const tooFewNew = (before: number, now: number, minGroupSize: number): boolean =>
  before !== now && Math.abs(now - before) < minGroupSize;

/**
 * Families that answer anew leave the base as it is; where so few did, their change would be the difference. A figure that is hidden in
 * one of the two tables tells nothing of how many they were.
 */
const tooFewChanged = (before: FigureRow, now: FigureRow | undefined, minGroupSize: number): boolean => {
  if (now === undefined || now.base !== before.base) return false;
  const pairs = Object.entries(before.figures).map(([code, figure]) => [figure, now.figures[code]] as const);
  const changes = pairs.map(([one, other]) =>
    one.state === 'shown' && other?.state === 'shown' ? Math.abs(one.count - other.count) : 0,
  );
  const differ = before.mean !== now.mean || pairs.some(([one, other]) => one.state !== other?.state);
  const most = Math.max(0, ...changes);
  return most < minGroupSize && (most > 0 || differ);
};

const groupsKept = (
  question: TallyQuestion,
  tally: WorkingTally,
  { before, now }: { readonly before: GroupFigures; readonly now: GroupFigures },
  minGroupSize: number,
): boolean =>
  before.state === 'shown' &&
  now.state === 'shown' &&
  Object.entries(before.rows).some(
    ([group, row]) =>
      tooFewNew(row.base, tally.groups[group]?.questions[question.code]?.answered ?? 0, minGroupSize) ||
      tooFewChanged(row, now.rows[group], minGroupSize),
  );

/**
 * The figures that may stand today beside what was published before: the new ones, or the earlier ones where 1 to minGroupSize − 1
 * answers came, went or changed since. Schools are compared one by one, and their earlier figures can stay beside newer ones of the district.
 */
export const keepEarlier = (
  question: TallyQuestion,
  tally: WorkingTally,
  { now, before, minGroupSize }: { now: QuestionFigures; before: QuestionFigures | undefined; minGroupSize: number },
): QuestionFigures => {
  if (before === undefined || before.whole.state !== 'shown' || before.kind !== now.kind) return now;
  const { answered } = tally.whole.questions[question.code] ?? noAnswers;
  if (tooFewNew(before.whole.base, answered, minGroupSize)) return { ...before, kept: true };
  const whole = now.whole.state === 'shown' ? now.whole : undefined;
  if (tooFewChanged(before.whole, whole, minGroupSize)) return { ...before, kept: true };
  if (groupsKept(question, tally, { before: before.groups, now: now.groups }, minGroupSize))
    return { ...now, groups: before.groups };
  return now;
};
