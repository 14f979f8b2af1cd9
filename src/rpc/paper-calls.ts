// The calls by which staff enter answers that came back on paper.
import * as v from 'valibot';
import { call } from './call';

/** How a question is answered on the page: one choice, several, words, or a number. */
export type PaperInput = 'one' | 'several' | 'text' | 'number';

export type PaperQuestionView = {
  readonly code: string;
  readonly input: PaperInput;
  /** Codes, in the order of the form. */
  readonly choices: readonly string[];
  readonly takesOther: boolean;
  readonly isSchool: boolean;
  /** By language tag; one label a choice code, in the same order. */
  readonly wording: { readonly [language: string]: { readonly title: string; readonly choices: readonly string[] } };
};

export type PaperPage = {
  readonly name: string;
  readonly languages: readonly { readonly tag: string; readonly name: string; readonly direction: 'ltr' | 'rtl' }[];
  readonly staffLanguage: string;
  readonly questions: readonly PaperQuestionView[];
  /** The survey asks for names, consents or times too, which are not entered here. */
  readonly asksMore: boolean;
  /** Kept of this survey so far, by everyone. */
  readonly kept: number;
  /** What the next answer is kept under. */
  readonly nextId: string;
};

export type KeptPaper = { readonly kept: number; readonly nextId: string };

const surveyId = v.pipe(v.string(), v.minLength(1), v.maxLength(100));
const id = v.pipe(v.string(), v.regex(/^[a-z2-7]{12}$/));

/** Far more than is kept: what is too long is refused in words. */
const words = v.pipe(v.string(), v.maxLength(100_000));

const entry = v.strictObject({
  code: v.pipe(v.string(), v.minLength(1), v.maxLength(40)),
  choices: v.pipe(v.array(v.pipe(v.string(), v.maxLength(200))), v.maxLength(200), v.readonly()),
  text: words,
  other: words,
});

export const paperCalls = {
  openPaper: call<PaperPage>()(v.strictObject({ surveyId })),
  keepPaper: call<KeptPaper>()(
    v.strictObject({
      surveyId,
      id,
      language: v.pipe(v.string(), v.minLength(2), v.maxLength(20)),
      entries: v.pipe(v.array(entry), v.maxLength(200), v.readonly()),
    }),
  ),
  /** Refused before families can open the form. */
  printPaper: call<{ readonly shown: true }>()(
    v.strictObject({ formId: v.pipe(v.string(), v.minLength(1), v.maxLength(200)) }),
  ),
  takeBackPaper: call<KeptPaper>()(v.strictObject({ surveyId, id })),
};
