// The rows of the Messages sheet: what the district has written, a row a text and language.
import type { CalendarDate } from '../calendar/calendar-date';
import { done, type Outcome, refused } from '../problem';
import { dayOf, textOf } from '../sheet/cell';
import type { Table } from '../sheet/table';
import { fieldKey } from './nearest-name';

export interface TemplateRow {
  readonly row: number;
  /** As it stands: `T09`, `T09.flyer`, `O-4f7k2mpa`, `HITDefinition`. */
  readonly id: string;
  /** A tag, in small letters. */
  readonly language: string;
  readonly subject: string;
  readonly body: string;
  /** What it is for, as the sheet has it: the name of a message of the district’s own. */
  readonly moment: string;
  readonly channel: string;
  readonly kind: string;
  readonly reviewedOn: CalendarDate | undefined;
}

/** What a text is known by: as names of fields are compared. */
export const templateKey = fieldKey;

/** The number of a message that the district made itself. */
export const isOwnTemplate = (id: string): boolean => /^o-[a-z0-9]{4,}$/i.test(id.trim());

/** As much as a cell holds. */
export const longestText = 50_000;

const plainBreaks = (text: string): string => text.replace(/\r\n?/g, '\n').trim();

/** Every row that names a text and a language. */
export const templateRowsOf = ({ records }: Table): readonly TemplateRow[] =>
  records.flatMap(({ row, cells }) => {
    const id = textOf(cells['template.id']).trim();
    const language = textOf(cells['template.language']).trim().toLowerCase();
    if (id === '' || language === '') return [];
    return [
      {
        row,
        id,
        language,
        subject: plainBreaks(textOf(cells['template.subject'])),
        body: plainBreaks(textOf(cells['template.body'])),
        moment: textOf(cells['template.moment']).trim(),
        channel: textOf(cells['template.channel']).trim(),
        kind: textOf(cells['template.kind']).trim(),
        reviewedOn: dayOf(cells['template.reviewedOn']),
      },
    ];
  });

export interface TextPlace {
  readonly id: string;
  readonly language: string;
}

export const rowsFor = (rows: readonly TemplateRow[], { id, language }: TextPlace): readonly TemplateRow[] =>
  rows.filter((row) => row.language === language && templateKey(row.id) === templateKey(id));

/** The row of the text; refused, by their numbers, where two rows say different things: nobody knows which is meant. */
export const rowFor = (rows: readonly TemplateRow[], place: TextPlace): Outcome<TemplateRow | undefined> => {
  const own = rowsFor(rows, place);
  const written = own.filter(({ body }) => body !== '');
  const [first] = written.length > 0 ? written : own;
  const differ = written.some(({ subject, body }) => subject !== first?.subject || body !== first?.body);
  return differ
    ? refused('messages.doubled', { template: place.id, language: place.language, rows: listed(written) })
    : done(first);
};

const listed = (rows: readonly TemplateRow[]): string => rows.map(({ row }) => row).join(', ');
