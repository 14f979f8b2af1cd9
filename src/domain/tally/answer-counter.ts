// Counts answers by the hundred thousand: every text is looked into once, and what follows from it is added in plain loops.
import { type Cell, textOf } from '../sheet/cell';
import { type CountedAnswer, chosenAnswer, type GroupsOf, numberAnswer } from './add-up';
import {
  addNumber,
  type Counters,
  groupCounts,
  type Moves,
  move,
  newCounters,
  type Place,
  placesOf,
  together,
} from './answer-counters';
import { type ChoiceFinder, choiceFinder } from './choice-finder';
import type { FoundColumn } from './found-column';
import { plainWording } from './plain-wording';
import type { TallyChoice, TallyQuestion } from './tally-question';
import type { ViewCounts, WorkingTally } from './working-tally';

type Row = readonly Cell[];

/** How a form words a choice. */
export type WordedAs = (question: TallyQuestion) => (choice: TallyChoice) => string | undefined;

export interface AnswerCounter {
  /** Counts these rows too. Blank rows are nobody. */
  readonly add: (rows: readonly Row[]) => void;
  /** The tally of all rows so far. */
  readonly tally: () => WorkingTally;
}

interface CountedColumn {
  readonly column: number;
  readonly kind: TallyQuestion['kind'];
  readonly decimalComma: boolean;
  readonly place: Place;
  readonly finder: ChoiceFinder;
  readonly said: Moves;
  readonly seen: Map<string | number | boolean, Moves>;
}

interface CountedView {
  readonly view: string;
  readonly groupOf: (row: Row) => string;
  readonly groups: Map<string, Counters>;
}

const nothing: Moves = [];

/** Texts remembered a column: beyond them are what families wrote themselves, each of which comes once. */
const remembered = 10_000;

/** Whether anything can be seen in the cell; a letter or digit at its beginning settles it for nearly all. */
const isSaid = (cell: Cell | undefined): cell is Cell => {
  if (typeof cell !== 'string') return cell !== undefined;
  if (cell === '') return false;
  const first = cell.charCodeAt(0);
  return (first > 32 && first < 127) || plainWording(cell) !== '';
};

const isEmpty = (cell: Cell): boolean => cell === '' || (typeof cell === 'string' && cell.trim() === '');

const isNobody = (row: Row): boolean => {
  for (const cell of row) if (!isEmpty(cell)) return false;
  return true;
};

const movesOf = ({ answered, doNotKnow, codes }: Place, answer: CountedAnswer): Moves =>
  answer.doNotKnow ? [doNotKnow] : [answered, ...answer.codes.flatMap((code) => codes.get(code) ?? [])];

const learn = ({ kind, place, finder, seen }: CountedColumn, key: string | number | boolean): Moves => {
  const text = textOf(key);
  const moves = movesOf(place, chosenAnswer(kind === 'multi' ? finder.several(text) : finder.one(text)));
  if (seen.size < remembered) seen.set(key, moves);
  return moves;
};

const chosenMoves = (counted: CountedColumn, cell: Cell | undefined): Moves => {
  if (cell === undefined || cell === '') return nothing;
  const key = typeof cell === 'object' ? cell.day : cell;
  const known = counted.seen.get(key);
  if (known !== undefined) return known;
  return isSaid(cell) ? learn(counted, key) : nothing;
};

const numberIn = (cell: Cell | undefined, decimalComma: boolean): number | undefined => {
  if (typeof cell === 'number' && Number.isSafeInteger(cell) && Math.abs(cell) < 1e15) return cell + 0;
  return isSaid(cell) ? numberAnswer(textOf(cell), decimalComma && typeof cell !== 'number')?.value : undefined;
};

/** The groups that somebody is in, in each view, and the counters of all. */
interface Members {
  readonly groups: readonly Counters[];
  readonly whole: Counters;
}

/** Who is in a group is counted there alone: all groups of a view together are the whole. But fractions are added in the order that they come in. */
const addCell = ({ groups, whole }: Members, counted: CountedColumn, cell: Cell | undefined): void => {
  if (counted.kind === 'open') {
    if (isSaid(cell)) move(groups, counted.said);
    return;
  }
  if (counted.kind !== 'number') {
    move(groups, chosenMoves(counted, cell));
    return;
  }
  const value = numberIn(cell, counted.decimalComma);
  if (value === undefined) return;
  move(groups, counted.said);
  for (const { numbers } of groups) if (numbers !== whole.numbers) addNumber(numbers, counted.place.answered, value);
  addNumber(whole.numbers, counted.place.answered, value);
};

const viewCounts = ({ groups }: CountedView, places: ReadonlyMap<string, Place>): ViewCounts =>
  Object.fromEntries([...groups].map(([group, counters]) => [group, groupCounts(counters, places.values())]));

/** The group that each row names in a column, found once a text. */
const groupIn = (column: number, finder: ChoiceFinder): ((row: Row) => string) => {
  const seen = new Map<Cell | undefined, string>();
  return (row) => {
    const cell = row[column];
    const known = seen.get(cell);
    if (known !== undefined) return known;
    const group = finder.one(textOf(cell)).codes[0] ?? '';
    if (seen.size < remembered && typeof cell !== 'object') seen.set(cell, group);
    return group;
  };
};

/** A counter of rows whose questions stand in these columns; how what they hold counts is said at `countAnswers`. */
export const answerCounter = (
  columns: readonly FoundColumn[],
  wordedAs: WordedAs,
  groupsOf: GroupsOf<Row>,
): AnswerCounter => {
  const asked = columns.filter(({ question }) => question.kind !== 'key');
  const { places, size } = placesOf(asked.map(({ question }) => question));
  const finderOf = ({ question }: FoundColumn): ChoiceFinder => choiceFinder(question.choices, wordedAs(question));
  const counting = asked.flatMap((one): readonly CountedColumn[] => {
    const place = places.get(one.question.code);
    const { column, question } = one;
    return place === undefined
      ? []
      : [
          {
            column,
            kind: question.kind,
            decimalComma: question.decimalComma === true,
            place,
            finder: finderOf(one),
            said: [place.answered],
            seen: new Map(),
          },
        ];
  });
  const keys = columns
    .filter(({ question }) => question.kind === 'key')
    .map((one) => [one.question.code, groupIn(one.column, finderOf(one))] as const);
  const views = Object.entries({ ...groupsOf, ...Object.fromEntries(keys) }).map(
    ([view, groupOf]): CountedView => ({ view, groupOf, groups: new Map() }),
  );
  const whole = newCounters(size);
  const memberOf = ({ groupOf, groups }: CountedView, row: Row): Counters => {
    const group = groupOf(row);
    const there = groups.get(group);
    if (there !== undefined) return there;
    const started = newCounters(size);
    groups.set(group, started);
    return started;
  };
  const groups: Counters[] = views.length === 0 ? [whole] : [];
  const members: Members = { groups, whole };
  const addRow = (row: Row): void => {
    for (let at = 0; at < views.length; at += 1) {
      const view = views[at];
      if (view !== undefined) groups[at] = memberOf(view, row);
    }
    for (const group of groups) group.asked += 1;
    for (let at = 0; at < counting.length; at += 1) {
      const counted = counting[at];
      if (counted !== undefined) addCell(members, counted, row[counted.column]);
    }
  };
  return {
    add: (rows) => {
      for (const row of rows) if (!isNobody(row)) addRow(row);
    },
    tally: () => ({
      whole: groupCounts(views[0] === undefined ? whole : together(views[0].groups.values(), whole), places.values()),
      views: Object.fromEntries(views.map((view) => [view.view, viewCounts(view, places)])),
    }),
  };
};
