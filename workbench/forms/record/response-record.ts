// One family's answers, as the workbench keeps them.
import type { FeedbackRecord } from './item-record';

/** A text; checkbox values; a grid's choice a row, null where a row is unanswered; a checkbox grid's choices a row. */
export type Answer = string | readonly string[] | readonly (string | null)[] | readonly (readonly string[])[];

export interface ItemAnswer {
  readonly itemId: number;
  readonly answer: Answer;
}

export interface Grade {
  readonly score: number | null;
  readonly feedback: FeedbackRecord | null;
}

export interface ResponseRecord {
  readonly id: string;
  readonly formId: string;
  readonly submittedAt: string;
  readonly respondent: string | null;
  readonly answers: readonly ItemAnswer[];
  readonly editToken: string;
  /** Of a quiz: what a person or a script gave, by item. */
  readonly grades?: Readonly<Record<string, Grade>>;
}
