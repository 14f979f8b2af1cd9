// A rule of the plan review: what it looks for, and how much it weighs.
import type { PlanFacts, RowRef } from './facts';

/** An error keeps the plan from being marked ready; information is there to be read. */
export type Severity = 'error' | 'warning' | 'info';

/** One thing that a rule found. */
export interface Finding {
  /** The rows it speaks of; none where something is missing altogether. */
  readonly rows: readonly RowRef[];
  /** What the words name: `{from}`, `{name}`. */
  readonly values: { readonly [name: string]: string | number };
  /** Where a rule says two things, the key of the words of this finding; the rule's own unless given. */
  readonly words?: string;
  /** Where a rule has two weights, the one of this finding. */
  readonly severity?: Severity;
}

export interface Rule {
  /** `R14`. */
  readonly id: string;
  readonly severity: Severity;
  readonly find: (facts: PlanFacts) => readonly Finding[];
}

/** A finding over these rows; none where there is no row. */
export const overRows = (rows: readonly RowRef[], values: Finding['values'] = {}): readonly Finding[] =>
  rows.length === 0
    ? []
    : [
        {
          rows: rows.map(({ role, row, name }) => ({ role, row, name })),
          values: {
            count: rows.length,
            name: rows[0]?.name ?? '',
            names: [...new Set(rows.map(({ name }) => name))].slice(0, 3).join(', '),
            ...values,
          },
        },
      ];

/** A finding about something that is not there. */
export const missing = (isMissing: boolean, values: Finding['values'] = {}): readonly Finding[] =>
  isMissing ? [{ rows: [], values }] : [];
