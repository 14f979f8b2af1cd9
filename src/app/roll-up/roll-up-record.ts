// The files that were loaded, kept in the hidden record of what is published: one a workbook and purpose.

import { done, type Outcome } from '../../domain/problem';
import { type FiguresFile, fileIn, fileText } from '../../domain/roll-up/figures-file';
import { textOf } from '../../domain/sheet/cell';
import { joinedTexts } from '../../domain/sheet/kept-texts';
import { type SurveyPurpose, surveyPurposes } from '../../domain/survey/survey';
import { publishedShape, recordOf } from '../../domain/tally/figures/published-record';
import { type RecordSheets, recordTexts } from '../listen/heard/record-published';
import type { Ports } from '../ports';
import { readSheet } from '../sheets/our-sheets';

export interface RollUpRecord {
  readonly purpose: SurveyPurpose;
  readonly sheets: RecordSheets;
  readonly files: readonly FiguresFile[];
}

const sourceOf = (purpose: SurveyPurpose): string => `roll-up:${purpose}`;

const viewOf = ({ workbook }: Pick<FiguresFile, 'workbook'>): string => `file ${workbook}`;

/** What was loaded of the surveys of that purpose; what somebody changed in the record is as good as not loaded. */
export const readRollUp = (ports: Ports, purpose: SurveyPurpose): Outcome<RollUpRecord> => {
  const published = readSheet(ports, publishedShape);
  if (!published.ok) return published;
  const source = sourceOf(purpose);
  const record =
    published.value === undefined
      ? { parts: [], page: undefined, questions: [] }
      : recordOf(published.value.table, source);
  const files = [...joinedTexts(record.parts)].flatMap(([view, text]) => {
    const read = view.startsWith('file ') && text !== '' ? fileIn(text) : undefined;
    return read?.ok === true ? [read.value] : [];
  });
  return done({ purpose, files, sheets: { published: published.value, store: undefined, source, record } });
};

/** The purposes of which files are loaded, with how many schools. */
export const rollUpsThere = (
  ports: Ports,
): Outcome<readonly { readonly purpose: SurveyPurpose; readonly schools: number }[]> => {
  const published = readSheet(ports, publishedShape);
  if (!published.ok) return published;
  const rows = (published.value?.table.records ?? []).filter(
    ({ cells }) =>
      textOf(cells['published.view']).startsWith('file ') &&
      Number(textOf(cells['published.part'])) === 0 &&
      textOf(cells['published.record']) !== '',
  );
  return done(
    surveyPurposes
      .map((purpose) => ({
        purpose,
        schools: rows.filter(({ cells }) => textOf(cells['published.source']) === sourceOf(purpose)).length,
      }))
      .filter(({ schools }) => schools > 0),
  );
};

/** Keeps what stands now over what stood before: a later file of a workbook in the place of the earlier one (PV05). */
export const keepFiles = (ports: Ports, { sheets, files: before }: RollUpRecord, now: readonly FiguresFile[]): void => {
  const changed = now.filter((file) => !before.includes(file));
  const gone = before.filter((file) => now.every(({ workbook }) => workbook !== file.workbook));
  const texts = [
    ...changed.map((file) => ({ view: viewOf(file), text: fileText(file), on: file.on })),
    ...gone.map((file) => ({ view: viewOf(file), text: '', on: file.on })),
  ];
  if (texts.length > 0) recordTexts(ports, sheets, texts);
};
