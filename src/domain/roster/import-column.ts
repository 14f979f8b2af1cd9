// Finds out which column of a pasted list holds what, by its heading in English or Spanish.
import { done, type Outcome, refused } from '../problem';
import { plainKey } from './plain-key';

/** What can be taken over from a pasted list. Anything else is named and left out (PV28). */
export const importFields = [
  'familyId',
  'childId',
  'childFirstName',
  'school',
  'grade',
  'guardianId',
  'guardianFirstName',
  'guardianLastName',
  'email',
  'phone',
  'language',
  'barred',
  'tutored',
] as const;

export type ImportField = (typeof importFields)[number];

/** By field: the headings that mean it; content holds them. */
export type ImportHeadings = { readonly [Field in ImportField]: readonly string[] };

export interface ImportColumns {
  /** Index of the heading row in the block. */
  readonly headingAt: number;
  /** Index of the column, by field. */
  readonly places: { readonly [Field in ImportField]?: number };
  /** The heading of each field's column, as staff wrote it. */
  readonly names: { readonly [Field in ImportField]?: string };
  /** Headings that mean nothing to us, as staff wrote them. */
  readonly leftOut: readonly string[];
}

/** Without these no message can find its family. */
const needed: readonly ImportField[] = ['familyId', 'school', 'guardianLastName', 'email', 'language', 'barred'];

/** So many known headings in one row make it the heading row, and its tab a list of families. */
const enough = 4;

/** What the heading means; undefined where it is none that we know. */
export const fieldOf = (heading: string, headings: ImportHeadings): ImportField | undefined => {
  const key = plainKey(heading.replace(/[*:]+\s*$/, ''));
  return key === '' ? undefined : importFields.find((field) => headings[field].some((one) => plainKey(one) === key));
};

const fieldsOf = (row: readonly string[], headings: ImportHeadings): readonly (ImportField | undefined)[] =>
  row.map((heading) => fieldOf(heading, headings));

const count = (fields: readonly (ImportField | undefined)[]): number =>
  new Set(fields.filter((field) => field !== undefined)).size;

/** Index of the row that reads like the headings of a family list; undefined where none does. */
export const headingRowIn = (rows: readonly (readonly string[])[], headings: ImportHeadings): number | undefined => {
  const counts = rows.map((row) => count(fieldsOf(row, headings)));
  const most = Math.max(0, ...counts);
  return most >= enough ? counts.indexOf(most) : undefined;
};

/** The columns of the list; refused, naming tab and column, where headings are gone, one is missing or stands twice. */
export const importColumnsOf = (
  rows: readonly (readonly string[])[],
  headings: ImportHeadings,
  sheet: string,
): Outcome<ImportColumns> => {
  const headingAt = headingRowIn(rows.slice(0, 10), headings);
  const row = rows[headingAt ?? 0] ?? [];
  if (headingAt === undefined) return refused('invite.no-family-headings', { sheet });
  const fields = fieldsOf(row, headings);
  const doubled = importFields.find((field) => fields.indexOf(field) !== fields.lastIndexOf(field));
  if (doubled !== undefined)
    return refused('invite.list-column-doubled', { sheet, column: row[fields.indexOf(doubled)] ?? doubled });
  const missing = needed.find((field) => !fields.includes(field));
  if (missing !== undefined)
    return refused('invite.list-column-missing', { sheet, column: headings[missing][0] ?? missing });
  const found = importFields.filter((field) => fields.includes(field));
  return done({
    headingAt,
    places: Object.fromEntries(found.map((field) => [field, fields.indexOf(field)])),
    names: Object.fromEntries(found.map((field) => [field, row[fields.indexOf(field)]?.trim() ?? field])),
    leftOut: row.filter((heading, index) => heading.trim() !== '' && fields[index] === undefined),
  });
};
