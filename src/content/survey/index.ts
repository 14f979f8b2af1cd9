// The question bank and the words around it on a form, in the languages that ship.
import type { FirstScreenTexts } from '../../domain/survey/first-screen';
import type { BankItem, BankQuestion, ListedFrom, OptionSet, QuestionBank } from '../../domain/survey/question-bank';
import type { SurveyPurpose } from '../../domain/survey/survey';
import type { TallyKind } from '../../domain/survey/survey-question';
import en from './first-screen.en.json';
import es from './first-screen.es.json';
import optionSets from './option-sets.json';
import questions from './questions.json';

interface StoredSet {
  readonly from?: string;
  readonly otherAt?: number;
  readonly en?: readonly string[];
  readonly es?: readonly string[];
}

const setOf = ({ from, otherAt, en: english = [], es: spanish = [] }: StoredSet): OptionSet => ({
  labels: { en: english, es: spanish },
  ...(from === undefined ? {} : { from: from as ListedFrom }),
  ...(otherAt === undefined ? {} : { otherAt }),
});

/** Every question of domain 2(d) with its set of choices. */
export const questionBank: QuestionBank = {
  questions: questions.map(
    (question): BankQuestion => ({
      ...question,
      purpose: question.purpose as SurveyPurpose | 'keys',
      item: question.item as BankItem,
      kind: question.kind as TallyKind,
    }),
  ),
  optionSets: Object.fromEntries(
    Object.entries<StoredSet>(optionSets).map(([name, stored]) => [name, setOf(stored)] as const),
  ),
};

const firstScreens = { en, es } satisfies { readonly [language: string]: FirstScreenTexts };

export type SurveyLanguage = keyof typeof firstScreens;

/** The languages that a survey can be asked in. */
export const surveyLanguages = Object.keys(firstScreens) as readonly SurveyLanguage[];

/** The words around the questions in a language. */
export const firstScreenTexts = (language: SurveyLanguage): FirstScreenTexts => firstScreens[language];
