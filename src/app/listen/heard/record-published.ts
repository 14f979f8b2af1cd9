// Keeps what was published, a row a question, so that the next count can be held against it (PV05).
import type { NewCell } from '../../../domain/sheet/cell';
import { blocksOf, type CellChange } from '../../../domain/sheet/cell-change';
import type { PublishedQuestion } from '../../../domain/tally/figures/publish';
import { type PublishedRecord, pageView, publishedShape } from '../../../domain/tally/figures/published-record';
import { figuresText } from '../../../domain/tally/figures/recorded-figures';
import { pageMarksText } from '../../../domain/tally/page/heard-page-marks';
import type { Ports } from '../../ports';
import { appendRows, makeSheets, type OurSheet } from '../../sheets/our-sheets';
import type { WrittenPage } from './write-heard-page';

interface Publication {
  readonly sheet: OurSheet | undefined;
  readonly source: string;
  readonly record: PublishedRecord;
  readonly page: WrittenPage;
  readonly figures: readonly PublishedQuestion[];
}

type Row = { readonly [code: string]: NewCell };

interface PlacedRow {
  /** Where it stands already; undefined where it is new. */
  readonly at: number | undefined;
  readonly row: Row;
}

const rowsOf = ({ source, record, page, figures }: Publication, today: Row[string]): readonly PlacedRow[] => [
  {
    at: record.page?.row,
    row: {
      'published.source': source,
      'published.view': pageView,
      'published.on': today,
      'published.sheet': String(page.sheet),
      'published.record': pageMarksText(page.marks),
    },
  },
  ...figures.map((one) => ({
    at: record.questions.find((before) => before.figures.question === one.question)?.row,
    row: {
      'published.source': source,
      'published.view': one.question,
      'published.on': { day: one.on },
      'published.sheet': '',
      'published.record': figuresText(one),
    },
  })),
];

const changesOf = ({ table }: OurSheet, rows: readonly PlacedRow[]): readonly CellChange[] =>
  rows.flatMap(({ at, row }) =>
    at === undefined ? [] : [...table.columns].map(([code, column]) => ({ row: at, column, cell: row[code] ?? '' })),
  );

/** Writes the record of the page and of each question over the earlier one. */
export const recordPublished = (ports: Ports, publication: Publication): void => {
  const rows = rowsOf(publication, { day: ports.workbook.today() });
  const { sheet } = publication;
  if (sheet === undefined) {
    const cells = rows.map(({ row }) => publishedShape.columns.map(({ code }) => row[code] ?? ''));
    makeSheets(ports, [{ shape: publishedShape, rows: cells }]);
    return;
  }
  for (const block of blocksOf(changesOf(sheet, rows))) ports.workbook.write(sheet.id, block);
  const added = rows.filter(({ at }) => at === undefined);
  if (added.length > 0)
    appendRows(
      ports,
      sheet,
      added.map(({ row }) => row),
    );
};
