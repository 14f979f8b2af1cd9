// What families are told: what they said, what will be done, and whom to talk to. One page, in one language, without names of families.
import { filled } from '../../survey/first-screen';
import type { ToldResult } from './told-result';
import type { ToldTexts } from './told-texts';

/** A row of the record of what was heard; what staff have not written yet is empty. */
export interface ToldPlan {
  readonly will: string;
  readonly who: string;
  readonly when: string;
  readonly check: string;
}

export interface ToldFacts {
  /** The survey's own title for families. */
  readonly question: string;
  readonly families: number;
  /** About how many were asked; undefined where it is not known, or would tell of few. */
  readonly asked: number | undefined;
  /** The day of the count, in words. */
  readonly day: string;
  readonly results: readonly ToldResult[];
  /** What families wrote, as far as it may leave the workbook. */
  readonly quotes: readonly string[];
  /** Empty where it is to be filled in by hand. */
  readonly plans: readonly ToldPlan[];
  readonly contact: { readonly name: string; readonly role: string; readonly phone: string; readonly email: string };
  readonly district: string;
  readonly help: string;
}

export interface ToldPart {
  /** Empty for none. */
  readonly label: string;
  /** Empty where there is a line to write on. */
  readonly text: string;
}

export interface ToldPage {
  readonly title: string;
  readonly intro: readonly string[];
  readonly said: string;
  readonly results: readonly ToldResult[];
  readonly safe: string;
  readonly quotes: { readonly title: string; readonly texts: readonly string[] };
  readonly plan: { readonly title: string; readonly steps: readonly (readonly ToldPart[])[] };
  readonly talk: { readonly title: string; readonly texts: readonly string[] };
  readonly district: string;
}

const stepOf = ({ who, when, check }: ToldTexts, plan: ToldPlan): readonly ToldPart[] => [
  { label: '', text: plan.will },
  { label: who, text: plan.who },
  { label: when, text: plan.when },
  { label: check, text: plan.check },
];

const contactLine = ({ contact, atSchool }: ToldTexts, { name, role, phone, email }: ToldFacts['contact']): string => {
  const where = [phone, email].filter((one) => one !== '').join(', ');
  const whom = [name, role].filter((one) => one !== '').join(', ');
  return whom === '' || where === '' ? atSchool : filled(contact, { name: whom, where });
};

/** The page; it says nothing of a figure that `publish` kept back (PV01 to PV03), and that some are. */
export const toldPage = (texts: ToldTexts, facts: ToldFacts): ToldPage => {
  const { question, families: n, asked: all, day, plans } = facts;
  return {
    title: texts.title,
    intro: [
      ...(question === '' ? [] : [filled(texts.asked, { question })]),
      [
        all === undefined ? filled(texts.answered, { n }) : filled(texts.answeredOf, { n, all }),
        filled(texts.on, { day }),
      ].join(' '),
    ],
    said: texts.said,
    results: facts.results,
    safe: texts.safe,
    quotes: { title: texts.quotes, texts: facts.quotes },
    plan: {
      title: texts.plan,
      steps:
        plans.length === 0
          ? [stepOf(texts, { will: '', who: '', when: '', check: '' })]
          : plans.map((plan) => stepOf(texts, plan)),
    },
    talk: { title: texts.talk, texts: [contactLine(texts, facts.contact), facts.help] },
    district: facts.district,
  };
};

/** Words around a gap that a person fills in. */
const gap = '________';

/** The same as plain paragraphs, for a message (T12). */
export const toldText = ({ title, intro, said, results, safe, quotes, plan, talk, district }: ToldPage): string =>
  [
    title,
    ...intro,
    said,
    ...results.map((result) => `${result.title}\n${result.sentence}`),
    safe,
    ...(quotes.texts.length === 0 ? [] : [quotes.title, ...quotes.texts.map((text) => `“${text}”`)]),
    plan.title,
    ...plan.steps.map((parts) =>
      parts.map(({ label, text }) => `${label === '' ? '' : `${label}: `}${text === '' ? gap : text}`).join('\n'),
    ),
    [talk.title, ...talk.texts].join(' '),
    district,
  ]
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');
