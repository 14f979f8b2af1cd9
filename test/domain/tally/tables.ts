// Made-up counts as working tallies, for the tests of what may be published of them.
import type { CalendarDate } from '../../../src/domain/calendar/calendar-date';
import { type Publication, publish } from '../../../src/domain/tally/figures/publish';
import type { TallyQuestion } from '../../../src/domain/tally/tally-question';
import type { QuestionCounts, WorkingTally } from '../../../src/domain/tally/working-tally';

export const today = '2026-11-02' as CalendarDate;

export const minGroupSize = 10;

export const questionOf = (kind: TallyQuestion['kind'], choices: number): TallyQuestion => ({
  code: 'Q1',
  kind,
  choices: Array.from({ length: choices }, (_, at) => ({ code: String(at + 1), wordings: [`choice ${at + 1}`] })),
});

/** How many answered, and how many of them chose each. */
export interface Row {
  readonly answered: number;
  readonly counts: readonly number[];
}

export const total = (counts: readonly number[]): number => counts.reduce((sum, count) => sum + count, 0);

/** A row in which everyone chose one. */
export const oneEach = (counts: readonly number[]): Row => ({ answered: total(counts), counts });

const countsOf = ({ answered, counts }: Row): QuestionCounts => ({
  answered,
  doNotKnow: 0,
  counts: Object.fromEntries(counts.map((count, at) => [String(at + 1), count])),
});

export const sumOf = (rows: readonly Row[]): Row => ({
  answered: total(rows.map(({ answered }) => answered)),
  counts: (rows[0]?.counts ?? []).map((_, at) => total(rows.map(({ counts }) => counts[at] ?? 0))),
});

/** A tally of one question; by school `S1`, `S2` and so on, and by whatever else is given. */
export const tallyOf = (
  schools: readonly Row[],
  others: { readonly [view: string]: readonly Row[] } = {},
): WorkingTally => {
  const whole = sumOf(schools);
  const viewOf = (rows: readonly Row[]) =>
    Object.fromEntries(
      rows.map((row, at) => [`S${at + 1}`, { asked: row.answered, questions: { Q1: countsOf(row) } }]),
    );
  return {
    whole: { asked: whole.answered, questions: { Q1: countsOf(whole) } },
    views: Object.fromEntries(
      Object.entries({ school: schools, ...others }).map(([view, rows]) => [view, viewOf(rows)]),
    ),
  };
};

/** The tally with so many in each school, `S1` first, who sent the form and skipped the question. */
export const withSkipped = (tally: WorkingTally, skipped: readonly number[]): WorkingTally => ({
  whole: { ...tally.whole, asked: tally.whole.asked + total(skipped) },
  views: {
    ...tally.views,
    school: Object.fromEntries(
      Object.entries(tally.views.school ?? {}).map(([school, group], at) => [
        school,
        { ...group, asked: group.asked + (skipped[at] ?? 0) },
      ]),
    ),
  },
});

export const viewOf = (code: string, groups: number) => ({
  code,
  groups: Array.from({ length: groups }, (_, at) => `S${at + 1}`),
});

export interface Wish {
  readonly kind?: TallyQuestion['kind'];
  readonly wished?: readonly string[];
  readonly views?: readonly { readonly code: string; readonly groups: readonly string[] }[];
  readonly before?: readonly Publication[];
  readonly on?: CalendarDate;
}

/** Publishes the one question of the tally. */
export const publishOne = (
  tally: WorkingTally,
  choices: number,
  { kind = 'single', wished = [], views, before = [], on = today }: Wish = {},
): Publication => {
  const compared =
    views ?? Object.entries(tally.views).map(([code, groups]) => ({ code, groups: Object.keys(groups) }));
  const [publication] = publish(tally, [questionOf(kind, choices)], {
    minGroupSize,
    views: compared,
    wished,
    today: on,
    before,
  });
  if (publication === undefined) throw new Error('nothing was published');
  return publication;
};
