// Everything that families may read, text by text: what a translation is made from, and what a language becomes once it has its texts.
import { gatherings } from '../../domain/survey/event-choice';
import type { FirstScreenTexts } from '../../domain/survey/first-screen';
import type { BankQuestion, OptionSet, QuestionBank } from '../../domain/survey/question-bank';
import { surveyPurposes } from '../../domain/survey/survey';
import type { Worded } from '../../domain/survey/worded';
import type { ToldTexts } from '../../domain/tally/told/told-texts';
import { type TextMap, type TextTree, textsIn, treeWith } from '../../domain/translation/text-tree';
import { type InvitationLanguage, invitationsOf, type MailTexts, mailTexts } from '../invitations';
import { planWords } from '../plan';
import { firstScreenTexts, questionBank, type SurveyLanguage, surveyLanguages } from '../survey';
import { toldTexts } from '../told';

/** A text in the languages that ship, and where families meet it. */
export interface CatalogText {
  /** The same for good: a translation is found by it. */
  readonly id: string;
  readonly part: 'screen' | 'questions' | 'answers' | 'events' | 'mail' | 'told' | 'messages';
  readonly texts: { readonly [Language in SurveyLanguage]: string };
}

const eventId = (opportunity: string): string => `events.${opportunity}`;
const questionId = (code: string): string => `questions.${code}`;
const helpId = (code: string): string => `questions.${code}.help`;
const choiceId = (set: string, at: number): string => `answers.${set}.${at + 1}`;

/** “I don't know yet” is one text wherever it stands, by the first question that has it. */
const unsureId = ({ doNotKnow }: BankQuestion): string => {
  const first = questionBank.questions.find((one) => one.doNotKnow?.en === doNotKnow?.en);
  return `questions.${first?.code ?? ''}.99`;
};

type Told = readonly (readonly [id: string, text: string])[];

const ordered = [...surveyPurposes, 'keys'].flatMap((purpose) =>
  questionBank.questions.filter((question) => question.purpose === purpose),
);

const bankTexts = (language: SurveyLanguage): Told => {
  const said = (id: string, words: Worded | undefined): Told => {
    const text = words?.[language];
    return text === undefined ? [] : [[id, text]];
  };
  return ordered.flatMap((question) => [
    ...said(questionId(question.code), question.text),
    ...said(helpId(question.code), question.help),
    ...(question.doNotKnow === undefined ? [] : said(unsureId(question), question.doNotKnow)),
  ]);
};

/** Google has its own words for the choice of one's own. */
const setTexts = (language: SurveyLanguage): Told =>
  Object.entries(questionBank.optionSets).flatMap(([name, { labels, otherAt }]) =>
    (labels[language] ?? []).flatMap((label, at): Told => (at + 1 === otherAt ? [] : [[choiceId(name, at), label]])),
  );

const eventTexts = (language: SurveyLanguage): Told =>
  gatherings.map((opportunity) => [eventId(opportunity), planWords[language].opportunities[opportunity]?.name ?? '']);

/** Those that a language must have before families are asked in it: messages are approved one by one. */
type AskedPart = Exclude<CatalogText['part'], 'messages'>;

const parts: { readonly [Part in AskedPart]: (language: SurveyLanguage) => Told } = {
  screen: (language) => textsIn(firstScreenTexts(language) as unknown as TextTree, 'screen'),
  questions: bankTexts,
  answers: setTexts,
  events: eventTexts,
  mail: (language) => textsIn(mailTexts[language], 'mail'),
  told: (language) => textsIn(toldTexts[language], 'told'),
};

const listed = (part: AskedPart): readonly CatalogText[] => {
  const maps = surveyLanguages.map((language) => [language, new Map(parts[part](language))] as const);
  const ids = [...new Set(maps.flatMap(([, map]) => [...map.keys()]))];
  return ids.map((id) => ({
    id,
    part,
    texts: Object.fromEntries(maps.map(([language, map]) => [language, map.get(id) ?? ''])) as CatalogText['texts'],
  }));
};

/** Every text that can reach a family with a survey, in the order in which a translator meets them. */
export const catalog = (): readonly CatalogText[] => (Object.keys(parts) as AskedPart[]).flatMap(listed);

/** What can be said in a language: its first screens, invitations and pages of what was heard only where all their texts are there. */
export interface Spoken {
  readonly tag: string;
  readonly screen: FirstScreenTexts | undefined;
  readonly invitations: InvitationLanguage | undefined;
  readonly told: ToldTexts | undefined;
  /** By opportunity id. */
  readonly events: { readonly [opportunity: string]: string };
}

/** A language that ships. */
export const shippedSpoken = (language: SurveyLanguage): Spoken => ({
  tag: language,
  screen: firstScreenTexts(language),
  invitations: invitationsOf(mailTexts[language]),
  told: toldTexts[language],
  events: Object.fromEntries(
    gatherings.map((opportunity) => [opportunity, planWords[language].opportunities[opportunity]?.name ?? '']),
  ),
});

/** A language that staff translated, with the texts that it has. */
export const translatedSpoken = (tag: string, texts: TextMap): Spoken => {
  const mail = treeWith<MailTexts>(mailTexts.en, 'mail', texts);
  return {
    tag,
    screen: treeWith(firstScreenTexts('en') as unknown as TextTree, 'screen', texts) as FirstScreenTexts | undefined,
    invitations: mail === undefined ? undefined : invitationsOf(mail),
    told: treeWith<ToldTexts>(toldTexts.en, 'told', texts),
    events: Object.fromEntries(
      gatherings.flatMap((opportunity) => {
        const name = texts.get(eventId(opportunity));
        return name === undefined ? [] : [[opportunity, name]];
      }),
    ),
  };
};

const withText = (words: Worded, id: string, languages: readonly (readonly [string, TextMap])[]): Worded => ({
  ...words,
  ...Object.fromEntries(languages.map(([tag, texts]) => [tag, texts.get(id) ?? ''])),
});

const withLabels = (name: string, set: OptionSet, languages: readonly (readonly [string, TextMap])[]): OptionSet => {
  const places = set.labels.en ?? [];
  const labels = languages.map(([tag, texts]) => [
    tag,
    places.map((_, at) => (at + 1 === set.otherAt ? '' : (texts.get(choiceId(name, at)) ?? ''))),
  ]);
  return { ...set, labels: { ...set.labels, ...Object.fromEntries(labels) } };
};

/** The bank worded in these languages too; a text that is missing is empty. */
export const bankIn = (languages: readonly (readonly [tag: string, texts: TextMap])[]): QuestionBank =>
  languages.length === 0
    ? questionBank
    : {
        questions: questionBank.questions.map((question) => ({
          ...question,
          text: withText(question.text, questionId(question.code), languages),
          ...(question.help === undefined ? {} : { help: withText(question.help, helpId(question.code), languages) }),
          ...(question.doNotKnow === undefined
            ? {}
            : { doNotKnow: withText(question.doNotKnow, unsureId(question), languages) }),
        })),
        optionSets: Object.fromEntries(
          Object.entries(questionBank.optionSets).map(([name, set]) => [name, withLabels(name, set, languages)]),
        ),
      };
