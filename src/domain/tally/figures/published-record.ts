// The hidden record of what was published, a row a question, so that PV05 can compare with it; and of the page it was written to.
import { textOf } from '../../sheet/cell';
import type { SheetShape } from '../../sheet/sheet-shape';
import type { Table } from '../../sheet/table';
import { type PageMarks, pageMarksIn } from '../page/heard-page-marks';
import { type PublishedQuestion, publishedBefore } from './publish';

export const publishedShape: SheetShape = {
  role: 'published',
  hidden: true,
  columns: [
    { code: 'published.source', kind: 'text', width: 140, required: true },
    { code: 'published.view', kind: 'text', width: 90, required: true },
    { code: 'published.on', kind: 'day', width: 110 },
    { code: 'published.sheet', kind: 'text', width: 110 },
    { code: 'published.record', kind: 'text', width: 400, required: true },
  ],
};

/** The view under which the page itself is recorded; the others are the codes of questions. */
export const pageView = 'page';

export interface KnownPage {
  readonly row: number;
  readonly sheet: number;
  readonly marks: PageMarks;
}

export interface PublishedRecord {
  readonly page: KnownPage | undefined;
  readonly questions: readonly { readonly row: number; readonly figures: PublishedQuestion }[];
}

/** What was published of the source; what cannot be read is as good as nothing. */
export const recordOf = ({ records }: Table, source: string): PublishedRecord => {
  const own = records.filter(({ cells }) => textOf(cells['published.source']) === source);
  const pages = own.flatMap(({ row, cells }): readonly KnownPage[] => {
    const [sheet, marks] = [Number(textOf(cells['published.sheet'])), pageMarksIn(textOf(cells['published.record']))];
    return textOf(cells['published.view']) === pageView && marks !== undefined ? [{ row, sheet, marks }] : [];
  });
  return {
    page: pages[pages.length - 1],
    questions: own.flatMap(({ row, cells }) => {
      const figures = publishedBefore(textOf(cells['published.record']));
      return figures === undefined ? [] : [{ row, figures }];
    }),
  };
};

/** The pages that the add-on wrote, by sheet id: they hold no answers. */
export const pagesIn = ({ records }: Table): readonly number[] =>
  records.flatMap(({ cells }) =>
    textOf(cells['published.view']) === pageView ? [Number(textOf(cells['published.sheet']))] : [],
  );
