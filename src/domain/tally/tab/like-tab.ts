// Recognizes a tab that asks what another tab asked, such as the next round's answers to the same form.
import { plainWording } from '../plain-wording';
import type { TabQuestion } from './tab-setup';

/** A tab that staff have set up. */
export interface SetUpTab {
  readonly sheet: number;
  readonly name: string;
  readonly questions: readonly TabQuestion[];
}

const isCounted = ({ kind }: TabQuestion): boolean => kind !== 'personal' && kind !== 'ignore';

/**
 * The tabs whose counted questions stand over this one's columns, two of them at least and half of all; the likest first, and of those alike
 * the one furthest to the right, which is likely the latest round.
 */
export const tabsLike = (headings: readonly string[], tabs: readonly SetUpTab[]): readonly SetUpTab[] => {
  const here = new Set(headings.map(plainWording));
  const hits = (tab: SetUpTab): number =>
    tab.questions.filter((one) => isCounted(one) && here.has(plainWording(one.heading))).length;
  return [...tabs]
    .reverse()
    .filter((tab) => hits(tab) >= 2 && hits(tab) * 2 >= tab.questions.filter(isCounted).length)
    .sort((one, other) => hits(other) - hits(one));
};
