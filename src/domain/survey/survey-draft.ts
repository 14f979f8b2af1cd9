// What a survey will ask, in the order of its forms, before any form is made.
import { familyCodeQuestion } from './family-code';
import type { BankItem, BankQuestion, Choice, Listed, OptionSet, QuestionBank } from './question-bank';
import type { SurveyPurpose } from './survey';
import { doNotKnow, type QuestionWording, type TallyKind } from './survey-question';

export interface DraftQuestion {
  readonly code: string;
  readonly kind: TallyKind;
  readonly item: BankItem;
  readonly required: boolean;
  /** Whether families may write a choice of their own. */
  readonly ownChoice: boolean;
  /** Codes, in the order of the form; the choice of one's own is none of them. */
  readonly choices: readonly string[];
  readonly wording: { readonly [language: string]: QuestionWording };
}

export interface DraftRequest {
  readonly purpose: SurveyPurpose;
  readonly languages: readonly string[];
  /** The questions of the purpose to ask, in this order; all of them in the usual order unless given. */
  readonly codes?: readonly string[];
  /** What the workbook offers to choose from. The school is asked only where schools are given. */
  readonly listed?: Listed;
  /** Whether the form knows whose answer it is by a code, which comes last (PV12). */
  readonly familyCode?: boolean;
}

/** The code of a choice that is none of those that the workbook offers. */
export const noneOfThese = 'none';

/** Keys, ratings, choices, open questions, then what offers help (domain 2(d) rule 7). */
const places: { readonly [Kind in TallyKind]: number } = {
  key: 0,
  ord5: 1,
  single: 2,
  multi: 2,
  count: 2,
  slots: 2,
  open: 3,
  contact: 4,
  consent: 4,
  code: 5,
};

/** What the workbook offers comes first; a code of the set beside it tells that it is none of those. */
const choicesOf = (
  { doNotKnow: unsure }: BankQuestion,
  set: OptionSet | undefined,
  { language, listed }: { readonly language: string; readonly listed: Listed },
): Choice[] => {
  const offered = set?.from === undefined ? [] : (listed[set.from] ?? []);
  const labels = set?.labels[language] ?? [];
  const choices = [
    ...offered.map(({ code, labels: words }) => ({ code, label: words[language] ?? '' })),
    ...labels.flatMap((label, index) =>
      index + 1 === set?.otherAt ? [] : [{ code: set?.from === undefined ? String(index + 1) : noneOfThese, label }],
    ),
  ];
  const label = unsure?.[language];
  return label === undefined ? choices : [...choices, { code: doNotKnow, label }];
};

/** Whether there is anything to choose from. */
const canAsk = ({ options }: BankQuestion, { optionSets }: QuestionBank, { listed = {} }: DraftRequest): boolean => {
  const from = options === undefined ? undefined : optionSets[options]?.from;
  return from === undefined || (listed[from] ?? []).length > 0;
};

const drafted = (question: BankQuestion, bank: QuestionBank, { languages, listed = {} }: DraftRequest) => {
  const set = question.options === undefined ? undefined : bank.optionSets[question.options];
  const inLanguage = (language: string): readonly Choice[] => choicesOf(question, set, { language, listed });
  return {
    code: question.code,
    kind: question.kind,
    item: question.item,
    required: question.required === true,
    ownChoice: set?.otherAt !== undefined,
    choices: inLanguage(languages[0] ?? '').map(({ code }) => code),
    wording: Object.fromEntries(
      languages.map((language) => [
        language,
        { title: question.text[language] ?? '', choices: inLanguage(language).map(({ label }) => label) },
      ]),
    ),
  };
};

/** The questions of a purpose in the order in which a form usually asks them. */
export const questionsOf = ({ questions }: QuestionBank, wanted: SurveyPurpose): readonly BankQuestion[] =>
  questions
    .filter(({ purpose }) => purpose === wanted)
    .map((question) => ({ question, place: places[question.kind] }))
    .sort((one, other) => one.place - other.place)
    .map(({ question }) => question);

/** A survey is about five minutes long, and families write twice at most (domain 2(d) rule 7). */
export const mostQuestions = 12;
export const mostOpen = 2;

/** What is wrong with a choice of questions; undefined where nothing is. */
export const choiceFault = (
  bank: QuestionBank,
  purpose: SurveyPurpose,
  codes: readonly string[],
): 'none' | 'unknown' | 'too-many' | 'too-many-open' | undefined => {
  const offered = new Map(questionsOf(bank, purpose).map((question) => [question.code, question]));
  if (codes.length === 0) return 'none';
  if (new Set(codes).size !== codes.length || codes.some((code) => !offered.has(code))) return 'unknown';
  if (codes.length > mostQuestions) return 'too-many';
  return codes.filter((code) => offered.get(code)?.kind === 'open').length > mostOpen ? 'too-many-open' : undefined;
};

/**
 * The survey's questions in the order of its forms, the same codes in every language. The school comes first, and is asked only where
 * schools are given; the other group keys are not asked, since nothing predicts enough answers a level (domain 2(d) rule 8). A question
 * whose choices come from the workbook is left out where there are none.
 */
export const draftSurvey = (bank: QuestionBank, request: DraftRequest): readonly DraftQuestion[] => {
  const offered = questionsOf(bank, request.purpose);
  const chosen =
    request.codes === undefined
      ? offered
      : request.codes.flatMap((code) => offered.find((question) => question.code === code) ?? []);
  const keys = bank.questions.filter(({ code }) => code === 'G01');
  const last = bank.questions.filter(({ code }) => request.familyCode === true && code === familyCodeQuestion);
  return [...keys, ...chosen, ...last]
    .filter((question) => canAsk(question, bank, request))
    .map((question) => drafted(question, bank, request));
};
