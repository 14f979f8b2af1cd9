// What is wrong with an answer that cannot be taken.

export type AnswerProblem =
  | { readonly code: 'required' | 'unknown-choice' | 'required-rows' | 'bad-date' | 'bad-time' | 'one-per-column' }
  | {
      readonly code: 'validation';
      readonly rule: string;
      readonly args: readonly (string | number)[];
      readonly helpText: string;
    };
