// A survey's form on paper: what the form itself says and asks, true of a paper.
import { type FirstScreenFacts, type FirstScreenTexts, firstScreenOf } from '../survey/first-screen';
import type { SurveyQuestion } from '../survey/survey-question';

export interface PrintedQuestion {
  readonly title: string;
  /** How many to mark; empty where there is nothing to mark. */
  readonly hint: string;
  /** In the order in which staff type them in, by number. */
  readonly choices: readonly string[];
  /** The word for an answer of one's own; empty where there is none. */
  readonly other: string;
  /** Lines to write on. */
  readonly lines: number;
}

export interface PaperForm {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly questions: readonly PrintedQuestion[];
  /** Where the paper goes, and thanks. */
  readonly end: readonly string[];
}

const linesFor = ({ kind, choices }: SurveyQuestion): number => {
  if (choices.length > 0) return 0;
  return kind === 'open' ? 3 : 1;
};

/**
 * Says nothing that the form does not say, but who reads it and how it comes back (PV12). No paper has a family's code: of a confidential
 * survey it says what is true of an anonymous one.
 */
export const paperFormOf = (
  texts: FirstScreenTexts,
  { mode, ...facts }: FirstScreenFacts,
  {
    questions,
    language,
    takesOther,
  }: {
    readonly questions: readonly SurveyQuestion[];
    readonly language: string;
    readonly takesOther: (question: SurveyQuestion) => boolean;
  },
): PaperForm => {
  const { handOut } = texts;
  const asked = questions.filter(({ kind }) => kind !== 'code');
  const said = { ...facts, mode: mode === 'confidential' ? 'anonymous' : mode };
  const screen = firstScreenOf({ ...texts, privacyAnonymous: handOut.paperPrivacy }, said);
  return {
    title: screen.title,
    paragraphs: screen.description.split('\n\n'),
    questions: asked.map((question) => {
      const { title, choices } = question.wording[language] ?? { title: question.code, choices: [] };
      const mark = question.kind === 'multi' || question.kind === 'slots' ? handOut.paperSeveral : handOut.paperOne;
      return {
        title,
        hint: choices.length === 0 ? '' : mark,
        choices,
        other: takesOther(question) ? handOut.paperOther : '',
        lines: linesFor(question),
      };
    }),
    end: [handOut.paperReturn, screen.confirmation],
  };
};
