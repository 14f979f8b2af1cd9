// One answer to a form that asks who answers: what was chosen on codes, and what was written.
import type { Problem } from '../problem';
import { type Cell, isBlank, isDayCell, textOf } from '../sheet/cell';
import { type SurveyQuestion, type TallyKind, wordingFor } from '../survey/survey-question';
import { type ExpectedColumn, findColumns, headingRow, rowsAround } from '../tally/answer-columns';
import { choiceFinder } from '../tally/choice-finder';
import { oneLine } from '../tally/plain-wording';
import type { CountedKind, TallyQuestion } from '../tally/tally-question';

export interface Given {
  /** As it stands in the cell, on one line. */
  readonly text: string;
  /** The choices found in it, as places in the question's list: a code may stand there under several labels. */
  readonly places: readonly number[];
  readonly codes: readonly string[];
  /** Something is left that is no choice. */
  readonly other: boolean;
}

export interface FormAnswer {
  /** Of the form that it came through. */
  readonly language: string;
  /** `2026-10-02 10:11:12` in the workbook's zone; empty where the row does not tell. */
  readonly at: string;
  /** Questions that were answered, by code. */
  readonly given: { readonly [question: string]: Given };
}

export interface FoundAnswers {
  readonly answers: readonly FormAnswer[];
  readonly notices: readonly Problem[];
}

const kinds: { readonly [Kind in TallyKind]: CountedKind } = {
  ord5: 'single',
  single: 'single',
  key: 'single',
  consent: 'single',
  multi: 'multi',
  slots: 'multi',
  count: 'number',
  open: 'open',
  contact: 'open',
  code: 'open',
};

/** The question as its column is looked for; its choices go by their places. */
export const readableQuestion = ({ code, kind, choices, wording }: SurveyQuestion): TallyQuestion => ({
  code,
  kind: kinds[kind],
  choices: choices.map((_, at) => ({
    code: String(at),
    wordings: Object.values(wording).flatMap((one) => one.choices[at] ?? []),
  })),
});

const momentOf = (row: readonly Cell[]): string => {
  const moment = row.find((cell) => isDayCell(cell) && cell.time !== undefined);
  return moment !== undefined && isDayCell(moment) ? `${moment.day} ${moment.time ?? ''}` : '';
};

export interface AnswerTabNow {
  readonly name: string;
  readonly block: readonly (readonly Cell[])[];
  readonly language: string;
}

/** The answers of a form's tab, wherever its columns were moved; what could not be found is named. An empty tab has none. */
export const answersIn = (
  { name, block, language }: AnswerTabNow,
  expected: readonly ExpectedColumn[],
  asked: readonly SurveyQuestion[],
): FoundAnswers => {
  if (block.every((row) => row.every(isBlank))) return { answers: [], notices: [] };
  const top = headingRow(
    block,
    expected.flatMap(({ headings }) => headings),
  );
  if (top === undefined)
    return { answers: [], notices: [{ code: 'listen.headings-unknown', values: { sheet: name } }] };
  const rows = rowsAround(block, top).filter((row) => !row.every(isBlank));
  const { columns, notices } = findColumns(expected, { name, headings: (block[top] ?? []).map(textOf), rows });
  const readers = columns.map(({ question: { code, kind, choices }, column }) => {
    const source = asked.find((one) => one.code === code);
    const finder = choiceFinder(choices, (choice) => source?.wording[language]?.choices[Number(choice.code)]);
    return (row: readonly Cell[]): readonly [string, Given] => {
      const text = oneLine(textOf(row[column]));
      const { codes, other } = (kind === 'multi' ? finder.several : finder.one)(text);
      const places = codes.map(Number);
      return [code, { text, places, codes: places.map((at) => source?.choices[at] ?? ''), other }];
    };
  });
  const answers = rows.map((row) => ({
    language,
    at: momentOf(row),
    given: Object.fromEntries(readers.map((read) => read(row)).filter(([, { text }]) => text !== '')),
  }));
  return { answers, notices };
};

/** The choice's label as staff read it: in their language, else in any; the newest of several. */
export const labelOf = (question: SurveyQuestion, code: string, language: string): string =>
  wordingFor(question, language).choices[question.choices.indexOf(code)] ?? code;
