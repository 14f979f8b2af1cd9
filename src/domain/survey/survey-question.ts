// A question as a survey asks it: its code, its choices' codes, and how each of the survey's forms words them.
import { textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';
import { recordIn, textsIn } from './json-cell';

/** How a question is counted (domain 2(d)); `code` is the family code of a confidential survey, which never is. */
export const tallyKinds = [
  'ord5',
  'single',
  'multi',
  'count',
  'open',
  'key',
  'slots',
  'contact',
  'consent',
  'code',
] as const;

export type TallyKind = (typeof tallyKinds)[number];

/** The code of “I don't know yet”, in whatever words: left out of every denominator and mean. */
export const doNotKnow = '99';

/** A choice that a form offered once and does not offer now, or not in these words. */
export interface EarlierChoice {
  readonly code: string;
  readonly label: string;
}

/** The words that a form was built with; staff may have changed the form since. */
export interface QuestionWording {
  readonly title: string;
  /** One a choice code, in the same order. */
  readonly choices: readonly string[];
  /** Where choices change over the year: in the same order in every language. */
  readonly earlier?: readonly EarlierChoice[];
}

/** Where a form keeps the question: Google's item id, and the column of its answers in the response tab, counted from 1. */
export interface QuestionPlace {
  readonly item: number;
  readonly column: number;
}

export interface SurveyQuestion {
  readonly row: number;
  readonly survey: string;
  /** `PU01`, the same in every language and round. */
  readonly code: string;
  /** Place in the form, counted from 1. */
  readonly position: number;
  readonly kind: TallyKind;
  /** In the order of the form: positions from `1`, `99` for “I don't know”, school ids for G01, language tags for G03. */
  readonly choices: readonly string[];
  /** By language tag. */
  readonly wording: { readonly [language: string]: QuestionWording };
  /** Whether families may write a choice of their own. */
  readonly takesOther: boolean;
  /** By Google's form id; a form that is still building has none. */
  readonly places: { readonly [formId: string]: QuestionPlace };
}

const noWording: QuestionWording = { title: '', choices: [] };

/** The wording that staff read: in their own language where the survey has it, else in its first; empty for no question. */
export const wordingFor = (question: SurveyQuestion | undefined, language: string): QuestionWording =>
  question?.wording[language] ?? Object.values(question?.wording ?? {})[0] ?? noWording;

export const questionsShape: SheetShape = {
  role: 'questions',
  hidden: true,
  columns: [
    { code: 'question.survey', kind: 'text', width: 160, required: true },
    { code: 'question.code', kind: 'text', width: 160, required: true },
    { code: 'question.position', kind: 'number', width: 160 },
    { code: 'question.kind', kind: 'text', width: 160, required: true },
    { code: 'question.choices', kind: 'text', width: 160, required: true },
    { code: 'question.wording', kind: 'text', width: 160, required: true },
    { code: 'question.places', kind: 'text', width: 160, required: true },
    { code: 'question.other', kind: 'text', width: 160 },
  ],
};

const earlierOf = (value: unknown): readonly EarlierChoice[] => {
  const { code, label } = (value ?? {}) as { readonly [name: string]: unknown };
  return [{ code: String(code ?? ''), label: String(label ?? '') }];
};

const wordingOf = (value: { readonly [name: string]: unknown }): QuestionWording | undefined => {
  const { title, choices, earlier } = value;
  if (typeof title !== 'string') return undefined;
  const before = Array.isArray(earlier) ? earlier.flatMap(earlierOf) : [];
  return {
    title,
    choices: Array.isArray(choices) ? choices.map(String) : [],
    ...(before.length === 0 ? {} : { earlier: before }),
  };
};

const placeOf = (value: { readonly [name: string]: unknown }): QuestionPlace | undefined => {
  const { item, column } = value;
  return typeof item === 'number' && typeof column === 'number' ? { item, column } : undefined;
};

/** The questions of the sheet, by their place in the form. */
export const questionsOf = ({ records }: Table): readonly SurveyQuestion[] =>
  records
    .flatMap(({ row, cells }): SurveyQuestion[] => {
      const [survey, code] = [textOf(cells['question.survey']), textOf(cells['question.code'])];
      const kind = tallyKinds.find((one) => one === textOf(cells['question.kind']));
      if (survey === '' || code === '' || kind === undefined) return [];
      return [
        {
          row,
          survey,
          code,
          kind,
          position: Number(textOf(cells['question.position'])) || 0,
          choices: textsIn(cells['question.choices']),
          wording: recordIn(cells['question.wording'], wordingOf),
          places: recordIn(cells['question.places'], placeOf),
          takesOther: textOf(cells['question.other']) !== '',
        },
      ];
    })
    .sort((one, other) => one.position - other.position);
