// A survey's questions as the tally counts them: choices by code, worded in every language of its forms.
import type { SurveyQuestion } from '../../../domain/survey/survey-question';
import type { ExpectedColumn } from '../../../domain/tally/answer-columns';
import type { CountedKind, TallyChoice, TallyQuestion } from '../../../domain/tally/tally-question';

/** Contacts, consents and time slots are never tallied; keys group the answers to the others. */
const countedKindOf = ({ kind }: SurveyQuestion): CountedKind | undefined => {
  if (kind === 'count') return 'number';
  return kind === 'ord5' || kind === 'single' || kind === 'multi' || kind === 'open' || kind === 'key'
    ? kind
    : undefined;
};

const choicesOf = ({ choices, wording }: SurveyQuestion): readonly TallyChoice[] =>
  choices.map((code, at) => ({
    code,
    wordings: Object.values(wording).flatMap((one) => one.choices[at] ?? []),
  }));

/** The question as it is counted; undefined where it is not. */
export const surveyTallyQuestion = (question: SurveyQuestion): TallyQuestion | undefined => {
  const kind = countedKindOf(question);
  if (kind === undefined) return undefined;
  return { code: question.code, kind, choices: choicesOf(question), takesOther: question.takesOther };
};

/** Where the question is looked for in the tab of one form. */
export const expectedInForm = (
  asked: SurveyQuestion,
  question: TallyQuestion,
  form: { readonly id: string; readonly language: string },
): ExpectedColumn => {
  const titles = Object.values(asked.wording).map(({ title }) => title);
  return {
    question,
    headings: [asked.wording[form.language]?.title ?? titles[0] ?? asked.code, ...titles],
    column: asked.places[form.id]?.column,
  };
};

/** How a form in the language words a choice of the question. */
export const wordedIn =
  (asked: readonly SurveyQuestion[], language: string) =>
  ({ code }: TallyQuestion) =>
  (choice: TallyChoice): string | undefined => {
    const question = asked.find((one) => one.code === code);
    return question?.wording[language]?.choices[question.choices.indexOf(choice.code)];
  };
