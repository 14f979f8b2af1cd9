// A survey that somebody is in the middle of making: kept while the sidebar is open, whichever page they look at meanwhile.
import { signal } from '@preact/signals';
import { useState } from 'preact/hooks';
import type { AskHome } from '../../../rpc/ask-calls';
import type { Purpose } from '../../controls/purposes';
import type { Mode } from './mode-choice';
import type { OwnQuestion } from './own-question-page';
import { emptyProposal, type ProposalDraft } from './proposal-fields';

export interface KeptSurvey {
  readonly purpose: Purpose;
  /** The codes of each purpose that was looked at, in the order of its form. */
  readonly chosen: { readonly [One in Purpose]?: readonly string[] };
  readonly own: readonly OwnQuestion[];
  readonly languages: readonly string[];
  readonly mode: Mode;
  readonly asksSchool: boolean;
  readonly proposal: ProposalDraft;
  readonly partner: string;
}

const keptSurvey = signal<KeptSurvey | undefined>(undefined);

/** All that can be asked in, and nothing chosen yet. */
const begun = (home: AskHome): KeptSurvey => ({
  purpose: 'pulse',
  chosen: {},
  own: [],
  languages: home.languages.filter(({ complete }) => complete).map(({ tag }) => tag),
  mode: 'anonymous',
  asksSchool: home.school.state === 'can-ask',
  proposal: emptyProposal,
  partner: '',
});

/** Whoever goes back and comes again finds what they had; `forget` once it is made. */
export const useKeptSurvey = (home: AskHome) => {
  const [draft, setDraft] = useState(() => keptSurvey.peek() ?? begun(home));
  const change = (part: (before: KeptSurvey) => Partial<KeptSurvey>): void =>
    setDraft((before) => {
      const now = { ...before, ...part(before) };
      keptSurvey.value = now;
      return now;
    });
  const forget = (): void => {
    keptSurvey.value = undefined;
  };
  return { draft, change, forget };
};
