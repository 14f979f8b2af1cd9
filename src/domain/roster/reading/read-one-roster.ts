// Reads a OneRoster export together with the district's own list of who has tutoring, as rows of a family list: one a guardian and child.
import { done, type Outcome, type Problem, refused } from '../../problem';
import { groupedBy } from '../grouped-by';
import { guardianTrouble, type ImportRow, languageTrouble, onceEach, sharedAddresses } from '../import-row';
import { isMarked } from '../yes-no';
import { familiesOfChildren } from './one-roster-family';
import { headingsLeftOut, idsIn, type OneRosterFile, type OneRosterRecord } from './one-roster-file';
import { idsOf, type OneRosterFiles, type OneRosterStudent, oneRosterStudents } from './one-roster-people';
import { cutCells, type ListWords, type ReadList } from './read-list';
import { type TutoredList, type TutoredRow, tutoredTrouble } from './tutored-list';

export interface OneRosterInput {
  readonly files: readonly OneRosterFile[];
  readonly tutored: TutoredList;
  /** The family that each child of the lists is in by now, by id. */
  readonly known: ReadonlyMap<string, string>;
}

/** What problems call the columns of users.csv. */
const names = {
  familyId: 'agentSourcedIds',
  school: 'orgSourcedIds',
  guardianLastName: 'familyName',
  email: 'email',
} as const;

const filesIn = (files: readonly OneRosterFile[]): Outcome<OneRosterFiles> => {
  const open = files.find(({ openQuote }) => openQuote !== undefined);
  if (open !== undefined) return refused('families.quote-open', { sheet: open.called, row: open.openQuote ?? 0 });
  const of = (kind: OneRosterFile['kind']) => files.filter((file) => file.kind === kind);
  const doubled = (['users', 'roles', 'orgs'] as const).find((kind) => of(kind).length > 1);
  if (doubled !== undefined) return refused('families.file-doubled', { file: `${doubled}.csv` });
  const [[users], [roles], [orgs]] = [of('users'), of('roles'), of('orgs')];
  if (users === undefined) return refused('families.file-missing', { file: 'users.csv' });
  if (orgs === undefined) return refused('families.file-missing', { file: 'orgs.csv' });
  const hasRoles = users.headings.some((one) => one.toLowerCase() === 'role') || roles !== undefined;
  return hasRoles ? done({ users, roles, orgs }) : refused('families.file-missing', { file: 'roles.csv' });
};

interface Told {
  readonly student: OneRosterStudent;
  readonly rows: readonly TutoredRow[];
  readonly family: string;
}

/** The rows of the second list by every id that the student may be known by. */
const rowsOf = (
  student: OneRosterStudent,
  byChild: ReadonlyMap<string, readonly TutoredRow[]>,
): readonly TutoredRow[] => [...new Set(idsOf(student.record).flatMap((id) => byChild.get(id) ?? []))];

const isAbout = (row: TutoredRow, guardian: OneRosterRecord): boolean => idsOf(guardian).includes(row.guardianId);

/** What the second list says of the guardian; what it says of no guardian holds for all of the child. */
const saidOf = (rows: readonly TutoredRow[], guardian: OneRosterRecord) => {
  const own = rows.filter((row) => isAbout(row, guardian));
  const all = rows.filter(({ guardianId }) => guardianId === '');
  return {
    language: [...own, ...all].find(({ language }) => language !== ''),
    barred: [...own, ...all].find(({ barred }) => isMarked(barred)),
  };
};

const importRowsOf = ({ student, rows, family }: Told): readonly ImportRow[] => {
  const { record, id, school, guardians } = student;
  const child = {
    familyId: family,
    childId: id,
    childFirstName: record.cells.preferredGivenName || record.cells.givenName || '',
    school,
    grade: idsIn(record.cells.grades)[0] ?? '',
    tutored: rows.some(({ tutored }) => tutored) ? 'yes' : 'no',
  };
  if (guardians.length === 0)
    return [
      {
        ...child,
        row: record.row,
        ...{
          guardianId: '',
          guardianFirstName: '',
          guardianLastName: '',
          email: '',
          phone: '',
          language: '',
          barred: '',
        },
      },
    ];
  return guardians.map((guardian): ImportRow => {
    const { language, barred } = saidOf(rows, guardian);
    const { cells } = guardian;
    return {
      ...child,
      row: guardian.row,
      guardianId: cells.sourcedId ?? '',
      guardianFirstName: cells.preferredGivenName || cells.givenName || '',
      guardianLastName: cells.familyName ?? '',
      email: cells.email ?? '',
      phone: cells.phone || cells.sms || '',
      language: language?.language ?? '',
      barred: barred === undefined ? '' : 'yes',
    };
  });
};

const studentTrouble = (
  sheet: string,
  { student, rows, family }: Told,
  known: ReadonlyMap<string, string>,
): Problem[] => {
  const at = (code: string): Problem => ({ code, values: { sheet, row: student.record.row } });
  if (!rows.some(({ tutored }) => tutored)) return [];
  const before = known.get(student.id);
  return [
    ...(student.missing.length > 0 ? [at('families.agent-unknown')] : []),
    ...(student.guardians.length === 0 ? [at('families.no-guardian')] : []),
    ...(before !== undefined && before !== family ? [at('families.family-split')] : []),
  ];
};

/** The language is wrong in the second list: that is where it is told. */
const languagesTrouble = (
  told: readonly Told[],
  tutored: TutoredList,
  { languages }: ListWords,
): readonly Problem[] => {
  const rows = new Map(
    told.flatMap(({ student, rows: said }) =>
      student.guardians.flatMap((guardian) => {
        const found = saidOf(said, guardian).language ?? said[0];
        return found === undefined ? [] : [[found.row, found] as const];
      }),
    ),
  );
  return [...rows.values()].flatMap(({ row, language }) => {
    const at = { sheet: tutored.called, row, column: tutored.names.language ?? 'language' };
    return languageTrouble(language, languages, at) ?? [];
  });
};

const leftOutOf = (files: readonly OneRosterFile[], tutored: TutoredList): readonly string[] => [
  ...files.flatMap((file) => {
    if (file.kind === 'other') return [file.called];
    const headings = headingsLeftOut(file);
    return headings.length === 0 ? [] : [`${file.called} (${headings.join(', ')})`];
  }),
  ...(tutored.leftOut.length === 0 ? [] : [`${tutored.called} (${tutored.leftOut.join(', ')})`]),
];

/** Refused, naming the file, where one that is needed is missing, and where no child of the second list is in the export. */
export const readOneRoster = ({ files, tutored, known }: OneRosterInput, words: ListWords): Outcome<ReadList> => {
  const found = filesIn(files);
  if (!found.ok) return found;
  const { users } = found.value;
  const byChild = groupedBy(tutored.rows, ({ childId }) => childId);
  const students = oneRosterStudents(found.value);
  const matched = students
    .map((student) => ({ student, rows: rowsOf(student, byChild) }))
    .filter(({ student, rows }) => rows.some((row) => row.tutored) || known.has(student.id));
  if (!matched.some(({ rows }) => rows.length > 0))
    return refused('families.nobody-matched', { sheet: tutored.called });
  const families = familiesOfChildren(
    matched.map(({ student: { id, guardians } }) => ({
      id,
      guardians: guardians.map((one) => one.cells.sourcedId ?? ''),
    })),
    known,
  );
  const told = matched.map(
    (one): Told => ({
      ...one,
      family: one.rows.find(({ familyId }) => familyId !== '')?.familyId ?? families.get(one.student.id) ?? '',
    }),
  );
  const { rows, problems } = cutCells(told.flatMap(importRowsOf), { sheet: users.called, names });
  const naming = {
    sheet: users.called,
    columns: { headingAt: 0, places: {}, names, leftOut: [] },
    languages: words.languages,
  };
  const ids = new Map(students.flatMap((student) => idsOf(student.record).map((id) => [id, student] as const)));
  const withGuardian = rows.filter(({ guardianId, tutored: has }) => guardianId !== '' && has === 'yes');
  return done({
    called: users.called,
    rows,
    columns: [
      ...users.headings.filter((one) => !headingsLeftOut(users).includes(one)),
      ...Object.values(tutored.names),
    ],
    leftOut: leftOutOf(files, tutored),
    problems: [
      ...problems,
      ...tutoredTrouble(tutored, {
        known: (id) => ids.has(id),
        hasGuardian: (row) => ids.get(row.childId)?.guardians.some((guardian) => isAbout(row, guardian)) === true,
      }),
      ...languagesTrouble(told, tutored, words),
      ...told.flatMap((one) => studentTrouble(users.called, one, known)),
      ...onceEach(
        withGuardian.flatMap((row) => guardianTrouble(row, naming)),
        withGuardian,
      ),
      ...sharedAddresses(withGuardian, naming),
    ],
    tellsBarred: tutored.names.barred !== undefined,
  });
};
