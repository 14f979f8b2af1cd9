// Reads all that families can be told of a survey: what was published of it, its words in a language, and the record of what is done.

import { surveyLanguages } from '../../content/survey';
import { listeningShape } from '../../domain/plan/heard-record';
import { done, type Outcome, refused } from '../../domain/problem';
import type { Settings } from '../../domain/settings/settings';
import { ownTexts } from '../../domain/survey/own-texts';
import type { Survey } from '../../domain/survey/survey';
import type { SurveyForm } from '../../domain/survey/survey-form';
import type { SurveyQuestion } from '../../domain/survey/survey-question';
import type { PublishedQuestion } from '../../domain/tally/figures/publish';
import { publishedShape, recordOf } from '../../domain/tally/figures/published-record';
import { surveyKey } from '../../domain/tally/source-key';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import { type Approvals, readApprovals } from '../languages/approved-languages';
import { readSpoken, type SpokenHere, spokenIn } from '../languages/read-spoken';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { type OurSheet, readSheet } from '../sheets/our-sheets';

export interface ToldSource {
  readonly survey: Survey;
  /** The survey's own, in the order of the form. */
  readonly asked: readonly SurveyQuestion[];
  readonly figures: readonly PublishedQuestion[];
  readonly spoken: SpokenHere;
  readonly approvals: Approvals;
  readonly settings: Settings;
  /** The record of what was heard, where there is one. */
  readonly record: OurSheet | undefined;
  /** The languages of its forms, and those that ship. */
  readonly languages: readonly string[];
}

const languagesOf = (forms: readonly SurveyForm[]): readonly string[] => [
  ...new Set([...surveyLanguages, ...forms.map(({ language }) => language)]),
];

/** Refused where the survey is gone, or nobody has counted it: nothing is told but what was published (design 3.4). */
export const readTold = (ports: Ports, surveyId: string): Outcome<ToldSource> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, forms, questions } = askedIn(sheets.value);
  const survey = surveys.find(({ id }) => id === surveyId);
  if (survey === undefined) return refused('listen.survey-gone');
  const published = readSheet(ports, publishedShape);
  if (!published.ok) return published;
  const figures = published.value === undefined ? [] : recordOf(published.value.table, surveyKey(surveyId)).questions;
  if (figures.length === 0) return refused('told.not-counted', { survey: survey.name });
  const spoken = readSpoken(ports);
  if (!spoken.ok) return spoken;
  const approvals = readApprovals(ports, spoken.value);
  if (!approvals.ok) return approvals;
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const record = readSheet(ports, listeningShape);
  if (!record.ok) return record;
  return done({
    survey,
    asked: questions.filter((question) => question.survey === surveyId),
    figures,
    spoken: spoken.value,
    approvals: approvals.value,
    settings: settings.value,
    record: record.value,
    languages: languagesOf(forms.filter((form) => form.survey === surveyId)),
  });
};

/** Whether families can be told in the language: all its texts are there, and a named person approved them and the survey's own (PV09). */
export const canTellIn = ({ spoken, approvals, survey, asked }: ToldSource, language: string): boolean => {
  const words = spokenIn(spoken, language);
  return (
    words?.told !== undefined &&
    words.invitations !== undefined &&
    approvals.mayUse(language, ownTexts(survey, asked, language))
  );
};
