// The calls of the sidebar in the Forms editor.
import * as v from 'valibot';
import type { Advice, FormAdvice } from '../domain/survey/question-advice';
import type { WhyLeftOut } from '../domain/tally/form/answered-item';
import { call } from './call';
import type { HeardQuestionView } from './listen-calls';

/** What was found in the form that is open; nothing of it is changed. */
export type FormCheck = {
  readonly title: string;
  readonly questions: number;
  readonly answers: number;
  /** In which its words seem to be. */
  readonly language: 'en' | 'es';
  /** Of the whole form. */
  readonly lacks: readonly FormAdvice[];
  /** By question, in the order of the form; those without any are left out. */
  readonly advice: readonly { readonly title: string; readonly about: readonly Advice[] }[];
};

/** Figures of the whole form, as far as `publish` lets them out; no group of families is told apart. */
export type FormTotals = {
  readonly answers: number;
  readonly minGroupSize: number;
  readonly questions: readonly HeardQuestionView[];
  readonly leftOut: readonly { readonly title: string; readonly why: WhyLeftOut }[];
};

export const formCalls = {
  /** Refused where no form is open. */
  checkOpenForm: call<FormCheck>()(v.strictObject({})),
  /** Refused where no form is open, or where it has more answers than can be read in time. */
  countOpenForm: call<FormTotals>()(v.strictObject({})),
  /** At the end of the form; refused where the question stands there already. */
  addBankQuestion: call<{ readonly title: string }>()(
    v.strictObject({ code: v.pipe(v.string(), v.maxLength(12)), language: v.pipe(v.string(), v.maxLength(20)) }),
  ),
};
