// The rounds that can be set against each other: surveys of ours, or tabs that are set up, each with what was published of it.
import { writtenWordsIn } from '../../../content/written';
import { done, type Outcome } from '../../../domain/problem';
import type { Survey } from '../../../domain/survey/survey';
import type { SurveyQuestion } from '../../../domain/survey/survey-question';
import type { RoundQuestion, RoundWording } from '../../../domain/tally/compare/compare-rounds';
import { publishedShape, recordOf } from '../../../domain/tally/figures/published-record';
import { sourceKey } from '../../../domain/tally/source-key';
import { tabQuestionsOf, tallySourcesShape } from '../../../domain/tally/tab/tab-setup';
import { familiesHeard } from '../../../domain/tally/told/told-result';
import type { ListenSource } from '../../../rpc/listen-source';
import type { RoundView } from '../../../rpc/round-calls';
import { askedIn, readAskSheets } from '../../ask/ask-sheets';
import type { Ports } from '../../ports';
import { type OurSheet, readSheet, staffLanguage } from '../../sheets/our-sheets';
import { namedInSurvey } from '../count/count-survey';
import { heardQuestion } from '../heard/heard-question';
import type { NamedQuestion } from '../heard/heard-source';
import { namedInTab } from '../tab/count-tab';

export interface Round extends RoundView {
  /** Empty where nobody has counted it. */
  readonly questions: readonly RoundQuestion[];
  /** Undefined for a tab. */
  readonly survey: Survey | undefined;
  /** The tags of its forms' languages; empty for a tab. */
  readonly languages: readonly string[];
}

interface Asked extends Pick<Round, 'source' | 'name' | 'survey' | 'languages'> {
  readonly named: readonly (NamedQuestion & Pick<RoundQuestion, 'wordings'>)[];
}

const roundOf = (asked: Asked, published: OurSheet | undefined, other: string): Round => {
  const { named, ...round } = asked;
  const figures = published === undefined ? [] : recordOf(published.table, sourceKey(asked.source)).questions;
  const questions = named.flatMap((one) => {
    const own = figures.find(({ question }) => question === one.question.code);
    return own === undefined ? [] : [{ ...heardQuestion(one, own, other), wordings: one.wordings }];
  });
  const days = questions.map(({ figures: { on } }) => on).sort();
  return {
    ...round,
    questions,
    on: days[days.length - 1] ?? '',
    families: familiesHeard(questions.map((one) => one.figures)),
  };
};

const wordingsOf = ({ choices, wording }: SurveyQuestion): { readonly [language: string]: RoundWording } =>
  Object.fromEntries(
    Object.entries(wording).map(([language, { title, choices: labels }]) => [
      language,
      { title, labels: Object.fromEntries(choices.map((code, at) => [code, labels[at] ?? ''])) },
    ]),
  );

const surveysAsked = (ports: Ports): Outcome<readonly Asked[]> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, forms, questions } = askedIn(sheets.value);
  const language = staffLanguage(ports);
  return done(
    surveys.map((survey) => ({
      survey,
      source: { surveyId: survey.id },
      name: survey.name,
      languages: forms.filter((form) => form.survey === survey.id).map((form) => form.language),
      named: questions
        .filter((one) => one.survey === survey.id)
        .flatMap((one) => namedInSurvey(one, language).map((named) => ({ ...named, wordings: wordingsOf(one) }))),
    })),
  );
};

const tabsAsked = (ports: Ports): Outcome<readonly Asked[]> => {
  const setups = readSheet(ports, tallySourcesShape);
  if (!setups.ok) return setups;
  const table = setups.value?.table;
  return done(
    ports.workbook.tabs().flatMap(({ id, name }) => {
      const saved = table === undefined ? [] : tabQuestionsOf(table, id);
      const named = saved
        .flatMap(namedInTab)
        .map((one) => ({ ...one, wordings: { '': { title: one.title, labels: one.labels } } }));
      return named.length === 0 ? [] : [{ source: { sheetId: id }, name, survey: undefined, languages: [], named }];
    }),
  );
};

/** All rounds of the source's sort, in the order in which they were made; those that nobody has counted have no questions. */
export const roundsLike = (ports: Ports, source: ListenSource): Outcome<readonly Round[]> => {
  const asked = 'surveyId' in source ? surveysAsked(ports) : tabsAsked(ports);
  if (!asked.ok) return asked;
  const published = readSheet(ports, publishedShape);
  if (!published.ok) return published;
  const { other } = writtenWordsIn(staffLanguage(ports)).listen;
  return done(asked.value.map((one) => roundOf(one, published.value, other)));
};

export const isSource = (one: ListenSource, other: ListenSource): boolean => sourceKey(one) === sourceKey(other);
