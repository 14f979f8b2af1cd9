// The list that a OneRoster export lacks: which children have tutoring, and what is spoken at home, by student id.
import { done, type Outcome, type Problem, refused } from '../../problem';
import { fieldOf, type ImportField } from '../import-column';
import { isMarked } from '../yes-no';
import { delimitedRows } from './delimited-text';
import { bareColumns, type ListWords, type NamedText } from './read-list';

export interface TutoredRow {
  /** In the list, counted from 1. */
  readonly row: number;
  readonly childId: string;
  readonly familyId: string;
  readonly language: string;
  /** Whom the language or the order is about; empty where the list names no guardian. */
  readonly guardianId: string;
  readonly barred: string;
  readonly tutored: boolean;
}

export interface TutoredList {
  readonly called: string;
  readonly rows: readonly TutoredRow[];
  /** By field, the heading as the list has it. */
  readonly names: { readonly [Field in ImportField]?: string };
  readonly leftOut: readonly string[];
}

const wanted = ['childId', 'familyId', 'language', 'guardianId', 'barred', 'tutored'] as const;

type Wanted = (typeof wanted)[number];

const isWanted = (field: ImportField | undefined): field is Wanted => wanted.some((one) => one === field);

/** The standard's own name of a student's id counts as well. */
const fieldIn = (heading: string, { headings }: ListWords): Wanted | undefined => {
  if (heading.trim().toLowerCase() === 'sourcedid') return 'childId';
  const field = fieldOf(heading, headings);
  return isWanted(field) ? field : undefined;
};

interface Heading {
  readonly at: number;
  readonly cells: readonly string[];
  readonly fields: readonly (Wanted | undefined)[];
}

/** The row that has a heading for the child's id, under a title or two. */
const headingIn = (rows: readonly (readonly string[])[], words: ListWords): Heading | undefined => {
  const found = rows
    .slice(0, 10)
    .map((cells, at) => ({ at, cells, fields: cells.map((cell) => fieldIn(cell, words)) }))
    .filter(({ fields }) => fields.includes('childId'));
  return found[0];
};

const rowsBelow = (rows: readonly (readonly string[])[], { at, fields }: Heading): readonly TutoredRow[] =>
  rows.flatMap((cells, index): TutoredRow[] => {
    const text = (field: Wanted): string => (cells[fields.indexOf(field)] ?? '').trim();
    if (index <= at || text('childId') === '') return [];
    return [
      {
        row: index + 1,
        childId: text('childId'),
        familyId: text('familyId'),
        language: text('language'),
        guardianId: text('guardianId'),
        barred: text('barred'),
        tutored: !fields.includes('tutored') || isMarked(text('tutored')),
      },
    ];
  });

/** Refused, naming list and column, where no column holds the students' ids or one stands twice. */
export const tutoredListOf = ({ called, text }: NamedText, words: ListWords): Outcome<TutoredList> => {
  const { rows, openQuote } = delimitedRows(text);
  if (openQuote !== undefined) return refused('families.quote-open', { sheet: called, row: openQuote });
  const heading = headingIn(rows, words);
  const missing = (field: Wanted) =>
    refused('invite.list-column-missing', { sheet: called, column: words.headings[field][0] ?? field });
  if (heading === undefined) return missing('childId');
  const { fields, cells, at } = heading;
  const doubled = wanted.find((field) => fields.indexOf(field) !== fields.lastIndexOf(field));
  if (doubled !== undefined)
    return refused('invite.list-column-doubled', { sheet: called, column: cells[fields.indexOf(doubled)] ?? doubled });
  if (!fields.includes('language')) return missing('language');
  const below = rowsBelow(rows, heading);
  if (below.length === 0) return refused('invite.list-empty', { sheet: called });
  const names = wanted
    .filter((field) => fields.includes(field))
    .map((field) => [field, cells[fields.indexOf(field)]?.trim()]);
  return done({
    called,
    rows: below,
    names: Object.fromEntries(names),
    leftOut: [
      ...cells.filter((cell, index) => cell.trim() !== '' && fields[index] === undefined),
      ...bareColumns(rows, at),
    ],
  });
};

/** Rows that name no student of the export, and rows with an order that does not say against whom. */
export const tutoredTrouble = (
  { called, rows }: TutoredList,
  {
    known,
    hasGuardian,
  }: { readonly known: (id: string) => boolean; readonly hasGuardian: (row: TutoredRow) => boolean },
): readonly Problem[] =>
  rows.flatMap((row) => [
    ...(known(row.childId) ? [] : [{ code: 'families.student-unknown', values: { sheet: called, row: row.row } }]),
    ...(isMarked(row.barred) && known(row.childId) && !hasGuardian(row)
      ? [{ code: 'families.barred-whom', values: { sheet: called, row: row.row } }]
      : []),
  ]);
