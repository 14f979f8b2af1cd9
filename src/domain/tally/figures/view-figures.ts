// The figures of one question by group, and whether the earlier ones stand (PV01 to PV05).
import type { CalendarDate } from '../../calendar/calendar-date';
import type { TallyQuestion } from '../tally-question';
import type { NamedView } from '../views';
import { noAnswers, type QuestionCounts } from '../working-tally';
import { addsUp, asOne, type CountedQuestion, rowOf, tableChoices } from './counted-question';
import { figureRowOf } from './figure-rows';
import type { FigureRow, ViewFigures } from './figures';
import type { Mark } from './marks';
import { protectView } from './protect-view';
import { type KeptRow, tooFewChanged } from './whole-figures';

/** A view with the groups that there are, by the code that answers name them with. */
export type ComparedView = Pick<NamedView, 'code' | 'groups'>;

export interface ViewRules {
  readonly view: ComparedView;
  /** The district's row, as it is shown. */
  readonly row: KeptRow;
  readonly minGroupSize: number;
  readonly on: CalendarDate;
}

type Group = readonly [group: string, counts: QuestionCounts];

/** Every group that there is or that answered; who named none counts as a group of its own. */
const groupsOf = ({ views }: CountedQuestion, { code, groups: known }: ComparedView): readonly Group[] => {
  const counted = views[code] ?? {};
  const named = [...new Set([...known, ...Object.keys(counted)])].filter((group) => group !== '');
  const unnamed = counted[''] ?? noAnswers;
  const groups = named.map((group): Group => [group, counted[group] ?? noAnswers]);
  return unnamed.answered > 0 ? [...groups, ['', unnamed]] : groups;
};

/** Undefined where there are no two groups to compare. */
export const viewFigures = (
  question: TallyQuestion,
  counted: CountedQuestion,
  { view, row, minGroupSize, on }: ViewRules,
): ViewFigures | undefined => {
  const groups = groupsOf(counted, view);
  if (groups.filter(([, { answered }]) => answered > 0).length < 2)
    return groups.length < 2 ? undefined : { state: 'few' };
  const choices = tableChoices(question, counted.whole);
  const found = protectView({
    whole: {
      base: row.base,
      counts: choices.map((code) => row.counts[code] ?? 0),
      marks: choices.map((code) => row.marks[code] ?? 'withheld'),
    },
    groups: groups.map(([, counts]) => rowOf(counts, choices)),
    adds: addsUp(question),
    minGroupSize,
  });
  if (found === 'few' || found === 'solvable') return { state: found };
  const figures = (counts: QuestionCounts, marks: readonly Mark[]): FigureRow =>
    figureRowOf(question, counts, choices, marks);
  const shown = groups.flatMap(([group, counts], at) => {
    const marks = found.marks[at];
    return marks === undefined ? [] : [[group, figures(counts, marks)] as const];
  });
  const withheld = groups.filter((_, at) => found.marks[at] === undefined);
  // PV04: where the answers of only one of them stand behind it, the others' names would tell which.
  const answering = withheld.filter(([, { answered }]) => answered > 0).length;
  return {
    state: 'shown',
    on,
    rows: Object.fromEntries(shown),
    withheld: withheld.map(([group]) => group),
    together:
      found.together === undefined || answering < 2
        ? null
        : figures(asOne(withheld.map(([, counts]) => counts)), found.together.marks),
  };
};

type ShownView = Extract<ViewFigures, { readonly state: 'shown' }>;

const statesOf = (row: FigureRow | null): string =>
  row === null
    ? ''
    : Object.values(row.figures)
        .map(({ state }) => state)
        .join();

/** The same groups, and in each of them the same counts withheld. */
const samePattern = (before: ShownView, now: ShownView): boolean =>
  before.withheld.join('\n') === now.withheld.join('\n') &&
  statesOf(before.together) === statesOf(now.together) &&
  Object.entries(before.rows).every(([group, row]) => statesOf(row) === statesOf(now.rows[group] ?? null));

/**
 * Whether the groups may be told anew beside what was told of them before (PV05): in each of them, and in those that are withheld as one,
 * none or at least the minimum came, and the very same counts are withheld. Then whatever was possible before is possible still.
 */
export const mayReplace = (
  {
    before,
    now,
  }: {
    readonly before: { readonly figures: ShownView; readonly counted: CountedQuestion };
    readonly now: { readonly figures: ViewFigures; readonly counted: CountedQuestion };
  },
  view: string,
  minGroupSize: number,
): boolean => {
  if (now.figures.state !== 'shown' || !samePattern(before.figures, now.figures)) return false;
  const countsIn = ({ views }: CountedQuestion, group: string): QuestionCounts => views[view]?.[group] ?? noAnswers;
  const changed = (groups: readonly string[]): boolean =>
    tooFewChanged(
      asOne(groups.map((group) => countsIn(before.counted, group))),
      asOne(groups.map((group) => countsIn(now.counted, group))),
      minGroupSize,
    );
  return !Object.keys(before.figures.rows).some((group) => changed([group])) && !changed(before.figures.withheld);
};
