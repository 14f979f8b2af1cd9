// The answers that someone is in the middle of giving: kept while the sidebar is open, whichever step they look at meanwhile.
import { signal } from '@preact/signals';
import type { AnswersDraft } from '../../../domain/plan/answers';

export interface KeptDraft {
  readonly draft: AnswersDraft;
  /** The question that they are at, from 0. */
  readonly at: number;
}

export const keptDraft = signal<KeptDraft | undefined>(undefined);
