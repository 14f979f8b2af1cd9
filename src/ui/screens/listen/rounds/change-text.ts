// A published figure and its change, in words.
import type { Change } from '../../../../domain/tally/compare/chance';
import type { ComparedQuestion } from '../../../../domain/tally/compare/compare-rounds';
import { counted, fill, language, words } from '../../../words';

type Figure = ComparedQuestion['lines'][number]['earlier'];

/** `42%`, the cap, or that it is withheld; the counts stand where each round is shown. */
export const shareText = (figure: Figure): string =>
  figure.state === 'shown' ? fill(words().rounds.percent, { n: figure.percent }) : words().listen.heard[figure.state];

export const meanText = (mean: number | null): string =>
  mean === null ? words().rounds.noBase : mean.toLocaleString(language, { minimumFractionDigits: 1 });

const byText = (by: number, unit: 'points' | 'mean'): string => {
  const text = words().rounds;
  if (unit === 'points') return counted(by > 0 ? text.more : text.less, Math.abs(by));
  return fill(by > 0 ? text.moreBy : text.lessBy, { n: meanText(Math.abs(by)) });
};

/** `7 points more`; where chance could give as much, that it could. */
export const changeText = ({ state, by }: Change, unit: 'points' | 'mean'): string => {
  const text = words().rounds;
  if (state === 'unknown') return text.isUnknown;
  if (state === 'chance') return by === null || by === 0 ? text.isChance : `${byText(by, unit)}, ${text.isChance}`;
  if (by !== null && by !== 0) return byText(by, unit);
  return state === 'more' ? text.isMore : text.isLess;
};

export const isChanged = ({ state }: Change): boolean => state === 'more' || state === 'less';
