// Makes the file of what was published of a survey, for the person to hand over.

import { done, type Outcome, refused } from '../../domain/problem';
import { type FileQuestion, type FileWording, fileText } from '../../domain/roll-up/figures-file';
import { doNotKnow, type SurveyQuestion } from '../../domain/survey/survey-question';
import { publishedShape, recordOf } from '../../domain/tally/figures/published-record';
import { surveyKey } from '../../domain/tally/source-key';
import { fingerprint } from '../../domain/text/fingerprint';
import type { RollUpFile } from '../../rpc/roll-up-calls';
import { askedIn, readAskSheets } from '../ask/ask-sheets';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { readSheet } from '../sheets/our-sheets';

const wordingsOf = ({ choices, wording }: SurveyQuestion): { readonly [language: string]: FileWording } =>
  Object.fromEntries(
    Object.entries(wording).map(([language, { title, choices: labels }]) => [
      language,
      {
        title,
        choices: choices.map((code, at) => [code, labels[at] ?? code] as const).filter(([code]) => code !== doNotKnow),
      },
    ]),
  );

const plainName = (text: string): string =>
  text
    .replace(/[^\p{L}\p{M}\p{N} -]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);

/** Refused where the survey is gone or nobody has counted it, and where nothing of it can be told. */
export const makeFiguresFile = (ports: Ports, surveyId: string): Outcome<RollUpFile> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, questions: asked } = askedIn(sheets.value);
  const survey = surveys.find(({ id }) => id === surveyId);
  if (survey === undefined) return refused('listen.survey-gone');
  const published = readSheet(ports, publishedShape);
  if (!published.ok) return published;
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const recorded = published.value === undefined ? [] : recordOf(published.value.table, surveyKey(surveyId)).questions;
  const questions = asked
    .filter((one) => one.survey === surveyId)
    .flatMap((one): readonly FileQuestion[] => {
      const figures = recorded.find(({ question }) => question === one.code);
      return figures === undefined ? [] : [{ wordings: wordingsOf(one), figures }];
    });
  const days = questions.map(({ figures }) => figures.on).sort();
  const on = days[days.length - 1];
  if (on === undefined) return refused('rollUp.not-counted', { name: survey.name });
  if (questions.every(({ figures }) => figures.whole.state !== 'shown'))
    return refused('rollUp.nothing-told', { name: survey.name });
  const text = fileText({
    workbook: fingerprint(ports.workbook.id()),
    name: ports.workbook.name(),
    purpose: survey.purpose,
    survey: survey.name,
    round: surveys.filter(({ purpose }) => purpose === survey.purpose).findIndex(({ id }) => id === surveyId) + 1,
    on,
    minGroupSize: settings.value.minGroupSize,
    questions,
  });
  const name = `${plainName(ports.workbook.name())} - ${plainName(survey.name)} ${on}.json`;
  return done({ name, text, questions: questions.length });
};
