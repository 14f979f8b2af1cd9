// Finds the column of each question in a response tab: by where it was made, checked by its heading, else by its answers.
import type { Problem } from '../problem';
import { type Cell, textOf } from '../sheet/cell';
import { choiceFinder } from './choice-finder';
import type { FoundColumn } from './count-answers';
import { plainWording } from './plain-wording';
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

const locate = (expected: ExpectedColumn, tab: AnswerTab, known: ReadonlySet<string>): Found => {
  const wanted = new Set(expected.headings.map(plainWording));
  const plain = tab.headings.map(plainWording);
  const places = plain.flatMap((heading, at) => (wanted.has(heading) ? [at] : []));
  const made = expected.column === undefined ? -1 : expected.column - 1;
  const [place] = places;
  if (places.length === 1 && place !== undefined) return { column: place };
  if (places.length > 1)
    return places.includes(made)
      ? { column: made, notice: noticeOf('heading-doubled', expected, tab, made) }
      : { notice: noticeOf('heading-doubled-left-out', expected, tab) };
  const heading = plain[made];
  if (heading === undefined || known.has(heading)) return { notice: noticeOf('question-gone', expected, tab) };
  return fits(expected.question, tab.rows, made)
    ? { column: made, notice: noticeOf('heading-changed', expected, tab, made) }
    : { notice: noticeOf('heading-changed-left-out', expected, tab, made) };
};

/**
 * The columns of the questions in the tab, wherever staff moved them. A heading that somebody changed is taken for its question where the
 * answers fit; a question that cannot be found for sure is left out and named.
 */
export const findColumns = (wanted: readonly ExpectedColumn[], tab: AnswerTab): FoundColumns => {
  const known = new Set(wanted.flatMap(({ headings }) => headings.map(plainWording)));
  const found = wanted.map((expected) => ({ expected, found: locate(expected, tab, known) }));
  return {
    columns: found.flatMap(({ expected, found: one }) =>
      'column' in one ? [{ question: expected.question, column: one.column }] : [],
    ),
    notices: found.flatMap(({ found: one }) => one.notice ?? []),
  };
};

/** Staff may have put something above the headings: the row, counted from 0, that holds most of these headings. */
export const headingRow = (block: readonly (readonly Cell[])[], headings: readonly string[]): number => {
  const wanted = new Set(headings.map(plainWording));
  const hits = block.slice(0, 6).map((row) => row.filter((cell) => wanted.has(plainWording(textOf(cell)))).length);
  return Math.max(hits.indexOf(Math.max(...hits, 0)), 0);
};
