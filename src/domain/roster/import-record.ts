// The families, guardians and children that the rows of a pasted list tell of, each once, with the ids that they are known by.

import { gradeBandOf } from './grade-band';
import type { ImportRow } from './import-row';
import { plainKey } from './plain-key';
import { isMarked } from './yes-no';

/** One line of Families, Guardians or Children: the id, and the columns that the list fills, by column code. */
export interface ImportRecord {
  readonly id: string;
  /** The id that this person is known by in another family: who is barred there is barred here (PV08). */
  readonly alike?: string;
  readonly cells: { readonly [code: string]: string };
}

export interface ImportRecords {
  readonly families: readonly ImportRecord[];
  readonly guardians: readonly ImportRecord[];
  readonly children: readonly ImportRecord[];
  /** School names as the list has them, each once. */
  readonly schools: readonly string[];
}

/** A stand-in for an id that the list lacks; the same words give the same one, so that a second import finds it again. */
const madeOf = (letter: string, ...words: readonly string[]): string => {
  let hash = 7;
  for (const sign of words.map(plainKey).join('|')) hash = (hash * 31 + (sign.codePointAt(0) ?? 0)) % 2_147_483_647;
  return `${letter}-${hash.toString(36)}`;
};

/** A row without a family id belongs to the family of its child, and without that of its guardian. */
export const familyIdOf = (row: ImportRow): string =>
  row.familyId ||
  madeOf('F', row.childId || row.guardianId || row.email || `${row.guardianFirstName} ${row.guardianLastName}`);

const guardianIdOf = (row: ImportRow): string =>
  row.guardianId ||
  madeOf('G', familyIdOf(row), row.guardianFirstName || row.guardianLastName || row.email, row.guardianLastName);

const childIdOf = (row: ImportRow): string =>
  row.childId || madeOf('C', familyIdOf(row), row.childFirstName, row.school);

const hasGuardian = (row: ImportRow): boolean =>
  [row.guardianId, row.guardianFirstName, row.guardianLastName, row.email, row.phone].some((text) => text !== '');

const hasChild = (row: ImportRow): boolean => [row.childId, row.childFirstName, row.school].some((text) => text !== '');

/** A guardian on several rows is barred where any of them says so: never the other way round (PV08). */
const barredIds = (rows: readonly ImportRow[]): ReadonlySet<string> =>
  new Set(rows.filter(({ barred }) => isMarked(barred)).map(guardianIdOf));

interface Line {
  readonly row: ImportRow;
  readonly id: string;
  readonly alike?: string;
}

/**
 * Each person once in each of their families. Parents who live apart have a child in two, and both are to hear of it; the family with the
 * least id has the plain one, so that the order of the rows is nothing to it.
 */
const linesOf = (rows: readonly ImportRow[], idOf: (row: ImportRow) => string): readonly Line[] => {
  const families = new Map<string, Map<string, ImportRow>>();
  for (const row of rows) {
    const id = idOf(row);
    const own = families.get(id) ?? new Map<string, ImportRow>();
    const family = familyIdOf(row);
    if (!own.has(family)) own.set(family, row);
    families.set(id, own);
  }
  return [...families].flatMap(([id, own]) => {
    const least = [...own.keys()].reduce((one, other) => (other < one ? other : one));
    return [...own].map(
      ([family, row]): Line => (family === least ? { row, id } : { row, id: `${id}+${family}`, alike: id }),
    );
  });
};

export interface ImportWords {
  readonly yes: string;
  readonly no: string;
  /** False where the list cannot tell who must not be contacted: then it says nothing of it. */
  readonly tellsBarred?: boolean;
}

const guardianRecord = (
  { row, id, alike }: Line,
  barred: ReadonlySet<string>,
  { yes, no, tellsBarred = true }: ImportWords,
): ImportRecord => ({
  id,
  ...(alike === undefined ? {} : { alike }),
  cells: {
    'guardian.family': familyIdOf(row),
    'guardian.firstName': row.guardianFirstName,
    'guardian.lastName': row.guardianLastName,
    'guardian.email': row.email,
    'guardian.phone': row.phone,
    'guardian.language': row.language,
    ...(tellsBarred || barred.has(guardianIdOf(row))
      ? { 'guardian.barred': barred.has(guardianIdOf(row)) ? yes : no }
      : {}),
  },
});

const childRecord = ({ row, id, alike }: Line, { yes, no }: ImportWords): ImportRecord => ({
  id,
  ...(alike === undefined ? {} : { alike }),
  cells: {
    'child.family': familyIdOf(row),
    'child.firstName': row.childFirstName,
    'child.school': row.school,
    'child.gradeBand': gradeBandOf(row.grade),
    'child.tutored': isMarked(row.tutored) ? yes : no,
  },
});

/** School names as the list has them, each once. */
export const schoolsNamedIn = (rows: readonly ImportRow[]): readonly string[] => [
  ...new Map(rows.filter(({ school }) => school !== '').map(({ school }) => [plainKey(school), school])).values(),
];

/** What the rows tell of. Children count as tutored where the list does not say otherwise: that is what it is a list of. */
export const importRecordsOf = (rows: readonly ImportRow[], words: ImportWords): ImportRecords => {
  const barred = barredIds(rows);
  return {
    families: [...new Set(rows.map(familyIdOf))].map((id) => ({ id, cells: {} })),
    guardians: linesOf(rows.filter(hasGuardian), guardianIdOf).map((line) => guardianRecord(line, barred, words)),
    children: linesOf(rows.filter(hasChild), childIdOf).map((line) => childRecord(line, words)),
    schools: schoolsNamedIn(rows),
  };
};
