// The hidden record of what was published, so that PV05 can compare with it; and of the page it was written to.
import { textOf } from '../../sheet/cell';
import { joinedTexts, type TextPart } from '../../sheet/kept-texts';
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

/** What was published of the source; what cannot be read is as good as nothing. */
export const recordOf = ({ records }: Table, source: string): PublishedRecord => {
  const own = records.filter(({ cells }) => textOf(cells['published.source']) === source);
  const parts = own.map(({ row, cells }) => ({
    row,
    what: textOf(cells['published.view']),
    part: Number(textOf(cells['published.part'])) || 0,
    text: textOf(cells['published.record']),
  }));
  const texts = joinedTexts(parts);
  const marks = pageMarksIn(texts.get(pageView) ?? '');
  const sheets = own.flatMap(({ cells }) =>
    textOf(cells['published.view']) === pageView ? [Number(textOf(cells['published.sheet']))] : [],
  );
  const sheet = sheets[sheets.length - 1];
  return {
    parts,
    page: marks === undefined || sheet === undefined ? undefined : { sheet, marks },
    questions: [...texts].flatMap(([view, text]) => (view === pageView ? [] : (publishedBefore(text) ?? []))),
  };
};

/** The pages that the add-on wrote, by sheet id: they hold no answers. */
export const pagesIn = ({ records }: Table): readonly number[] =>
  records.flatMap(({ cells }) =>
    textOf(cells['published.view']) === pageView ? [Number(textOf(cells['published.sheet']))] : [],
  );
