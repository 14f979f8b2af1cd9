// The bank that surveys are drawn from: questions and sets of choices, worded in every language that ships.
import type { SurveyPurpose } from './survey';
import type { TallyKind } from './survey-question';

/** One wording a language tag. */
export interface Worded {
  readonly [language: string]: string;
}

/** How a question is answered: one of few, one of a long list, several, a long or a short text. */
export type BankItem = 'choice' | 'list' | 'checkbox' | 'paragraph' | 'text';

export interface BankQuestion {
  /** The same in every language and round, and never used for another question: `PU01`. */
  readonly code: string;
  /** `keys` may stand on every anonymous form. */
  readonly purpose: SurveyPurpose | 'keys';
  readonly item: BankItem;
  readonly kind: TallyKind;
  readonly text: Worded;
  /** The name of its set of choices. */
  readonly options?: string;
  /** The words of the choice coded 99, where the question has one. */
  readonly doNotKnow?: Worded;
  /** PV26: a group key alone may be required. */
  readonly required?: boolean;
  readonly wholeNumber?: { readonly least: number; readonly most: number };
}

/** Where the choices of a set come from that no bank can know. */
export type ListedFrom = 'schools' | 'languages' | 'events' | 'slots' | 'ideas';

export interface OptionSet {
  readonly from?: ListedFrom;
  /** By language tag; a choice's code is its place, counted from 1. */
  readonly labels: { readonly [language: string]: readonly string[] };
  /** The place of the choice for which families write their own words. */
  readonly otherAt?: number;
}

export interface QuestionBank {
  readonly questions: readonly BankQuestion[];
  readonly optionSets: { readonly [name: string]: OptionSet };
}

/** A choice of a question in one language. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}
