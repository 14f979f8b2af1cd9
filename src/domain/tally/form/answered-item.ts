// A question of a form that anyone may have written, as far as its answers can be counted.

export interface AnsweredItem {
  /** Google's own, which retitling and moving leave alone. */
  readonly id: number;
  readonly title: string;
  /** `other` is a date, a time, a file and whatever Google thinks of next. */
  readonly kind: 'one' | 'several' | 'scale' | 'text' | 'grid' | 'other';
  /** As families read them; of a scale its numbers. */
  readonly choices: readonly string[];
  /** What a scale says at its ends. */
  readonly ends?: readonly [low: string, high: string];
  /** Whether families may write a choice of their own. */
  readonly ownChoice: boolean;
}

/** What a family answered: a text, or several; `''` for nothing. */
export type GivenAnswer = string | readonly string[];

/**
 * `group` sorts families, and groups are not told apart here. Of a `too-long` one it cannot be kept what was shown before, and a `changed`
 * one has too few new answers beside what was shown (PV05).
 */
export type WhyLeftOut = 'contact' | 'group' | 'grid' | 'other' | 'too-long' | 'changed';
