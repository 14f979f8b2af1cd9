// The three sheets that keep surveys, their forms and their questions.
import { sheetWordsOf } from '../../content/sheets';
import { done, type Outcome } from '../../domain/problem';
import type { Cell } from '../../domain/sheet/cell';
import { firstDataRow, type SheetShape } from '../../domain/sheet/sheet-shape';
import type { TableRecord } from '../../domain/sheet/table';
import { type Survey, surveysOf, surveysShape } from '../../domain/survey/survey';
import { formsOf, formsShape, type SurveyForm } from '../../domain/survey/survey-form';
import { questionsOf, questionsShape, type SurveyQuestion } from '../../domain/survey/survey-question';
import type { Ports, SheetId } from '../ports';
import { appendRows, makeSheets, type OurSheet, readSheet, staffLanguage } from '../sheets/our-sheets';

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

type Row = { readonly [code: string]: Cell };

interface NewRows {
  readonly shape: SheetShape;
  readonly sheet: OurSheet | undefined;
  readonly rows: readonly Row[];
}

const recordsFrom = (rows: readonly Row[], first: number): readonly TableRecord[] =>
  rows.map((cells, index) => ({ row: first + index, cells }));

const madeSheet = (ports: Ports, { shape, rows }: NewRows, id: SheetId): OurSheet => ({
  id,
  shape,
  words: sheetWordsOf(shape.role, staffLanguage(ports)),
  table: {
    records: recordsFrom(rows, firstDataRow),
    columns: new Map(shape.columns.map(({ code }, index) => [code, index + 1])),
    nextRow: firstDataRow + rows.length,
    width: shape.columns.length,
  },
});

const grownSheet = (ports: Ports, sheet: OurSheet, rows: readonly Row[]): OurSheet => {
  appendRows(ports, sheet, rows);
  const first = Math.max(sheet.table.nextRow, firstDataRow);
  return { ...sheet, table: { ...sheet.table, records: recordsFrom(rows, first), nextRow: first + rows.length } };
};

const makeSheet = (ports: Ports, wanted: NewRows): OurSheet => {
  const { shape, rows } = wanted;
  const made = makeSheets(ports, [
    { shape, rows: rows.map((row) => shape.columns.map(({ code }) => row[code] ?? '')) },
  ]);
  const id = made[shape.role];
  if (id === undefined) throw new Error(`the sheet ${shape.role} was not made`);
  return madeSheet(ports, wanted, id);
};

/** Adds the rows below what is there, or makes the sheet with them; answers the sheet with the new rows alone, without reading it. */
export const addRows = (ports: Ports, wanted: NewRows): OurSheet =>
  wanted.sheet === undefined ? makeSheet(ports, wanted) : grownSheet(ports, wanted.sheet, wanted.rows);
