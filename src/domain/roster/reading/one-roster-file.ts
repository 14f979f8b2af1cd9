// The CSV files of a OneRoster export, told apart by their headings: districts rename files, and the standard fixes the headings.
import { delimitedRows } from './delimited-text';
import type { NamedText } from './read-list';

/** Of the files that hold what we need; `other` are the rest of the export (classes, enrollments, demographics, …), never looked into. */
export type OneRosterKind = 'users' | 'roles' | 'orgs' | 'other';

export interface OneRosterRecord {
  /** In the file, counted from 1. */
  readonly row: number;
  readonly cells: { readonly [heading: string]: string };
}

export interface OneRosterFile {
  readonly called: string;
  readonly kind: OneRosterKind;
  readonly headings: readonly string[];
  readonly records: readonly OneRosterRecord[];
  readonly openQuote: number | undefined;
}

/** What is read of each file; whatever else a row has goes no further. */
const readOf: { readonly [Kind in OneRosterKind]: readonly string[] } = {
  users: [
    'sourcedId',
    'status',
    'orgSourcedIds',
    'primaryOrgSourcedId',
    'role',
    'userIds',
    'givenName',
    'preferredGivenName',
    'familyName',
    'identifier',
    'email',
    'sms',
    'phone',
    'agentSourcedIds',
    'grades',
  ],
  roles: ['status', 'userSourcedId', 'roleType', 'role', 'orgSourcedId'],
  orgs: ['sourcedId', 'status', 'name', 'type'],
  other: [],
};

const kindOf = (headings: ReadonlySet<string>): OneRosterKind | undefined => {
  const has = (...wanted: readonly string[]): boolean => wanted.every((one) => headings.has(one.toLowerCase()));
  if (has('sourcedId', 'givenName', 'familyName')) return 'users';
  if (has('userSourcedId', 'roleType', 'role')) return 'roles';
  if (has('sourcedId', 'name', 'type')) return 'orgs';
  return has('sourcedId') || has('propertyName', 'value') ? 'other' : undefined;
};

/** Leading marks and spaces are no part of a heading. */
const headingOf = (cell: string): string => cell.replace(/^[\ufeff\s]+/, '').trim();

/** The file, where it is one of a OneRoster export; undefined where it is some other list. */
export const oneRosterFileOf = ({ called, text }: NamedText): OneRosterFile | undefined => {
  const { rows, openQuote } = delimitedRows(text);
  const headings = (rows[0] ?? []).map(headingOf);
  const kind = kindOf(new Set(headings.map((one) => one.toLowerCase())));
  if (kind === undefined) return undefined;
  const places = readOf[kind].map((name) => [
    name,
    headings.findIndex((one) => one.toLowerCase() === name.toLowerCase()),
  ]) as readonly (readonly [string, number])[];
  const records = rows.slice(1).flatMap((row, index): OneRosterRecord[] => {
    if (places.length === 0 || row.every((cell) => cell.trim() === '')) return [];
    const cells = Object.fromEntries(places.map(([name, at]) => [name, (row[at] ?? '').trim()]));
    return cells.status?.toLowerCase() === 'tobedeleted' ? [] : [{ row: index + 2, cells }];
  });
  return { called, kind, headings, records, openQuote };
};

/** Headings that are there and are not read. */
export const headingsLeftOut = ({ kind, headings }: OneRosterFile): readonly string[] => {
  const known = new Set(readOf[kind].map((one) => one.toLowerCase()));
  return headings.filter((one) => one !== '' && !known.has(one.toLowerCase()));
};

/** A cell of several ids: `"a1, a2"`. */
export const idsIn = (cell: string | undefined): readonly string[] =>
  (cell ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
