// What of one question can be told today, beside all that was told of it before (PV01 to PV05).
import type { CalendarDate } from '../../calendar/calendar-date';
import type { TallyQuestion } from '../tally-question';
import type { WorkingTally } from '../working-tally';
import { type CountedQuestion, countedQuestion } from './counted-question';
import type { QuestionFigures, ViewFigures, WhyWithheld } from './figures';
import { type ComparedView, mayReplace, viewFigures } from './view-figures';
import { type KeptRow, sameAnswers, tooFewChanged, tooFewNew, wholeFigures } from './whole-figures';

export interface Protection {
  /** PV01: no group of fewer is shown. */
  readonly minGroupSize: number;
  /** What there is to compare by. */
  readonly views: readonly ComparedView[];
  /** Which of them to tell; those that were told before stay. */
  readonly wished: readonly string[];
  readonly today: CalendarDate;
}

/** Exact, and for the hidden working store alone: what later counts are held against. */
export interface KeptCounts {
  /** The district's row, each time that it was shown anew, the oldest first. */
  readonly rows: readonly KeptRow[];
  /** What the last of them counted. */
  readonly counted: CountedQuestion;
}

/** What was told, and what it counted. */
export interface Told {
  readonly figures: QuestionFigures;
  readonly kept: KeptCounts;
}

/** Told anew; `kept` is undefined where nothing of the district is told, so that there is nothing to keep. */
export interface Telling {
  readonly figures: QuestionFigures;
  readonly kept: KeptCounts | undefined;
}

const lastRow = ({ rows }: KeptCounts): KeptRow => rows[rows.length - 1] ?? { base: 0, counts: {}, marks: {} };

const withheldIn = ({ marks }: KeptRow): boolean => Object.values(marks).includes('withheld');

const choicesOf = ({ counts }: KeptRow): string => Object.keys(counts).sort().join('\n');

/** The question is counted in another way now: as another kind, or by other choices. */
const isCountedAnew = ({ figures, kept }: Told, kind: TallyQuestion['kind'], row: KeptRow | undefined): boolean =>
  figures.kind !== kind || (row !== undefined && choicesOf(lastRow(kept)) !== choicesOf(row));

interface ViewsOf {
  /** What they are counted from. */
  readonly kept: KeptCounts;
  readonly on: CalendarDate;
  readonly before: Told | undefined;
}

/** Those that are wished for and those that were told before, each as it was or anew. */
const viewsTold = (
  question: TallyQuestion,
  { kept, on, before }: ViewsOf,
  { minGroupSize, views, wished }: Protection,
): QuestionFigures['views'] => {
  const earlier = before?.figures.views ?? {};
  const told = views
    .filter(({ code }) => wished.includes(code) || earlier[code] !== undefined)
    .flatMap((view): readonly (readonly [string, ViewFigures])[] => {
      const { code } = view;
      const now = viewFigures(question, kept.counted, { view, row: lastRow(kept), minGroupSize, on });
      const there = earlier[code];
      if (before === undefined || there?.state !== 'shown') return now === undefined ? [] : [[code, now]];
      const pair = {
        before: { figures: there, counted: before.kept.counted },
        now: { figures: now ?? there, counted: kept.counted },
      };
      return [[code, now !== undefined && mayReplace(pair, code, minGroupSize) ? now : there]];
    });
  return { ...earlier, ...Object.fromEntries(told) };
};

/** The earlier figures, with further groups of the very answers that they counted. */
const staying = (question: TallyQuestion, before: Told, protection: Protection): QuestionFigures => ({
  ...before.figures,
  views: viewsTold(question, { kept: before.kept, on: before.figures.on, before }, protection),
});

/** Nothing came or went: the same figures, told again today. */
const again = (question: TallyQuestion, before: Told, protection: Protection, counted: CountedQuestion): Telling => {
  const { today } = protection;
  const figures = staying(question, before, protection);
  const isSame = (view: string): boolean =>
    JSON.stringify(before.kept.counted.views[view]) === JSON.stringify(counted.views[view]);
  const views = Object.entries(figures.views).map(([code, view]) => [
    code,
    view.state === 'shown' && view.on === before.figures.on && isSame(code) ? { ...view, on: today } : view,
  ]);
  return { figures: { ...figures, on: today, kept: false, views: Object.fromEntries(views) }, kept: before.kept };
};

/** Two ways of counting nearly the same answers, side by side, could tell what one of them withholds. */
const mayCountAnew = (before: Told, row: KeptRow | undefined, answered: number, minGroupSize: number): boolean => {
  const earlier = lastRow(before.kept);
  if (earlier.base !== answered) return !tooFewNew(earlier.base, answered, minGroupSize);
  return row !== undefined && !withheldIn(row) && !withheldIn(earlier);
};

/** What can be told of the question today; `before` is what was told last. */
export const questionFigures = (
  question: TallyQuestion,
  tally: WorkingTally,
  protection: Protection,
  before: Told | undefined,
): Telling => {
  const { minGroupSize, today } = protection;
  const counted = countedQuestion(tally, question);
  const { answered } = counted.whole;
  const about = { question: question.code, kind: question.kind, on: today, kept: false };
  const nothing = (state: WhyWithheld): Telling => ({
    figures: { ...about, whole: { state }, views: {} },
    kept: before?.kept,
  });
  if (answered < minGroupSize) return nothing('few');
  const fresh = wholeFigures(question, counted, { minGroupSize, earlier: before?.kept.rows ?? [] });
  const isAnew = before !== undefined && isCountedAnew(before, question.kind, fresh.row);
  if (isAnew && !mayCountAnew(before, fresh.row, answered, minGroupSize)) return nothing('solvable');
  if (before !== undefined && !isAnew) {
    if (sameAnswers(before.kept.counted.whole, counted.whole)) return again(question, before, protection, counted);
    if (tooFewChanged(before.kept.counted.whole, counted.whole, minGroupSize) || fresh.row === undefined)
      return { figures: { ...staying(question, before, protection), kept: true }, kept: before.kept };
  }
  if (fresh.row === undefined) return nothing('solvable');
  const known = isAnew ? undefined : before;
  const kept: KeptCounts = { rows: [...(known?.kept.rows ?? []), fresh.row], counted };
  const views = viewsTold(question, { kept, on: today, before: known }, protection);
  return { figures: { ...about, whole: fresh.whole, views }, kept };
};
