// Advice on a question that somebody wrote, in English or Spanish: what a family may stumble over, or should not be asked.
import { englishGrade, hardSentences, inflesz } from '../text/readability';
import type { OwnQuestion } from './own-question';
import { mostOpen, mostQuestions } from './survey-draft';

export interface WrittenQuestion {
  readonly title: string;
  readonly choices: readonly string[];
  /** `text` is written by families; `grid` has rows of choices, which phones show badly. */
  readonly kind: 'choice' | 'text' | 'grid' | 'other';
  readonly required: boolean;
}

/** PV06: what a family is not asked, by area; and what makes a question hard to answer truly (domain 2(d) rule 1). */
export type Advice =
  | 'sensitive'
  | 'two-at-once'
  | 'leading'
  | 'agree'
  | 'yes-no'
  | 'hard'
  | 'contact'
  | 'required'
  | 'grid'
  | 'choices';

/** Beginnings of words and phrases, in English and Spanish (PV06). */
const sensitive = [
  ['politic', 'polític', 'republican', 'democrat', 'vote for', 'voted', 'votó', 'partido de'],
  ['depress', 'depres', 'anxiety', 'ansiedad', 'mental', 'suicid', 'psycholog', 'psicol', 'therap', 'terap'],
  ['sexual', 'pregnan', 'embaraz', 'gender', 'género'],
  [
    'arrest',
    'crime',
    'criminal',
    'jail',
    'cárcel',
    'prison',
    'prisión',
    'drugs',
    'drogas',
    'delito',
    'police',
    'policía',
  ],
  ['divorc', 'domestic violence', 'violencia', 'abuse', 'abuso', 'maltrat'],
  ['lawyer', 'attorney', 'abogad', 'your doctor', 'su médico', 'pastor', 'priest', 'sacerdote'],
  ['religi', 'church', 'iglesia', 'mosque', 'mezquita', 'temple', 'templo', 'synagog', 'sinagoga', 'pray', 'rezar'],
  ['income', 'ingreso', 'salary', 'salario', 'food stamp', 'cupones', 'free lunch', 'almuerzo gratis', 'rent or own'],
  ['social security', 'seguro social', 'ssn'],
  ['immigra', 'inmigra', 'citizen', 'ciudadan', 'undocumented', 'indocumentad', 'legal status', 'estatus', 'visa'],
  ['disab', 'discapaci', 'diagnos', 'diagnóstic', 'illness', 'enfermedad', 'health insurance', 'seguro médico'],
].flat();

const anyOf = (stems: readonly string[]): RegExp => new RegExp(`(?<!\\p{L})(?:${stems.join('|')})`, 'iu');

const sensitiveWords = anyOf(sensitive);

/** `how safe and welcome`, `qué tan claro y útil`, a slash between words, or a second question mark. */
const twoAtOnce =
  /how \p{L}+ (?:and|or) \p{L}+|qué tan \p{L}+ (?:y|o) \p{L}+|\p{L}{3,}\/\p{L}{3,}|\?[^?]*\p{L}[^?]*\?/iu;
const leads =
  /don[’']t you|wouldn[’']t you|isn[’']t it|do you agree|how (?:great|good|wonderful|excellent|amazing)|as you know|obviously|of course|¿no (?:cree|piensa|le parece)|qué tan (?:bueno|buena|maravillos|excelente)|como (?:usted )?sabe|obviamente|por supuesto/iu;
const agrees = /(?<!\p{L})(?:strongly )?(?:dis)?agree|de acuerdo|desacuerdo/iu;
const askedHowMuch =
  /^(?:do|does|did|is|are|was|were)\b.*\b(?:like|happy|satisfied|useful|clear|welcome|good|well)\b|^¿?(?:le gust|está (?:contento|satisfech)|fue (?:útil|clar|buen)|se sintió)/iu;
const yesOrNo = /^(?:yes|no|not sure|sí|si|no sé)$/iu;
const whoTheyAre =
  /(?<!\p{L})(?:(?:your|full|last|child[’']s) name|(?:your|home|street) (?:address|phone|cell|e-?mail)|e-?mail address|phone number|who are you|(?:su|nombre) (?:nombre|completo|apellido|teléfono|celular|correo|dirección|domicilio)|nombre de su (?:hijo|hija|familia)|c[óo]mo se llama|correo electrónico|número de teléfono)/iu;

/** Whether the question asks who someone is, or how to reach them. */
export const asksWho = (title: string): boolean => whoTheyAre.test(title);

/** Spanish where it looks so; English otherwise. */
export const languageOfText = (text: string): 'en' | 'es' =>
  /[¿¡ñ]|(?<!\p{L})(?:usted|su|hijo|hija|escuela|qué|cómo|cuánto|familia|para|con)(?!\p{L})/iu.test(text) ? 'es' : 'en';

/** One short question measures badly, so only what is plainly too hard is told (R32 is for whole texts). */
const limits = { grade: 9, inflesz: 40, words: 25 } as const;

const hasBadChoices = ({ kind, choices }: WrittenQuestion): boolean =>
  kind === 'choice' &&
  (choices.length < 2 ||
    choices.some((choice) => choice.trim() === '') ||
    new Set(choices.map((choice) => choice.trim().toLowerCase())).size < choices.length);

/** What to look at again in the question, in no order of weight; nothing where nothing was found. */
export const adviceOn = (question: WrittenQuestion): readonly Advice[] => {
  const { title, choices, kind, required } = question;
  const all = [title, ...choices].join('\n');
  const found: { readonly [One in Advice]: boolean } = {
    sensitive: sensitiveWords.test(all),
    'two-at-once': kind !== 'text' && twoAtOnce.test(title),
    leading: leads.test(title),
    agree: agrees.test(all),
    'yes-no': choices.length > 0 && choices.every((choice) => yesOrNo.test(choice.trim())) && askedHowMuch.test(title),
    hard: hardSentences(title, languageOfText(title), limits).length > 0,
    contact: asksWho(title),
    required,
    grid: kind === 'grid',
    choices: hasBadChoices(question),
  };
  return (Object.keys(found) as Advice[]).filter((one) => found[one]);
};

/** How one language's wording of a question reads. */
export type QuestionReading = {
  readonly language: string;
  readonly advice: readonly Advice[];
  /** The school grade in English, the INFLESZ figure in Spanish, both rounded; null in other languages, for which there is no measure. */
  readonly level: number | null;
};

/** A short question can fall off either end of a scale. */
const within = (least: number, most: number, figure: number): number =>
  Math.round(Math.min(most, Math.max(least, figure)));

const measures: { readonly [language: string]: (text: string) => number } = {
  en: (text) => within(1, 16, englishGrade(text)),
  es: (text) => within(0, 100, inflesz(text)),
};

const readingOf = ({ kind, choices }: OwnQuestion, language: string, title: string): QuestionReading => {
  const own = kind === 'single' || kind === 'multi' ? (choices[language] ?? []) : [];
  const answered = kind === 'open' ? 'text' : own.length > 0 ? 'choice' : 'other';
  const advice = adviceOn({ title, choices: own, kind: answered, required: false });
  const measure = measures[language];
  return measure === undefined
    ? { language, advice: advice.filter((one) => one === 'choices'), level: null }
    : { language, advice, level: measure(title) };
};

/** Of a question that somebody writes; languages without a wording yet are left out, and nothing is known of words in other languages. */
export const readingsOf = (question: OwnQuestion): readonly QuestionReading[] =>
  Object.entries(question.text)
    .filter(([, title]) => title.trim() !== '')
    .map(([language, title]) => readingOf(question, language, title));

export interface WrittenForm {
  readonly description: string;
  readonly collectsEmail: boolean;
  readonly questions: readonly WrittenQuestion[];
}

/** What a whole form lacks: who sees the answers (PV12), that it is voluntary (PV26), whom to call in danger (PV18), and its length. */
export type FormAdvice = 'no-privacy' | 'not-anonymous' | 'no-voluntary' | 'no-safety' | 'too-many' | 'too-many-open';

export const adviceOnForm = ({ description, collectsEmail, questions }: WrittenForm): readonly FormAdvice[] => {
  const saysAnonymous = /anonymous|anónim|do not ask your name|no pedimos su nombre/iu.test(description);
  const isNamed = collectsEmail || questions.some(({ title }) => asksWho(title));
  const found: { readonly [One in FormAdvice]: boolean } = {
    'no-privacy':
      !/privacy|privac|anonymous|anónim|confiden|see (?:the answers|your answers|what you write)|(?:ven|ver) (?:las respuestas|sus respuestas|lo que usted escribe)/iu.test(
        description,
      ),
    'not-anonymous': saysAnonymous && isNamed,
    'no-voluntary': !/you choose|voluntar|you can skip|you may skip|usted decide|dejar sin contestar/iu.test(
      description,
    ),
    'no-safety': !/911|emergency|emergencia|in danger|en peligro/iu.test(description),
    'too-many': questions.length > mostQuestions,
    'too-many-open': questions.filter(({ kind }) => kind === 'text').length > mostOpen,
  };
  return (Object.keys(found) as FormAdvice[]).filter((one) => found[one]);
};

/** What every form must say before its first question, however staff reworded it: that it is voluntary (PV26), and whom to call (PV18). */
export const promisesLackedBy = (description: string): readonly ('no-voluntary' | 'no-safety')[] =>
  adviceOnForm({ description, collectsEmail: false, questions: [] }).flatMap((one) =>
    one === 'no-voluntary' || one === 'no-safety' ? [one] : [],
  );
