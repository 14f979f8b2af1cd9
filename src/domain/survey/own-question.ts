// A question that staff wrote for a survey, beside those of the bank.
import { choiceFinder } from '../tally/choice-finder';
import { plainWording } from '../tally/plain-wording';
import type { BankQuestion, OptionSet, QuestionBank } from './question-bank';
import type { SurveyPurpose } from './survey';
import type { SurveyQuestion } from './survey-question';
import type { Worded } from './worded';

/** Five answers from little to much, one of several, several of several, or the family's own words. */
export const ownKinds = ['ord5', 'single', 'multi', 'open'] as const;

export type OwnKind = (typeof ownKinds)[number];

export type OwnQuestion = {
  /** `OWN-k3x7qa`, the same in every language and round; any other text until the survey begins. */
  readonly code: string;
  readonly kind: OwnKind;
  readonly text: Worded;
  /** The name of the bank's set of five answers; empty but for `ord5`. */
  readonly scale: string;
  /** By language tag, in the same order; none but for `single` and `multi`. */
  readonly choices: { readonly [language: string]: readonly string[] };
  /** Whether families may write a choice of their own. */
  readonly other: boolean;
};

const ownCodes = /^OWN-[a-z2-7]{6}$/;

/** Whether the code is one of a question that staff wrote. */
export const isOwnCode = (code: string): boolean => ownCodes.test(code);

export const ownCodeOf = (token: string): string => `OWN-${token}`;

/** A phone shows a question of this length in some six lines, and this many choices in three screens. */
export const ownLimits = { mostText: 300, mostChoice: 120, mostChoices: 20 } as const;

/** One line, as Google keeps a title. */
const line = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

/** What a reader sees of it, and what an answer is known by: marks of direction, capitals and kinds of quotes make no two texts differ. */
const seen = (text: string): string => plainWording(text.replace(/\p{Cf}/gu, ''));

/** Google puts a comma between the answers that a family ticks, so that one that is made of others cannot be told from them. */
const isJoined = (choices: readonly string[]): boolean =>
  choices.some((choice, at) => {
    const others = choices.flatMap((one, place) => (place === at ? [] : [{ code: String(place), wordings: [one] }]));
    const { codes, other } = choiceFinder(others).several(choice);
    return codes.length > 0 && !other;
  });

/** The same question with each text on one line. */
export const tidyOwn = ({ text, choices, ...question }: OwnQuestion): OwnQuestion => ({
  ...question,
  text: Object.fromEntries(Object.entries(text).map(([language, one]) => [language, line(one)])),
  choices: Object.fromEntries(Object.entries(choices).map(([language, all]) => [language, all.map(line)])),
});

/** The bank's sets of five answers, which a rating of one's own can use. */
export const scalesOf = ({ questions, optionSets }: QuestionBank): readonly string[] =>
  Object.keys(optionSets).filter((name) => questions.some(({ kind, options }) => kind === 'ord5' && options === name));

export interface OwnFault {
  readonly fault:
    | 'text'
    | 'text-long'
    | 'scale'
    | 'choices-few'
    | 'choices-many'
    | 'choices-long'
    | 'choices-blank'
    | 'choices-alike'
    | 'choices-joined'
    | 'choices-uneven';
  /** The tag of the language in which it lacks; empty where it is of none. */
  readonly language: string;
}

const choicesFault = (kind: OwnKind, choices: readonly string[], count: number): OwnFault['fault'] | undefined => {
  if (choices.length < 2) return 'choices-few';
  if (choices.length > ownLimits.mostChoices) return 'choices-many';
  if (choices.some((choice) => seen(choice) === '')) return 'choices-blank';
  if (choices.some((choice) => choice.length > ownLimits.mostChoice)) return 'choices-long';
  if (new Set(choices.map(seen)).size < choices.length) return 'choices-alike';
  if (kind === 'multi' && isJoined(choices)) return 'choices-joined';
  return choices.length === count ? undefined : 'choices-uneven';
};

/** What is wrong with the question in one of these languages; undefined where it can be asked in all. */
export const ownFault = (
  { kind, text, scale, choices }: OwnQuestion,
  { languages, bank }: { readonly languages: readonly string[]; readonly bank: QuestionBank },
): OwnFault | undefined => {
  const unsaid = languages.find((language) => seen(text[language] ?? '') === '');
  if (unsaid !== undefined) return { fault: 'text', language: unsaid };
  const long = languages.find((language) => (text[language] ?? '').length > ownLimits.mostText);
  if (long !== undefined) return { fault: 'text-long', language: long };
  if (kind === 'ord5') return scalesOf(bank).includes(scale) ? undefined : { fault: 'scale', language: '' };
  if (kind === 'open') return undefined;
  const count = choices[languages[0] ?? '']?.length ?? 0;
  for (const language of languages) {
    const fault = choicesFault(kind, choices[language] ?? [], count);
    if (fault !== undefined) return { fault, language };
  }
  return undefined;
};

/** The first text that two of these questions share in a language: a form is resumed by its titles. */
export const askedTwice = (texts: readonly Worded[], languages: readonly string[]): string | undefined => {
  for (const language of languages) {
    const all = texts.map((text) => text[language] ?? '');
    const twice = all.find((text, at) => all.findIndex((other) => seen(other) === seen(text)) < at);
    if (twice !== undefined) return twice;
  }
  return undefined;
};

const itemOf = (kind: OwnKind): BankQuestion['item'] =>
  kind === 'multi' ? 'checkbox' : kind === 'open' ? 'paragraph' : 'choice';

const setNameOf = ({ code, kind, scale }: OwnQuestion): string => (kind === 'ord5' ? scale : `own ${code}`);

const setOf = ({ choices, other }: OwnQuestion): OptionSet => {
  const count = Math.max(0, ...Object.values(choices).map((all) => all.length));
  // The choice of one's own comes last and has a place and no words, as in the bank.
  const labels = Object.entries(choices).map(([language, all]) => [language, other ? [...all, ''] : all]);
  return { labels: Object.fromEntries(labels), ...(other ? { otherAt: count + 1 } : {}) };
};

/** The bank with these questions among those of the purpose, so that they are asked, counted and bounded as any other. */
export const withOwn = (bank: QuestionBank, purpose: SurveyPurpose, own: readonly OwnQuestion[]): QuestionBank => ({
  questions: [
    ...bank.questions,
    ...own.map(
      (question): BankQuestion => ({
        code: question.code,
        purpose,
        item: itemOf(question.kind),
        kind: question.kind,
        text: question.text,
        ...(question.kind === 'open' ? {} : { options: setNameOf(question) }),
      }),
    ),
  ],
  optionSets: {
    ...bank.optionSets,
    ...Object.fromEntries(
      own
        .filter(({ kind }) => kind === 'single' || kind === 'multi')
        .map((question) => [setNameOf(question), setOf(question)]),
    ),
  },
});

/** What staff wrote for surveys before, as it was worded last: a question is asked again under the code that it has. */
export const ownAsked = (asked: readonly SurveyQuestion[], bank: QuestionBank): readonly OwnQuestion[] => {
  const inOrder = asked.filter(({ code }) => isOwnCode(code)).sort((one, other) => one.row - other.row);
  const newest = new Map(inOrder.map((question) => [question.code, question]));
  return [...newest.values()].flatMap(({ code, kind, wording, takesOther }) => {
    const known = ownKinds.find((one) => one === kind);
    if (known === undefined) return [];
    const choices = Object.fromEntries(Object.entries(wording).map(([tag, one]) => [tag, one.choices]));
    return [
      {
        code,
        kind: known,
        text: Object.fromEntries(Object.entries(wording).map(([tag, { title }]) => [tag, title])),
        scale: known === 'ord5' ? (scaleIn(choices, bank) ?? '') : '',
        choices: known === 'single' || known === 'multi' ? choices : {},
        other: takesOther,
      },
    ];
  });
};

const scaleIn = (choices: OwnQuestion['choices'], bank: QuestionBank): string | undefined =>
  scalesOf(bank).find((name) =>
    Object.entries(choices).some(([tag, all]) => bank.optionSets[name]?.labels[tag]?.join('|') === all.join('|')),
  );
