// A question as the tally counts it: its choices by code, whatever the language or the sheet that it was asked in.

/**
 * How a question is counted (domain 2(d)); `scale` and `number` come from tabs that the add-on did not make, `key` groups the answers
 * by school.
 */
export const countedKinds = ['ord5', 'single', 'multi', 'scale', 'number', 'open', 'key'] as const;

export type CountedKind = (typeof countedKinds)[number];

/** The code under which everything is counted that is none of the choices; its words are shown nowhere (issue: Other stands apart). */
export const otherCode = 'other';

export interface TallyChoice {
  readonly code: string;
  /** In every language in which it was asked. */
  readonly wordings: readonly string[];
}

export interface TallyQuestion {
  readonly code: string;
  readonly kind: CountedKind;
  readonly choices: readonly TallyChoice[];
  /** The form lets families write an answer of their own. */
  readonly takesOther?: boolean;
  /** Numbers are written `1.234,56`. */
  readonly decimalComma?: boolean;
}

/** The questions whose choices are counted one by one. */
export const hasChoices = ({ kind }: TallyQuestion): boolean =>
  kind === 'ord5' || kind === 'single' || kind === 'multi' || kind === 'scale';

/** The questions whose answers have a middle. */
export const hasMean = ({ kind }: Pick<TallyQuestion, 'kind'>): boolean =>
  kind === 'ord5' || kind === 'scale' || kind === 'number';
