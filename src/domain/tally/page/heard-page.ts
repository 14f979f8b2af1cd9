// Lays out the page of what families said: a table a question, with the reason wherever something is withheld.
import type { CalendarDate } from '../../calendar/calendar-date';
import type { NewCell } from '../../sheet/cell';
import type { Figure, FigureRow, ViewFigures, WhyWithheld } from '../figures/figures';
import type { PublishedQuestion } from '../figures/publish';
import type { GridPlace } from '../tab/grid-heading';
import { hasMean } from '../tally-question';
import type { NamedView } from '../views';
import { fillIn } from './fill-in';

/** The page's words, in the language of the staff; `{…}` are filled in. */
export interface HeardPageWords {
  readonly title: string;
  readonly counted: string;
  readonly onPaper: string;
  readonly rules: string;
  readonly choice: string;
  readonly share: string;
  readonly count: string;
  readonly base: string;
  readonly baseKept: string;
  readonly notCounted: string;
  readonly mean: string;
  readonly favorable: string;
  readonly comments: string;
  readonly spread: string;
  readonly unnamed: string;
  readonly groupBase: string;
  readonly viewOn: string;
  readonly together: string;
  readonly groupsWithheld: string;
  readonly more: string;
  readonly low: string;
  readonly high: string;
  readonly withheld: string;
  readonly why: { readonly [Why in WhyWithheld]: string };
  readonly whyView: { readonly [Why in WhyWithheld]: string };
  readonly whyHidden: string;
  readonly whyCapped: string;
}

export interface HeardQuestion {
  readonly title: string;
  /** In the order of the form; those that were never in a form's choices, such as Other, last. */
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  readonly figures: PublishedQuestion;
  /** Where it is a row of a grid. */
  readonly grid?: GridPlace;
}

export interface HeardSource {
  readonly title: string;
  readonly on: CalendarDate;
  /** How many forms came back: an operational figure. */
  readonly asked: number;
  /** How many of them on paper. */
  readonly onPaper: number;
  readonly minGroupSize: number;
  readonly questions: readonly HeardQuestion[];
  readonly views: readonly NamedView[];
}

export interface HeardPage {
  readonly rows: readonly (readonly NewCell[])[];
  /** Rows, counted from 1, that are headings. */
  readonly headings: readonly number[];
  /** How many rows stand above the first question. */
  readonly top: number;
}

interface Line {
  readonly cells: readonly NewCell[];
  readonly heading?: true;
}

const line = (...cells: NewCell[]): Line => ({ cells });
const heading = (...cells: NewCell[]): Line => ({ cells, heading: true });

const shareCell = (figure: Figure | undefined, words: HeardPageWords): NewCell => {
  if (figure === undefined) return words.withheld;
  return figure.state === 'shown' ? { number: figure.percent / 100, format: '0%' } : words[figure.state];
};

const countCell = (figure: Figure | undefined, words: HeardPageWords): NewCell =>
  figure?.state === 'shown' ? figure.count : words.withheld;

const reasonOf = (figures: FigureRow['figures'], words: HeardPageWords): string => {
  const states = Object.values(figures).map(({ state }) => state);
  if (states.includes('withheld')) return ` ${words.whyHidden}`;
  return states.every((state) => state === 'shown') ? '' : ` ${words.whyCapped}`;
};

const summaryLines = (
  { mean, spread, favorable }: FigureRow,
  kind: PublishedQuestion['kind'],
  words: HeardPageWords,
): readonly Line[] => [
  ...(hasMean({ kind })
    ? [line(words.mean, mean ?? words.withheld), line(words.spread, spread ?? words.withheld)]
    : []),
  ...(kind === 'ord5'
    ? [line(words.favorable, favorable === null ? words.withheld : shareCell(favorable, words))]
    : []),
];

const wholeLines = ({ choices, figures }: HeardQuestion, words: HeardPageWords): readonly Line[] => {
  const { whole, kind } = figures;
  if (whole.state !== 'shown')
    return [
      line(words.why[whole.state]),
      ...(choices.length === 0 ? [] : [heading(words.choice, words.share, words.count)]),
      ...choices.map(({ label }) => line(label, words.withheld, words.withheld)),
      ...summaryLines({ base: 0, figures: {}, mean: null, spread: null, favorable: null }, kind, words),
    ];
  const base = figures.kept ? words.baseKept : words.base;
  const told = fillIn(kind === 'open' ? words.comments : base, { n: whole.base, day: figures.on });
  const aside = whole.notCounted > 0 ? ` ${fillIn(words.notCounted, { n: whole.notCounted })}` : '';
  return [
    line(`${told}${aside}${reasonOf(whole.figures, words)}`),
    ...(choices.length === 0 ? [] : [heading(words.choice, words.share, words.count)]),
    ...choices.map(({ code, label }) =>
      line(label, shareCell(whole.figures[code], words), countCell(whole.figures[code], words)),
    ),
    ...summaryLines(whole, kind, words),
  ];
};

type ShownView = Extract<ViewFigures, { readonly state: 'shown' }>;

const groupName = (group: string, { names }: NamedView, { unnamed }: HeardPageWords): string =>
  group === '' ? unnamed : (names[group] ?? group);

const namesListed = 20;

/** The names of the withheld groups, as many as a line can hold; none where only one of them could stand behind the rest (PV04). */
const withheldLine = ({ withheld }: ShownView, view: NamedView, words: HeardPageWords): readonly Line[] => {
  if (withheld.length === 0) return [];
  const names = withheld.slice(0, namesListed).map((group) => groupName(group, view, words));
  const rest = withheld.length - names.length;
  const told = rest === 0 ? names.join(', ') : `${names.join(', ')} ${fillIn(words.more, { n: rest })}`;
  return [line(fillIn(words.groupsWithheld, { groups: told }))];
};

const viewLines = ({ choices, figures }: HeardQuestion, view: NamedView, words: HeardPageWords): readonly Line[] => {
  const shown = figures.views[view.code];
  if (shown === undefined || figures.whole.state !== 'shown') return [];
  if (shown.state !== 'shown') return [heading(view.title), line(words.whyView[shown.state])];
  const lineOf = (name: string, row: FigureRow): Line =>
    line(name, row.base, ...choices.map(({ code }) => shareCell(row.figures[code], words)));
  return [
    ...(shown.on === figures.on ? [] : [line(fillIn(words.viewOn, { day: shown.on }))]),
    heading(view.title, words.groupBase, ...choices.map(({ label }) => label)),
    ...Object.entries(shown.rows).map(([group, row]) => lineOf(groupName(group, view, words), row)),
    ...(shown.together === null ? [] : [lineOf(fillIn(words.together, { n: shown.withheld.length }), shown.together)]),
    ...withheldLine(shown, view, words),
  ];
};

/** Told only where neither those on paper nor the others are so few that a reader could guess who they are (PV01). */
const paperText = ({ asked, onPaper, minGroupSize }: HeardSource, words: HeardPageWords): string =>
  Math.min(onPaper, asked - onPaper) < minGroupSize ? '' : ` ${fillIn(words.onPaper, { n: onPaper })}`;

/** A grid's question stands once over its rows. */
const titleLines = ({ title, grid }: HeardQuestion, before: HeardQuestion | undefined): readonly Line[] => {
  if (grid === undefined) return [heading(title)];
  return grid.question === before?.grid?.question ? [heading(grid.row)] : [heading(grid.question), heading(grid.row)];
};

/** The page. It shows nothing but published figures, and days without times (PV12). */
export const heardPage = (source: HeardSource, words: HeardPageWords): HeardPage => {
  const { title, on, asked, minGroupSize, questions } = source;
  const top = [
    heading(fillIn(words.title, { title })),
    line(`${fillIn(words.counted, { day: on, n: asked })}${paperText(source, words)}`),
    line(fillIn(words.rules, { n: minGroupSize })),
  ];
  const lines = [
    ...top,
    ...questions.flatMap((question, at) => [
      line(''),
      ...titleLines(question, questions[at - 1]),
      ...wholeLines(question, words),
      ...source.views.flatMap((view) => viewLines(question, view, words)),
    ]),
  ];
  const columns = Math.max(...lines.map(({ cells }) => cells.length));
  return {
    rows: lines.map(({ cells }) => Array.from({ length: columns }, (_, at) => cells[at] ?? '')),
    headings: lines.flatMap((one, at) => (one.heading === true ? [at + 1] : [])),
    top: top.length,
  };
};
