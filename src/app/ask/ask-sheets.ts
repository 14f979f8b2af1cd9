// The three sheets that keep surveys, their forms and their questions.
import { done, type Outcome } from '../../domain/problem';
import type { NewCell } from '../../domain/sheet/cell';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import { type Survey, surveysOf, surveysShape } from '../../domain/survey/survey';
import { formsOf, formsShape, type SurveyForm } from '../../domain/survey/survey-form';
import { questionsOf, questionsShape, type SurveyQuestion } from '../../domain/survey/survey-question';
import type { Ports } from '../ports';
import { appendRows, makeSheets, type OurSheet, readSheet } from '../sheets/our-sheets';

export interface AskSheets {
  readonly surveys: OurSheet | undefined;
  readonly forms: OurSheet | undefined;
  readonly questions: OurSheet | undefined;
}

export interface Asked {
  readonly surveys: readonly Survey[];
  readonly forms: readonly SurveyForm[];
  readonly questions: readonly SurveyQuestion[];
}

/** The sheets as they are; each undefined where it is not there. Refused where one's headings cannot be made out. */
export const readAskSheets = (ports: Ports): Outcome<AskSheets> => {
  const surveys = readSheet(ports, surveysShape);
  if (!surveys.ok) return surveys;
  const forms = readSheet(ports, formsShape);
  if (!forms.ok) return forms;
  const questions = readSheet(ports, questionsShape);
  if (!questions.ok) return questions;
  return done({ surveys: surveys.value, forms: forms.value, questions: questions.value });
};

/** What the sheets hold. */
export const askedIn = ({ surveys, forms, questions }: AskSheets): Asked => ({
  surveys: surveys === undefined ? [] : surveysOf(surveys.table),
  forms: forms === undefined ? [] : formsOf(forms.table),
  questions: questions === undefined ? [] : questionsOf(questions.table),
});

type Row = { readonly [code: string]: NewCell };

interface NewRows {
  readonly shape: SheetShape;
  readonly sheet: OurSheet | undefined;
  readonly rows: readonly Row[];
}

/** Adds the rows below what is there, and makes the sheets that are not, in the order given. */
export const addRows = (ports: Ports, wanted: readonly NewRows[]): void => {
  for (const { sheet, rows } of wanted) if (sheet !== undefined) appendRows(ports, sheet, rows);
  const missing = wanted.filter(({ sheet }) => sheet === undefined);
  if (missing.length === 0) return;
  makeSheets(
    ports,
    missing.map(({ shape, rows }) => ({
      shape,
      rows: rows.map((row) => shape.columns.map(({ code }) => row[code] ?? '')),
    })),
  );
};
