// A figure of all schools together, or of one of them, in words.
import type { RollUpQuestion } from '../../../../rpc/roll-up-calls';
import { fill, words } from '../../../words';

type Shown = Extract<RollUpQuestion['figures']['whole'], { readonly state: 'shown' }>;
type Share = Shown['shares'][string];
type Figure = RollUpQuestion['figures']['rows'][string]['figures'][string];

/** `42% (130)`, the percents that it lies between, or that it is withheld. */
export const shareText = (share: Share | undefined): string => {
  const text = words().rollUp;
  if (share === undefined || share.state === 'withheld') return text.withheld;
  return share.state === 'shown'
    ? fill(text.figure, { percent: share.percent, n: share.count })
    : fill(text.between, { least: share.least, most: share.most });
};

/** The same as it is read aloud: a dash between two numbers is often read as nothing. */
export const spokenShare = (share: Share | undefined): string =>
  share?.state === 'between'
    ? fill(words().rollUp.spokenBetween, { least: share.least, most: share.most })
    : shareText(share);

export const figureText = (figure: Figure | undefined): string => {
  const text = words().rollUp;
  if (figure === undefined) return text.withheld;
  return figure.state === 'shown' ? fill(text.percent, { n: figure.percent }) : text[figure.state];
};
