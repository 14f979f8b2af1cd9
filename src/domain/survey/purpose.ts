// What holds for every survey of a purpose: what its forms promise, and whether they stay open all year.
import type { ChosenMode, SurveyMode, SurveyPurpose } from './survey';

export interface PurposeTraits {
  /** PV12: the mode of a survey unless staff choose another. */
  readonly mode: SurveyMode;
  /** Design 3.12: one form a language that stays open, whose event or time is a choice of the form. */
  readonly standing: boolean;
  /** Whether a family answers once, for the oldest child in tutoring (domain 2(d) rule 6), or once for each event. */
  readonly once: 'family' | 'event' | 'any';
}

const round: PurposeTraits = { mode: 'anonymous', standing: false, once: 'family' };
const standing: PurposeTraits = { mode: 'identified', standing: true, once: 'any' };

export const purposeTraits: { readonly [Purpose in SurveyPurpose]: PurposeTraits } = {
  needs: round,
  pulse: round,
  yearEnd: round,
  event: { ...round, once: 'event' },
  proposal: round,
  leadership: standing,
  oneToOne: standing,
  rsvp: standing,
  contact: standing,
  optOut: standing,
};

/** The mode of a survey that is wished for; the purpose's own where staff chose none. */
export const modeOf = ({ purpose, mode }: { purpose: SurveyPurpose; mode?: ChosenMode | undefined }): SurveyMode =>
  mode ?? purposeTraits[purpose].mode;
