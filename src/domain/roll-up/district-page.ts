// Lays out the page of the district: a table a question, with each school that can be shown as a row below.

import type { NewCell } from '../sheet/cell';
import type { DistrictShare } from '../tally/figures/district-figures';
import type { Figure, FigureRow } from '../tally/figures/figures';
import { fillIn } from '../tally/page/fill-in';
import { hasMean } from '../tally/tally-question';
import type { DistrictQuestion } from './district';
import type { FiguresFile } from './figures-file';

/** The page's words, in the language of the staff; `{…}` are filled in. */
export interface DistrictPageWords {
  readonly title: string;
  readonly made: string;
  readonly rules: string;
  readonly choice: string;
  readonly share: string;
  readonly count: string;
  readonly base: string;
  readonly few: string;
  readonly mean: string;
  readonly favorable: string;
  readonly school: string;
  readonly families: string;
  readonly unlike: string;
  readonly loaded: string;
  readonly survey: string;
  readonly day: string;
  readonly between: string;
  readonly low: string;
  readonly high: string;
  readonly withheld: string;
}

export interface DistrictSource {
  readonly title: string;
  readonly on: string;
  readonly minGroupSize: number;
  readonly files: readonly FiguresFile[];
  readonly questions: readonly DistrictQuestion[];
}

export interface DistrictPage {
  readonly rows: readonly (readonly NewCell[])[];
  /** Rows, counted from 1, that are headings. */
  readonly headings: readonly number[];
}

interface Line {
  readonly cells: readonly NewCell[];
  readonly heading?: true;
}

const line = (...cells: NewCell[]): Line => ({ cells });
const heading = (...cells: NewCell[]): Line => ({ cells, heading: true });

const percentCell = (percent: number): NewCell => ({ number: percent / 100, format: '0%' });

const shareCell = (share: DistrictShare | undefined, words: DistrictPageWords): NewCell => {
  if (share === undefined || share.state === 'withheld') return words.withheld;
  if (share.state === 'shown') return percentCell(share.percent);
  return fillIn(words.between, { least: share.least, most: share.most });
};

const figureCell = (figure: Figure | undefined, words: DistrictPageWords): NewCell => {
  if (figure === undefined) return words.withheld;
  return figure.state === 'shown' ? percentCell(figure.percent) : words[figure.state];
};

const wholeLines = ({ choices, figures }: DistrictQuestion, words: DistrictPageWords): readonly Line[] => {
  const { whole, kind, schools } = figures;
  if (whole.state === 'few') return [line(fillIn(words.few, { m: schools }))];
  return [
    line(fillIn(words.base, { n: whole.base, from: whole.from, m: schools })),
    ...(choices.length === 0 ? [] : [heading(words.choice, words.share, words.count)]),
    ...choices.map(({ code, label }) => {
      const share = whole.shares[code];
      return line(label, shareCell(share, words), share?.state === 'shown' ? share.count : words.withheld);
    }),
    ...(hasMean({ kind }) ? [line(words.mean, whole.mean ?? words.withheld)] : []),
    ...(kind === 'ord5' ? [line(words.favorable, shareCell(whole.favorable ?? undefined, words))] : []),
  ];
};

const schoolLines = (
  { choices, figures: { rows } }: DistrictQuestion,
  names: ReadonlyMap<string, string>,
  words: DistrictPageWords,
): readonly Line[] => {
  const all = Object.entries(rows);
  if (all.length === 0) return [];
  const lineOf = (school: string, row: FigureRow): Line =>
    line(names.get(school) ?? school, row.base, ...choices.map(({ code }) => figureCell(row.figures[code], words)));
  return [
    heading(words.school, words.families, ...choices.map(({ label }) => label)),
    ...all.map(([school, row]) => lineOf(school, row)),
  ];
};

const questionLines = (
  question: DistrictQuestion,
  names: ReadonlyMap<string, string>,
  words: DistrictPageWords,
): readonly Line[] => [
  line(''),
  heading(question.title),
  ...wholeLines(question, words),
  ...(question.unlike.length === 0 ? [] : [line(fillIn(words.unlike, { schools: question.unlike.join(', ') }))]),
  ...schoolLines(question, names, words),
];

/** The page. It shows nothing but what was published of all schools together, and each school's own published row. */
export const districtPage = (source: DistrictSource, words: DistrictPageWords): DistrictPage => {
  const { title, on, minGroupSize, files, questions } = source;
  const names = new Map(files.map(({ workbook, name }) => [workbook, name] as const));
  const lines = [
    heading(fillIn(words.title, { title })),
    line(fillIn(words.made, { day: on, m: files.length })),
    line(fillIn(words.rules, { n: minGroupSize })),
    ...questions.flatMap((question) => questionLines(question, names, words)),
    line(''),
    heading(words.loaded, words.survey, words.day),
    ...files.map((file) => line(file.name, file.survey, file.on)),
  ];
  const columns = Math.max(...lines.map(({ cells }) => cells.length));
  return {
    rows: lines.map(({ cells }) => Array.from({ length: columns }, (_, at) => cells[at] ?? '')),
    headings: lines.flatMap((one, at) => (one.heading === true ? [at + 1] : [])),
  };
};
