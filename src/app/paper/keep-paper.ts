// Keeps the answers of one paper, a row of a sheet of their own.
import { entriesText, papersShape } from '../../domain/paper/paper-answer';
import { readPaper, type TypedEntry } from '../../domain/paper/read-paper';
import { done, type Outcome, refused } from '../../domain/problem';
import type { KeptPaper } from '../../rpc/paper-calls';
import type { Ports } from '../ports';
import { appendRows, makeSheets } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';
import { writeCells } from '../sheets/write-cells';
import { findPaperSurvey, type PaperSurvey } from './find-paper-survey';
import { newPaperId } from './open-paper';

export interface TypedPaper {
  readonly surveyId: string;
  readonly id: string;
  readonly language: string;
  readonly entries: readonly TypedEntry[];
}

const write = (ports: Ports, { sheet, papers }: PaperSurvey, row: { readonly [code: string]: string }): void => {
  const cells = { ...row, 'paper.enteredOn': { day: ports.workbook.today() } };
  const before = papers.find(({ id }) => id === row['paper.id']);
  if (sheet === undefined)
    makeSheets(ports, [
      { shape: papersShape, rows: [papersShape.columns.map(({ code }) => cells[code as keyof typeof cells])] },
    ]);
  else if (before === undefined) appendRows(ports, sheet, [cells]);
  else writeCells(ports, sheet, [{ row: before.row, cells }]);
};

const keep = (ports: Ports, { surveyId, id, language, entries }: TypedPaper): Outcome<KeptPaper> => {
  const found = findPaperSurvey(ports, surveyId);
  if (!found.ok) return found;
  const { questions, forms, papers } = found.value;
  if (!forms.some((form) => form.language === language)) return refused('paper.language-unknown', { language });
  const asked = questions.map(({ asked: { code, wording }, question }) => ({
    question,
    title: wording[language]?.title || code,
  }));
  const read = readPaper(asked, entries);
  if (!read.ok) return read;
  write(ports, found.value, {
    'paper.id': id,
    'paper.survey': surveyId,
    'paper.language': language,
    'paper.answers': entriesText(read.value),
  });
  const isNew = papers.every((paper) => paper.id !== id);
  return done({ kept: papers.length + (isNew ? 1 : 0), nextId: newPaperId(ports) });
};

/** Keeps the paper; sent again under the same id, as when a reply was lost, it takes its own place. */
export const keepPaper = (ports: Ports, paper: TypedPaper): Outcome<KeptPaper> =>
  underLock(ports, () => keep(ports, paper));
