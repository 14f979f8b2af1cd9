// A published figure in words.
import type { HeardQuestionView } from '../../../../rpc/listen-calls';
import { fill, words } from '../../../words';

type Whole = Extract<HeardQuestionView['figures']['whole'], { readonly state: 'shown' }>;

export type ShownFigure = Whole['figures'][string];

/** `42% (13)`, the cap, or that it is withheld. */
export const figureText = (figure: ShownFigure | undefined): string => {
  const text = words().listen.heard;
  if (figure === undefined) return text.withheld;
  return figure.state === 'shown'
    ? fill(text.figure, { percent: figure.percent, n: figure.count })
    : text[figure.state];
};

/** The kinds whose answers have a middle. */
export const hasMean = (kind: string): boolean => kind === 'ord5' || kind === 'scale' || kind === 'number';
