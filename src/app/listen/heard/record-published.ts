// Keeps what was published and the exact counts behind it, so that the next count can be held against it (PV05).
import type { CalendarDate } from '../../../domain/calendar/calendar-date';
import { done } from '../../../domain/problem';
import type { NewCell } from '../../../domain/sheet/cell';
import { blocksOf, type CellChange } from '../../../domain/sheet/cell-change';
import { type NewPart, partsOf, type TextPart } from '../../../domain/sheet/kept-texts';
import { keptText } from '../../../domain/tally/figures/kept-counts';
import type { Publication } from '../../../domain/tally/figures/publish';
import { type PublishedRecord, pageView, publishedShape } from '../../../domain/tally/figures/published-record';
import { figuresText } from '../../../domain/tally/figures/recorded-figures';
import { pageMarksText } from '../../../domain/tally/page/heard-page-marks';
import { publishedCounts, storedParts, tallyStoreShape } from '../../../domain/tally/tally-store';
import type { Ports } from '../../ports';
import { appendRows, ensureSheet, makeSheets, type OurSheet } from '../../sheets/our-sheets';
import type { WrittenPage } from './write-heard-page';

type Row = { readonly [code: string]: NewCell };

interface PlacedRow {
  /** Where it stands already; undefined where it is new. */
  readonly at: number | undefined;
  readonly row: Row;
}

/** Writes the rows over those that stand already and the others below. */
const writeRows = (ports: Ports, sheet: OurSheet, rows: readonly PlacedRow[]): void => {
  const changes = rows.flatMap(({ at, row }): readonly CellChange[] =>
    at === undefined
      ? []
      : [...sheet.table.columns].flatMap(([code, column]) =>
          row[code] === undefined ? [] : [{ row: at, column, cell: row[code] }],
        ),
  );
  for (const block of blocksOf(changes)) ports.workbook.write(sheet.id, block);
  const added = rows.filter(({ at }) => at === undefined);
  if (added.length > 0)
    appendRows(
      ports,
      sheet,
      added.map(({ row }) => row),
    );
};

/** Writes the rows into the sheet, which is made where it was not there. */
export const writeOrMake = (
  ports: Ports,
  sheet: OurSheet | undefined,
  shape: typeof publishedShape,
  rows: readonly PlacedRow[],
): void => {
  if (sheet !== undefined) {
    writeRows(ports, sheet, rows);
    return;
  }
  const cells = rows.map(({ row }) => shape.columns.map(({ code }) => row[code] ?? ''));
  makeSheets(ports, [{ shape, rows: cells }]);
};

/** Figures that tell nothing leave the record of those that did as it is. */
const isRecorded = ({ figures }: Publication, { questions }: PublishedRecord): boolean =>
  figures.whole.state === 'shown' || !questions.some(({ question }) => question === figures.question);

const partRow = (source: string, { at, what, part, text }: NewPart, more: Row): PlacedRow => ({
  at,
  row: {
    'published.source': source,
    'published.view': what,
    'published.sheet': '',
    'published.part': part,
    'published.record': text,
    ...more,
  },
});

export interface RecordSheets {
  readonly published: OurSheet | undefined;
  readonly store: OurSheet | undefined;
  readonly source: string;
  readonly record: PublishedRecord;
}

const storedRows = ({ source, store }: RecordSheets, publications: readonly Publication[]): readonly PlacedRow[] => {
  const parts: readonly TextPart[] = store === undefined ? [] : storedParts(store.table, source);
  return publications.flatMap(({ figures, kept }) =>
    kept === undefined || figures.whole.state !== 'shown'
      ? []
      : partsOf(publishedCounts(figures.question), keptText(kept), parts).map(({ at, what, part, text }) => ({
          at,
          row: { 'store.source': source, 'store.what': what, 'store.part': part, 'store.text': text },
        })),
  );
};

/**
 * Records the figures before anyone sees them; the exact counts come first, since figures without them could not be held against anything
 * (PV05).
 */
export const recordFigures = (ports: Ports, sheets: RecordSheets, publications: readonly Publication[]): void => {
  const { source, record } = sheets;
  writeOrMake(ports, sheets.store, tallyStoreShape, storedRows(sheets, publications));
  const rows = publications
    .filter((one) => isRecorded(one, record))
    .flatMap(({ figures }) =>
      partsOf(figures.question, figuresText(figures), record.parts).map((part) =>
        partRow(source, part, { 'published.on': { day: figures.on } }),
      ),
    );
  writeOrMake(ports, sheets.published, publishedShape, rows);
};

/** Records the page as it was written, so that it is known again. */
export const recordPage = (ports: Ports, { source, record, published }: RecordSheets, page: WrittenPage): void => {
  const more = { 'published.on': { day: ports.workbook.today() }, 'published.sheet': String(page.sheet) };
  const rows = partsOf(pageView, pageMarksText(page.marks), record.parts).map((part) => partRow(source, part, more));
  // Figures may have been added since the sheet was read: only who writes over known rows need not read it again.
  const isInPlace = published !== undefined && rows.every(({ at }) => at !== undefined);
  const sheet = isInPlace ? done(published) : ensureSheet(ports, publishedShape);
  if (sheet.ok) writeRows(ports, sheet.value, rows);
};

/** Records texts that were published elsewhere, each under a view of its own. */
export const recordTexts = (
  ports: Ports,
  { source, record, published }: RecordSheets,
  texts: readonly { readonly view: string; readonly text: string; readonly on: CalendarDate }[],
): void => {
  const rows = texts.flatMap(({ view, text, on }) =>
    partsOf(view, text, record.parts).map((part) => partRow(source, part, { 'published.on': { day: on } })),
  );
  writeOrMake(ports, published, publishedShape, rows);
};
