// Makes the draft of a survey from what a coordinator wishes; refused, in words, where no sound survey could come of it.
import { done, type Outcome, refused } from '../../domain/problem';
import { alikeChoice } from '../../domain/survey/alike-choices';
import { askedTwice, type OwnQuestion, tidyOwn, withOwn } from '../../domain/survey/own-question';
import { longestSummary, type Proposal, proposalFault, proposalListed } from '../../domain/survey/proposal';
import { modeOf, purposeTraits } from '../../domain/survey/purpose';
import type { Listed, ListedChoice, QuestionBank } from '../../domain/survey/question-bank';
import type { ChosenMode, SurveyPurpose } from '../../domain/survey/survey';
import {
  choiceFault,
  type DraftQuestion,
  draftSurvey,
  mostOpen,
  mostQuestions,
} from '../../domain/survey/survey-draft';
import type { Worded } from '../../domain/survey/worded';
import { languageValue } from '../languages/language-value';
import { type SpokenHere, toldIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { readListed } from './listed-choices';
import { ownProblem } from './own-questions';
import { readSchoolQuestion } from './read-school-question';
import type { BuildingFacts } from './survey-building';

export interface SurveyWish {
  readonly purpose: SurveyPurpose;
  /** Refused for a purpose whose forms ask who answers (PV12). */
  readonly mode?: ChosenMode | undefined;
  /** The questions of the purpose to ask, in this order; all of them unless given. */
  readonly questions?: readonly string[] | undefined;
  readonly languages: readonly string[];
  readonly askSchool: boolean;
  /** What a survey about a proposed change is about. */
  readonly proposal?: Proposal | undefined;
  /** Questions that staff wrote; `questions` says by their codes where they stand. */
  readonly own?: readonly OwnQuestion[] | undefined;
  /** With whom names may be shared (LE11, PV27). */
  readonly partner?: string | undefined;
}

/** Refused where the choice of questions is no survey that a family would finish (domain 2(d) rule 7). */
const checkedQuestions = ({ purpose, questions }: SurveyWish, bank: QuestionBank): Outcome<undefined> => {
  const fault = questions === undefined ? undefined : choiceFault(bank, purpose, questions);
  return fault === undefined ? done(undefined) : refused(`ask.questions-${fault}`, { most: mostQuestions, mostOpen });
};

/** The schools to choose from; none where the wish is not to ask or the family's code tells, refused where they must not be asked (domain 2(d) rule 8). */
const schoolsFor = (ports: Ports, wish: SurveyWish, { settings }: BuildingFacts): Outcome<Listed> => {
  const { askSchool, languages, purpose } = wish;
  if (!askSchool || purposeTraits[purpose].standing || modeOf(wish) === 'confidential') return done({});
  const read = readSchoolQuestion(ports, settings);
  if (!read.ok) return read;
  if (read.value.state === 'can-ask') {
    const schools = read.value.schools.map(
      ({ code, label }): ListedChoice => ({ code, labels: Object.fromEntries(languages.map((one) => [one, label])) }),
    );
    return done({ schools });
  }
  const school = 'school' in read.value ? read.value.school : '';
  return refused(`ask.school-${read.value.state}`, { school, minGroupSize: settings.minGroupSize });
};

/** A form that stands for events or times must have one to choose. */
const lacking = ({ purpose }: SurveyWish, { events = [], slots = [] }: Listed): string | undefined => {
  if (purpose === 'rsvp' && events.length === 0) return 'ask.no-events';
  return purpose === 'oneToOne' && slots.length === 0 ? 'ask.no-slots' : undefined;
};

const partnerField = '{{PartnerName}}';

/** The bank with the partner's name where a question asks for it; without a partner the question is not there. */
export const bankFor = ({ partner = '' }: Pick<SurveyWish, 'partner'>, bank: QuestionBank): QuestionBank => ({
  ...bank,
  questions: bank.questions.flatMap((question) => {
    const asksFor = Object.values(question.text).some((text) => text.includes(partnerField));
    if (!asksFor) return [question];
    if (partner === '') return [];
    const text = Object.entries(question.text).map(([tag, one]) => [tag, one.replace(partnerField, () => partner)]);
    return [{ ...question, text: Object.fromEntries(text) }];
  }),
});

const titlesOf = (wording: DraftQuestion['wording']): Worded =>
  Object.fromEntries(Object.entries(wording).map(([language, { title }]) => [language, title]));

/** Staff's own questions that are asked, each on one line; refused where one cannot be answered in a language of the survey. */
const checkedOwn = ({ own = [], questions, languages }: SurveyWish): Outcome<readonly OwnQuestion[]> => {
  const asked = own.filter(({ code }) => questions?.includes(code)).map(tidyOwn);
  for (const question of asked) {
    const problem = ownProblem(question, languages);
    if (problem !== undefined) return { ok: false, problem };
  }
  return done(asked);
};

/** What the first language that cannot be asked in lacks; undefined where each has all of its texts. */
const missingTexts = (
  spoken: SpokenHere,
  languages: readonly string[],
  draft: readonly DraftQuestion[],
): { readonly language: string; readonly n: number } | undefined => {
  for (const language of languages) {
    const said = new Set(toldIn(spoken, language).map(({ id }) => id));
    const around = spoken.catalog.filter(({ id, part }) => part === 'screen' && !said.has(id)).length;
    const asked = draft
      .flatMap(({ wording }) => [wording[language]?.title ?? '', ...(wording[language]?.choices ?? [])])
      .filter((text) => text === '').length;
    if (around + asked > 0) return { language: languageValue(language), n: around + asked };
  }
  return undefined;
};

const alikeIn = (
  languages: readonly string[],
  draft: readonly DraftQuestion[],
): { readonly language: string; readonly text: string } | undefined => {
  for (const language of languages) {
    const text = alikeChoice(draft, language);
    if (text !== undefined) return { language: languageValue(language), text };
  }
  return undefined;
};

/** The questions that the survey would ask, worded in each of its languages. */
export const draftWish = (ports: Ports, wish: SurveyWish, facts: BuildingFacts): Outcome<readonly DraftQuestion[]> => {
  const { purpose, languages, questions, proposal } = wish;
  if (wish.mode !== undefined && purposeTraits[purpose].standing) return refused('ask.mode-standing');
  const own = checkedOwn(wish);
  if (!own.ok) return own;
  const bank = withOwn(facts.spoken.bank, purpose, own.value);
  const checked = checkedQuestions(wish, bank);
  if (!checked.ok) return checked;
  const schools = schoolsFor(ports, wish, facts);
  if (!schools.ok) return schools;
  const fault = purpose === 'proposal' ? proposalFault(proposal, languages) : undefined;
  if (fault !== undefined)
    return refused(`ask.proposal-${fault.fault}`, { language: languageValue(fault.language), most: longestSummary });
  const lists = readListed(ports, { purpose, languages, home: facts.languages, spoken: facts.spoken });
  if (!lists.ok) return lists;
  const lack = lacking(wish, lists.value);
  if (lack !== undefined) return refused(lack);
  const listed = { ...lists.value, ...schools.value, ...proposalListed(proposal) };
  const codes = questions === undefined ? {} : { codes: questions };
  const familyCode = modeOf(wish) === 'confidential';
  const draft = draftSurvey(bankFor(wish, bank), { purpose, languages, listed, familyCode, ...codes });
  const untold = missingTexts(facts.spoken, languages, draft);
  if (untold !== undefined) return refused('ask.texts-missing', untold);
  const alike = alikeIn(languages, draft);
  if (alike !== undefined) return refused('ask.choices-alike', alike);
  const twice = askedTwice(
    draft.map(({ wording }) => titlesOf(wording)),
    languages,
  );
  if (twice !== undefined) return refused('ask.own-twice', { text: twice });
  return draft.length === 0 ? refused('ask.questions-none') : done(draft);
};
