// The messages that must not go out yet: what the blocking rules guard (R21, R22, R31).
import type { MessageId } from '../plan/message-moment';
import type { RowRef } from './facts';

/** Asks of families to spread the word or find tutors, and to tutor, by the rule that they wait for. */
const guarded: { readonly [rule: string]: readonly MessageId[] } = { R21: ['T17'], R22: ['T16'] };

/** The messages that wait until the finding is mended; for a claim of results, those that make it. */
export const heldBack = (rule: string, rows: readonly RowRef[]): readonly MessageId[] =>
  rule === 'R31' ? [...new Set(rows.map(({ name }) => name))] : (guarded[rule] ?? []);
