// Where families answer a survey, for the invitations.
import { done, type Outcome, refused } from '../../domain/problem';
import { formsOf, formsShape, isOpenToFamilies } from '../../domain/survey/survey-form';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';
import { askedIn, readAskSheets } from './ask-sheets';

export interface SurveyLink {
  readonly language: string;
  readonly formId: string;
  /** Empty while the form is building. Of a confidential survey it waits for a family's code (PV12). */
  readonly link: string;
  /** Published, and ticked by a person who saw it open without signing in (design 3.11). Give out no link before. */
  readonly open: boolean;
  /** Who can see the answers, as the form tells families; undefined before it tells. */
  readonly people: number | undefined;
}

/** One link a language; refused where the survey has no forms. */
export const surveyLinks = (ports: Ports, surveyId: string): Outcome<readonly SurveyLink[]> => {
  const sheet = readSheet(ports, formsShape);
  if (!sheet.ok) return sheet;
  const forms = sheet.value === undefined ? [] : formsOf(sheet.value.table).filter(({ survey }) => survey === surveyId);
  if (forms.length === 0) return refused('ask.survey-gone');
  return done(
    forms.map((form) => ({
      language: form.language,
      formId: form.id,
      link: form.ownLink || form.publicUrl,
      open: isOpenToFamilies(form),
      people: form.people,
    })),
  );
};

/** Where families say that they want no more surveys, by language; only forms that are open to them (PV23). */
export const optOutLinks = (ports: Ports): Outcome<ReadonlyMap<string, string>> => {
  const sheets = readAskSheets(ports);
  if (!sheets.ok) return sheets;
  const { surveys, forms } = askedIn(sheets.value);
  const optOuts = new Set(surveys.filter(({ purpose }) => purpose === 'optOut').map(({ id }) => id));
  return done(
    new Map(
      forms
        .filter((form) => optOuts.has(form.survey) && isOpenToFamilies(form))
        .map(({ language, publicUrl }) => [language, publicUrl]),
    ),
  );
};
