// The hidden working store of the tally: exact counts, which are never shown or exported, and have one writer (design 3.4).
import { joinedTexts, type TextPart, textParts } from '../sheet/kept-texts';
import type { SheetShape } from '../sheet/sheet-shape';
import type { Table } from '../sheet/table';

export const tallyStoreShape: SheetShape = {
  role: 'tallyStore',
  hidden: true,
  columns: [
    { code: 'store.source', kind: 'text', width: 140, required: true },
    { code: 'store.what', kind: 'text', width: 140, required: true },
    { code: 'store.part', kind: 'number', width: 60 },
    { code: 'store.text', kind: 'text', width: 400 },
  ],
};

/** The rows that keep something of the source, a survey or a tab. */
export const storedParts = (table: Table, source: string): readonly TextPart[] =>
  textParts(table, source, { source: 'store.source', what: 'store.what', part: 'store.part', text: 'store.text' });

/** What is kept of the source, by what it is. */
export const storedTexts = (table: Table, source: string): ReadonlyMap<string, string> =>
  joinedTexts(storedParts(table, source));

/** Under what the counts behind a published question are kept. */
export const publishedCounts = (question: string): string => `published ${question}`;

/** Under what the kept tally of a tab’s first rows is kept. */
export const countedRows = 'counted rows';
