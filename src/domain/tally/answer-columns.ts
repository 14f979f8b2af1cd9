// Finds the column of each question in a response tab: by where it was made, checked by its heading, else by its answers.
import type { Problem } from '../problem';
import { type Cell, isBlank, isDayCell, textOf } from '../sheet/cell';
import { choiceFinder } from './choice-finder';
import type { FoundColumn } from './count-answers';
import { plainWording } from './plain-wording';
import { isWrittenTime } from './tab/written-kinds';
import { hasChoices, type TallyQuestion } from './tally-question';

export interface ExpectedColumn {
  readonly question: TallyQuestion;
  /** What the heading may be: the wording in the language of the form first, then the others. */
  readonly headings: readonly [string, ...string[]];
  /** Counted from 1; undefined where nobody knows. */
  readonly column: number | undefined;
}

export interface AnswerTab {
  readonly name: string;
  /** The heading row and below. */
  readonly headings: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface FoundColumns {
  readonly columns: readonly FoundColumn[];
  /** What a person should know: which column was taken for what, and which question is left out. */
  readonly notices: readonly Problem[];
}

/** 1 is A, 27 is AA: as the sheet names its columns. */
export const columnLetters = (column: number): string => {
  const rest = (column - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return column > 26 ? columnLetters((column - 1 - rest) / 26) + letter : letter;
};

/** Answers that fit a question whose heading was changed: this many of them say that it is the same question. */
const fittingShare = 0.8;

const fits = (question: TallyQuestion, rows: AnswerTab['rows'], column: number): boolean => {
  if (!hasChoices(question) && question.kind !== 'key') return false;
  const finder = choiceFinder(question.choices);
  const texts = rows.map((row) => textOf(row[column])).filter((text) => text !== '');
  const fitting = texts.filter(
    (text) => (question.kind === 'multi' ? finder.several : finder.one)(text).codes.length > 0,
  );
  return texts.length > 0 && fitting.length >= texts.length * fittingShare;
};

type Found = { readonly column: number; readonly notice?: Problem } | { readonly notice: Problem };

const noticeOf = (
  name: string,
  { headings: [question] }: ExpectedColumn,
  tab: AnswerTab,
  column?: number,
): Problem => ({
  code: `listen.${name}`,
  values: {
    question,
    sheet: tab.name,
    ...(column === undefined ? {} : { column: columnLetters(column + 1), heading: tab.headings[column] ?? '' }),
  },
});

/** What is known of a tab before a question is looked for in it. */
interface Sighted {
  readonly tab: AnswerTab;
  readonly plain: readonly string[];
  /** Headings that questions of ours have. */
  readonly known: ReadonlySet<string>;
  /** Questions that were found by their headings: the column that they were made in, counted from 1, and where they are. */
  readonly found: readonly { readonly made: number; readonly place: number }[];
  /** Questions with the same heading, in the order of their columns. */
  readonly alike: ReadonlyMap<string, readonly ExpectedColumn[]>;
}

const headingOf = ({ headings: [heading] }: ExpectedColumn): string => plainWording(heading);

const alikeIn = (wanted: readonly ExpectedColumn[]): Sighted['alike'] => {
  const alike = new Map<string, ExpectedColumn[]>();
  for (const one of wanted) alike.set(headingOf(one), [...(alike.get(headingOf(one)) ?? []), one]);
  for (const asked of alike.values()) asked.sort((one, other) => (one.column ?? 0) - (other.column ?? 0));
  return alike;
};

const placesOf = ({ headings }: ExpectedColumn, plain: readonly string[]): readonly number[] => {
  const wanted = new Set(headings.map(plainWording));
  return plain.flatMap((heading, at) => (wanted.has(heading) ? [at] : []));
};

/** Columns with answers under a heading that is no question's, between the questions that were made before and after it. */
const unnamedPlaces = ({ column = 0 }: ExpectedColumn, { tab, plain, known, found }: Sighted): readonly number[] => {
  const before = found.filter(({ made }) => made < column).sort((one, other) => other.made - one.made)[0];
  const after = found.filter(({ made }) => made > column).sort((one, other) => one.made - other.made)[0];
  const [first, last] = [before?.place ?? 0, after?.place ?? plain.length];
  const isFilled = (at: number): boolean => tab.rows.some((row) => !isBlank(row[at]));
  return plain.flatMap((heading, at) => (at > first && at < last && !known.has(heading) && isFilled(at) ? [at] : []));
};

const locateUnnamed = (expected: ExpectedColumn, sighted: Sighted): Found => {
  const places = unnamedPlaces(expected, sighted);
  const fitting = places.find((place) => fits(expected.question, sighted.tab.rows, place));
  if (fitting !== undefined)
    return { column: fitting, notice: noticeOf('heading-changed', expected, sighted.tab, fitting) };
  const made = (expected.column ?? 0) - 1;
  const likely = places.includes(made) ? made : places[0];
  return likely === undefined
    ? { notice: noticeOf('question-gone', expected, sighted.tab) }
    : { notice: noticeOf('heading-changed-left-out', expected, sighted.tab, likely) };
};

/** Where a question was asked as often as its heading stands there, each is the column in its order. */
const placeAmongAlike = (
  expected: ExpectedColumn,
  { alike }: Sighted,
  places: readonly number[],
): number | undefined => {
  const asked = alike.get(headingOf(expected)) ?? [];
  return asked.length === places.length ? places[asked.indexOf(expected)] : undefined;
};

const locate = (expected: ExpectedColumn, sighted: Sighted): Found => {
  const places = placesOf(expected, sighted.plain);
  const [place] = places;
  if (place === undefined) return locateUnnamed(expected, sighted);
  if (places.length < (sighted.alike.get(headingOf(expected))?.length ?? 0))
    return { notice: noticeOf('asked-twice', expected, sighted.tab) };
  const own = placeAmongAlike(expected, sighted, places);
  if (own !== undefined) return { column: own };
  const made = (expected.column ?? 0) - 1;
  return places.includes(made)
    ? { column: made, notice: noticeOf('heading-doubled', expected, sighted.tab, made) }
    : { notice: noticeOf('heading-doubled-left-out', expected, sighted.tab) };
};

const sight = (wanted: readonly ExpectedColumn[], tab: AnswerTab): Sighted => {
  const plain = tab.headings.map(plainWording);
  return {
    tab,
    plain,
    alike: alikeIn(wanted),
    known: new Set(wanted.flatMap(({ headings }) => headings.map(plainWording))),
    found: wanted.flatMap((expected) => {
      const [place, ...others] = placesOf(expected, plain);
      return place === undefined || others.length > 0 || expected.column === undefined
        ? []
        : [{ made: expected.column, place }];
    }),
  };
};

/**
 * The columns of the questions in the tab, wherever staff moved them. A heading that somebody changed is taken for its question where the
 * answers fit; a question that cannot be found for sure is left out and named.
 */
export const findColumns = (wanted: readonly ExpectedColumn[], tab: AnswerTab): FoundColumns => {
  const sighted = sight(wanted, tab);
  const found = wanted.map((expected) => ({ expected, found: locate(expected, sighted) }));
  return {
    columns: found.flatMap(({ expected, found: one }) =>
      'column' in one ? [{ question: expected.question, column: one.column }] : [],
    ),
    notices: found.flatMap(({ found: one }) => one.notice ?? []),
  };
};

type Block = readonly (readonly Cell[])[];

const lookedAtFirst = 6;

const bestRow = (block: Block, wanted: ReadonlySet<string>): number => {
  const hits = block.map((row) => row.filter((cell) => wanted.has(plainWording(textOf(cell)))).length);
  const most = hits.reduce((best, count) => Math.max(best, count), 0);
  return most === 0 ? -1 : hits.indexOf(most);
};

/**
 * The row, counted from 0, that holds most of these headings: the first unless staff put something above, or sorted them in. Undefined
 * where no row holds one: then the first row may be a family's answers, and is shown to nobody.
 */
export const headingRow = (block: Block, headings: readonly string[]): number | undefined => {
  const wanted = new Set(headings.map(plainWording));
  const first = bestRow(block.slice(0, lookedAtFirst), wanted);
  const found = first === -1 ? bestRow(block, wanted) : first;
  return found === -1 ? undefined : found;
};

const isTime = (cell: Cell): boolean => (isDayCell(cell) ? cell.time !== undefined : isWrittenTime(textOf(cell)));

/** The answers around the heading row: all below it, and above it those that bear the time at which Google wrote them. */
export const rowsAround = (block: Block, top: number): Block => [
  ...block.slice(0, top).filter((row) => row.some(isTime)),
  ...block.slice(top + 1),
];
