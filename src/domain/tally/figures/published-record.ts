// The hidden record of what was published, so that PV05 can compare with it; and of the page it was written to.
import { textOf } from '../../sheet/cell';
import { joinedTexts, type TextPart, textParts } from '../../sheet/kept-texts';
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
    { code: 'published.part', kind: 'number', width: 60 },
    { code: 'published.record', kind: 'text', width: 400 },
  ],
};

/** The view under which the page itself is recorded; the others are the codes of questions. */
export const pageView = 'page';

export interface KnownPage {
  readonly sheet: number;
  readonly marks: PageMarks;
}

export interface PublishedRecord {
  /** The rows of the record. */
  readonly parts: readonly TextPart[];
  readonly page: KnownPage | undefined;
  readonly questions: readonly PublishedQuestion[];
}

/** The pages that the add-on wrote, by sheet id: they hold no answers. */
export const pagesIn = ({ records }: Pick<Table, 'records'>): readonly number[] =>
  records.flatMap(({ cells }) =>
    textOf(cells['published.view']) === pageView ? [Number(textOf(cells['published.sheet']))] : [],
  );

/** What was published of the source; what cannot be read is as good as nothing. */
export const recordOf = (table: Table, source: string): PublishedRecord => {
  const parts = textParts(table, source, {
    source: 'published.source',
    what: 'published.view',
    part: 'published.part',
    text: 'published.record',
  });
  const texts = joinedTexts(parts);
  const marks = pageMarksIn(texts.get(pageView) ?? '');
  const own = table.records.filter(({ cells }) => textOf(cells['published.source']) === source);
  const sheet = pagesIn({ records: own }).slice(-1)[0];
  return {
    parts,
    page: marks === undefined || sheet === undefined ? undefined : { sheet, marks },
    questions: [...texts].flatMap(([view, text]) => (view === pageView ? [] : (publishedBefore(text) ?? []))),
  };
};
