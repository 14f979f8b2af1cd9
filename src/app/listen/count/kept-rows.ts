// Keeps the tally of a tab’s first rows in the hidden store, and tells whether those rows are still the same.
import { done, type Outcome } from '../../../domain/problem';
import { textOf } from '../../../domain/sheet/cell';
import { partsOf } from '../../../domain/sheet/kept-texts';
import { type KeptTally, keptTallyIn, keptTallyText } from '../../../domain/tally/kept-tally';
import { markRows, noRows, type RowKey, type RowMark } from '../../../domain/tally/row-mark';
import { tabKey } from '../../../domain/tally/source-key';
import { countedRows, storedParts, storedTexts, tallyStoreShape } from '../../../domain/tally/tally-store';
import type { Ports, SheetId } from '../../ports';
import { readSheet } from '../../sheets/our-sheets';
import { writeOrMake } from '../heard/record-published';
import type { AnswerRows } from './answer-blocks';

/** What is kept of the tab; undefined where nothing is, or where its text was cut short. */
export const readKept = (ports: Ports, sheet: SheetId): Outcome<KeptTally | undefined> => {
  const store = readSheet(ports, tallyStoreShape);
  if (!store.ok) return store;
  if (store.value === undefined) return done(undefined);
  return done(keptTallyIn(storedTexts(store.value.table, tabKey(sheet)).get(countedRows) ?? ''));
};

export const keep = (ports: Ports, sheet: SheetId, kept: KeptTally): Outcome<undefined> => {
  const store = readSheet(ports, tallyStoreShape);
  if (!store.ok) return store;
  const source = tabKey(sheet);
  const parts = store.value === undefined ? [] : storedParts(store.value.table, source);
  const rows = partsOf(countedRows, keptTallyText(kept), parts).map(({ at, what, part, text }) => ({
    at,
    row: { 'store.source': source, 'store.what': what, 'store.part': part, 'store.text': text },
  }));
  writeOrMake(ports, store.value, tallyStoreShape, rows);
  return done(undefined);
};

/** Keys a read: so few that their lists are gone before memory is tidied up; four times as many take longer. */
const keysAtOnce = 25_000;

/** What the column holds in all rows now: the mark of the first so many, and the keys of the others. */
export interface RowKeys {
  readonly mark: RowMark;
  readonly others: readonly RowKey[];
}

/** Reads the column by which rows are known again. */
export const rowKeys = (
  { workbook }: Ports,
  sheet: SheetId,
  { key, rows, marked }: { readonly key: number; readonly rows: number; readonly marked: number },
): RowKeys => {
  let mark = noRows;
  const others: RowKey[] = [];
  for (let at = 0; at < rows; at += keysAtOnce) {
    const area = { row: at + 1, column: key, rows: Math.min(keysAtOnce, rows - at), columns: 1 };
    const keys = workbook.readKeys(sheet, area);
    const first = Math.max(0, Math.min(marked - at, keys.length));
    mark = markRows(mark, first === keys.length ? keys : keys.slice(0, first));
    for (let other = first; other < keys.length; other += 1) others.push(keys[other] ?? '');
  }
  return { mark, others };
};

const withoutBlankEnd = (headings: readonly string[]): string => headings.join('\n').trimEnd();

/** Whether the headings stand where they stood. */
export const sameHeadings = ({ workbook }: Ports, sheet: SheetId, kept: KeptTally, columns: number): boolean => {
  const [headings = []] = workbook.read(sheet, { row: kept.top, column: 1, rows: 1, columns });
  return withoutBlankEnd(headings.map(textOf)) === withoutBlankEnd(kept.headings);
};

const rowsTried = 2_000;

/**
 * The column by which rows are known again: the first, which holds the moment in a tab that Google fills, or else the one in which they
 * differ most.
 */
export const keyColumnOf = (rows: AnswerRows): { readonly key: number; readonly isSure: boolean } => {
  const tried = rows.slice(0, rowsTried);
  const width = tried[0]?.length ?? 0;
  const shareOf = (at: number): number =>
    new Set(tried.map((row) => JSON.stringify(row[at] ?? ''))).size / Math.max(tried.length, 1);
  const enough = 0.5;
  const shares = Array.from({ length: width }, (_, at) => shareOf(at));
  const best = (shares[0] ?? 0) >= enough ? 0 : shares.indexOf(Math.max(...shares, 0));
  return { key: Math.max(best, 0) + 1, isSure: (shares[best] ?? 0) >= enough };
};
