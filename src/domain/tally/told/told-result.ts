// One question's published figures as families are told them: a sentence, and a bar a choice.
import { filled } from '../../survey/first-screen';
import type { FigureRow } from '../figures/figures';
import type { PublishedQuestion } from '../figures/publish';
import { otherCode } from '../tally-question';
import type { ToldTexts } from './told-texts';

/** A question in the language of the page. */
export interface ToldQuestion {
  readonly title: string;
  readonly choices: readonly { readonly code: string; readonly label: string }[];
  readonly figures: PublishedQuestion;
}

export interface ToldBar {
  readonly label: string;
  readonly share: string;
  /** In percent: of a cap the most or the least that it can be. */
  readonly length: number;
  readonly isCapped: boolean;
}

export interface ToldResult {
  readonly code: string;
  readonly title: string;
  readonly sentence: string;
  readonly bars: readonly ToldBar[];
  /** How far the answers are from what chance would give, in percent. */
  readonly telling: number;
}

/** A figure that is not withheld. */
type Told = { readonly state: 'shown'; readonly percent: number } | { readonly state: 'low' | 'high' };

interface ToldChoice {
  readonly label: string;
  readonly figure: Told;
}

/** PV03: what a cap may be at most, or is at the least. */
const lengthOf = (figure: Told): number =>
  figure.state === 'shown' ? figure.percent : { low: 5, high: 95 }[figure.state];

const shareOf = (figure: Told, texts: ToldTexts): string =>
  figure.state === 'shown' ? filled(texts.percent, { n: figure.percent }) : texts[figure.state];

const toldFigure = (figure: FigureRow['favorable'] | undefined): Told | undefined => {
  if (figure?.state === 'shown') return figure;
  const state = figure?.state;
  return state === 'low' || state === 'high' ? { state } : undefined;
};

/** The choices that may be told, in the order of the form; what is withheld is not on the page. */
const toldChoices = ({ choices }: ToldQuestion, { figures }: FigureRow, texts: ToldTexts): readonly ToldChoice[] =>
  [...choices, { code: otherCode, label: texts.other }].flatMap(({ code, label }) => {
    const figure = figures[code];
    const told = toldFigure(figure);
    return told === undefined ? [] : [{ label, figure: told }];
  });

const byLength = (one: ToldChoice, other: ToldChoice): number => lengthOf(other.figure) - lengthOf(one.figure);

/** As many as fit beside each other on one page. */
const mostBars = 5;

/** A rating keeps the order of its scale; of other choices the longest come first. */
const barsOf = (told: readonly ToldChoice[], kind: string, texts: ToldTexts): readonly ToldBar[] => {
  const isScale = kind === 'ord5' || kind === 'scale';
  const most = [...told].sort(byLength).slice(0, mostBars);
  return (isScale ? told.filter((one) => most.includes(one)) : most).map(({ label, figure }) => ({
    label,
    share: shareOf(figure, texts),
    length: lengthOf(figure),
    isCapped: figure.state !== 'shown',
  }));
};

interface Said {
  readonly sentence: string;
  readonly telling: number;
}

const bestOf = ({ choices }: ToldQuestion, { favorable }: FigureRow, texts: ToldTexts): Said | undefined => {
  const [one, other] = ['4', '5'].map((code) => choices.find((choice) => choice.code === code)?.label);
  const best = toldFigure(favorable);
  if (best === undefined || one === undefined || other === undefined) return undefined;
  return {
    sentence: filled(texts.best, { share: shareOf(best, texts), one, other }),
    telling: 2 * Math.abs(lengthOf(best) - 50),
  };
};

/** Of what is told the most chosen; it is not called so, since what is withheld may be more. */
const choseOf = (told: readonly ToldChoice[], choices: number, texts: ToldTexts): Said | undefined => {
  const [most] = [...told].sort(byLength);
  if (most === undefined || most.figure.state === 'low') return undefined;
  return {
    sentence: filled(texts.chose, { share: shareOf(most.figure, texts), choice: most.label }),
    telling: Math.max(0, lengthOf(most.figure) - 100 / Math.max(1, choices)),
  };
};

const meanOf = ({ mean }: FigureRow, texts: ToldTexts): Said | undefined =>
  mean === null ? undefined : { sentence: filled(texts.mean, { mean }), telling: 0 };

/** What families are told of the question; undefined where there is nothing that may be told, or nothing but how many wrote something. */
export const toldResult = (question: ToldQuestion, texts: ToldTexts): ToldResult | undefined => {
  const { whole, kind, question: code } = question.figures;
  if (whole.state !== 'shown') return undefined;
  const told = toldChoices(question, whole, texts);
  const said =
    kind === 'number'
      ? meanOf(whole, texts)
      : (bestOf(question, whole, texts) ?? choseOf(told, question.choices.length, texts));
  return said === undefined ? undefined : { code, title: question.title, ...said, bars: barsOf(told, kind, texts) };
};

/** So many stand on one page. */
export const mostResults = 6;
const usualResults = 5;

/** The codes of the results that tell the most, in the order of the form. */
export const mostTelling = (results: readonly ToldResult[]): readonly string[] => {
  const most = [...results].sort((one, other) => other.telling - one.telling).slice(0, usualResults);
  return results.filter((one) => most.includes(one)).map(({ code }) => code);
};

/**
 * How many families answered at all: the base of a question with those who skipped it, which are both published. 0 where none is
 * shown.
 */
export const familiesHeard = (figures: readonly PublishedQuestion[]): number =>
  Math.max(0, ...figures.map(({ whole }) => (whole.state === 'shown' ? whole.base + whole.notCounted : 0)));
