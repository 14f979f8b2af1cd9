// The charts beside the tables of the page of what families said, and the cells below them that they are drawn from.
import type { NewCell } from '../../sheet/cell';
import { fingerprint } from '../../text/fingerprint';
import type { Figure } from '../figures/figures';
import { fillIn } from './fill-in';
import type { HeardPage, HeardPageWords, HeardQuestion } from './heard-page';

export interface HeardChartWords {
  readonly title: string;
  readonly about: string;
  /** A choice with its share, beside its bar. */
  readonly bar: string;
}

export interface HeardChart {
  readonly title: string;
  /** The row that its upper edge stands on, counted from 1. */
  readonly at: number;
  /** Where its two columns of cells begin and how many rows they have, the row of names among them. */
  readonly from: number;
  readonly rows: number;
  /** In pixels. */
  readonly height: number;
}

export interface ChartedPage extends HeardPage {
  readonly charts: readonly HeardChart[];
}

type Words = HeardPageWords & { readonly charts: HeardChartWords };

/** More of either take longer to draw and to look through than they tell. */
const mostCharts = 12;
const mostBars = 15;

const rowHeight = 21;

/** As high as the table beside it, within what its bars need: below it the words over the next table run on to the right. */
const heightFor = (bars: number, rowsBeside: number): number =>
  Math.max(150, Math.min(rowsBeside * rowHeight, 70 + 34 * bars));

/** A question and a line of words stand over its table. */
const aboveTable = 2;

/** PV03: a cap is drawn as the most or the least that it can be; what is withheld has no bar. */
const lengthOf = (figure: Figure | undefined): NewCell => {
  if (figure === undefined || figure.state === 'withheld') return '';
  const share = figure.state === 'shown' ? figure.percent / 100 : { low: 0.05, high: 0.95 }[figure.state];
  return { number: share, format: '0%' };
};

const shareText = (figure: Figure | undefined, words: Words): string => {
  if (figure === undefined) return words.withheld;
  return figure.state === 'shown' ? `${figure.percent}%` : words[figure.state];
};

const isDrawn = ({ choices, figures: { whole } }: HeardQuestion): boolean =>
  whole.state === 'shown' &&
  choices.length <= mostBars &&
  choices.some(({ code }) => lengthOf(whole.figures[code]) !== '');

const cellsOf = ({ title, choices, figures: { whole } }: HeardQuestion, words: Words): readonly NewCell[][] => {
  const figures = whole.state === 'shown' ? whole.figures : {};
  const barOf = (code: string, choice: string): NewCell[] => [
    fillIn(words.charts.bar, { choice, share: shareText(figures[code], words) }),
    lengthOf(figures[code]),
  ];
  return [[title, words.share], ...choices.map(({ code, label }) => barOf(code, label))];
};

/** The rows of the questions' headings, in the order of the questions. */
const headingRows = ({ rows, headings, top }: HeardPage, questions: readonly HeardQuestion[]): readonly number[] => {
  let last = top;
  return questions.map(({ title }) => {
    last = headings.find((row) => row > last && rows[row - 1]?.[0] === title) ?? last;
    return last;
  });
};

/** Beside their questions, each below the one before it. */
const spread = (charts: readonly HeardChart[]): readonly HeardChart[] => {
  let free = 1;
  return charts.map((chart) => {
    const at = Math.max(chart.at, free);
    free = at + Math.ceil(chart.height / rowHeight) + 1;
    return { ...chart, at };
  });
};

/**
 * The page with a bar chart for each question with choices that has a figure to draw, a dozen at most. What a bar stands for is said beside
 * it, and the cells below the tables say all of it again, for who sees no chart.
 */
export const withCharts = (page: HeardPage, questions: readonly HeardQuestion[], words: Words): ChartedPage => {
  const places = headingRows(page, questions);
  const drawn = questions
    .flatMap((question, place) => {
      if (!isDrawn(question)) return [];
      const at = (places[place] ?? 1) + aboveTable;
      return [{ question, at, beside: (places[place + 1] ?? page.rows.length + 2) - 1 - at }];
    })
    .slice(0, mostCharts);
  if (drawn.length === 0) return { ...page, charts: [] };
  const width = Math.max(2, ...page.rows.map((row) => row.length));
  const rows: (readonly NewCell[])[] = [...page.rows, [''], [words.charts.title], [words.charts.about]];
  const headings = [...page.headings, rows.length - 1];
  const charts = drawn.map(({ question, at, beside }): HeardChart => {
    const cells = cellsOf(question, words);
    const from = rows.length + 1;
    rows.push(...cells);
    headings.push(from);
    return { title: question.title, at, from, rows: cells.length, height: heightFor(cells.length - 1, beside) };
  });
  return {
    ...page,
    rows: rows.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')),
    headings,
    charts: spread(charts),
  };
};

/** Charts that draw the same cells in the same places have the same mark: they need no drawing anew. */
export const chartsMark = (charts: readonly HeardChart[]): string => fingerprint(JSON.stringify(charts));
