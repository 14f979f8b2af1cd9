// Where in the Ask step a person is.

export type AskView =
  | { readonly at: 'list' }
  | { readonly at: 'new' }
  | { readonly at: 'building'; readonly surveyId: string }
  | { readonly at: 'survey'; readonly surveyId: string }
  | { readonly at: 'heads' | 'times'; readonly surveyId: string }
  | { readonly at: 'hand-out'; readonly formId: string; readonly surveyId: string }
  | { readonly at: 'paper'; readonly surveyId: string }
  | { readonly at: 'languages' }
  /** `surveyId` is the survey to come back to; none where the languages are. */
  | { readonly at: 'approval'; readonly language: string; readonly surveyId: string };
