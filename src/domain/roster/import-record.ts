// The families, guardians and children that the rows of a pasted list tell of, each once, with the ids that they are known by.

import { gradeBandOf } from './grade-band';
import type { ImportRow } from './import-row';
import { plainKey } from './plain-key';
import { isMarked } from './yes-no';

/** One line of Families, Guardians or Children: the id, and the columns that the list fills, by column code. */
export interface ImportRecord {
  readonly id: string;
  readonly cells: { readonly [code: string]: string };
}

export interface ImportRecords {
  readonly families: readonly ImportRecord[];
  readonly guardians: readonly ImportRecord[];
  readonly children: readonly ImportRecord[];
  /** School names as the list has them, each once. */
  readonly schools: readonly string[];
}

const firstOfEach = (records: readonly ImportRecord[]): readonly ImportRecord[] => {
  const seen = new Map<string, ImportRecord>();
  for (const record of records) if (!seen.has(record.id)) seen.set(record.id, record);
  return [...seen.values()];
};

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

/** What the rows tell of. Children of a pasted list count as tutored: that is what the list is of. */
export const importRecordsOf = (
  rows: readonly ImportRow[],
  words: { readonly yes: string; readonly no: string },
): ImportRecords => {
  const barred = barredIds(rows);
  return {
    families: firstOfEach(rows.map((row) => ({ id: familyIdOf(row), cells: {} }))),
    guardians: firstOfEach(
      rows.filter(hasGuardian).map((row) => ({
        id: guardianIdOf(row),
        cells: {
          'guardian.family': familyIdOf(row),
          'guardian.firstName': row.guardianFirstName,
          'guardian.lastName': row.guardianLastName,
          'guardian.email': row.email,
          'guardian.phone': row.phone,
          'guardian.language': row.language,
          'guardian.barred': barred.has(guardianIdOf(row)) ? words.yes : words.no,
        },
      })),
    ),
    children: firstOfEach(
      rows.filter(hasChild).map((row) => ({
        id: childIdOf(row),
        cells: {
          'child.family': familyIdOf(row),
          'child.firstName': row.childFirstName,
          'child.school': row.school,
          'child.gradeBand': gradeBandOf(row.grade),
          'child.tutored': words.yes,
        },
      })),
    ),
    schools: [
      ...new Map(rows.filter(({ school }) => school !== '').map(({ school }) => [plainKey(school), school])).values(),
    ],
  };
};
