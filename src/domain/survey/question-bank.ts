// The bank that surveys are drawn from: questions and sets of choices, worded in every language that ships.
import type { SurveyPurpose } from './survey';
import type { TallyKind } from './survey-question';
import type { Worded } from './worded';

/** How a question is answered: one of few, one of a long list, several, a long or a short text. */
export type BankItem = 'choice' | 'list' | 'checkbox' | 'paragraph' | 'text';

export interface WholeNumber {
  readonly least: number;
  readonly most: number;
}

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
  readonly wholeNumber?: WholeNumber;
  /** What stands under the question in small print. */
  readonly help?: Worded;
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

/** A choice that comes from the workbook: its code, and how each language words it. */
export interface ListedChoice {
  readonly code: string;
  readonly labels: Worded;
}

/** What the workbook offers to choose from, by where it comes from; a question whose list is missing is not asked. */
export type Listed = { readonly [From in ListedFrom]?: readonly ListedChoice[] };

/** A choice of a question in one language. */
export interface Choice {
  readonly code: string;
  readonly label: string;
}
