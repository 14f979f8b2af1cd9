// OneRoster exports. The column names are those of 1EdTech: for 1.1 "OneRoster: CSV Tables" (www.imsglobal.org/oneroster-v11-final-csv-tables),
// for 1.2 "OneRoster: CSV Binding" (www.imsglobal.org/spec/oneroster/v1p2/bind/csv).
import { csvFormatRows } from 'd3-dsv';
import fc from 'fast-check';
import { namedLanguages } from '../../../src/content/language-names';
import { listHeadings } from '../../../src/content/roster';
import { importRecordsOf } from '../../../src/domain/roster/import-record';
import { familiesOfChildren } from '../../../src/domain/roster/reading/one-roster-family';
import { oneRosterFileOf } from '../../../src/domain/roster/reading/one-roster-file';
import { readOneRoster } from '../../../src/domain/roster/reading/read-one-roster';
import { tutoredListOf } from '../../../src/domain/roster/reading/tutored-list';

const words = { headings: listHeadings, languages: namedLanguages };

type Cells = { readonly [heading: string]: string };

const headings = {
  'users 1.1':
    'sourcedId,status,dateLastModified,enabledUser,orgSourcedIds,role,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password',
  'users 1.2':
    'sourcedId,status,dateLastModified,enabledUser,username,userIds,givenName,familyName,middleName,identifier,email,sms,phone,agentSourcedIds,grades,password,userMasterIdentifier,resourceSourcedIds,preferredGivenName,preferredMiddleName,preferredFamilyName,primaryOrgSourcedId,pronouns',
  roles:
    'sourcedId,status,dateLastModified,userSourcedId,roleType,role,beginDate,endDate,orgSourcedId,userProfileSourcedId',
  orgs: 'sourcedId,status,dateLastModified,name,type,identifier,parentSourcedId',
  demographics: 'sourcedId,status,dateLastModified,birthDate,sex,americanIndianOrAlaskaNative',
};

const csv = (kind: keyof typeof headings, rows: readonly Cells[]): string => {
  const columns = headings[kind].split(',');
  return csvFormatRows([columns, ...rows.map((row) => columns.map((column) => row[column] ?? ''))]);
};

const student = (id: string, agents: string, more: Cells = {}): Cells => ({
  sourcedId: id,
  role: 'student',
  givenName: `Child ${id}`,
  familyName: 'Marker',
  identifier: `N${id}`,
  orgSourcedIds: 'd1,o1',
  agentSourcedIds: agents,
  grades: '03',
  password: 'password-marker',
  ...more,
});

const guardian = (id: string, more: Cells = {}): Cells => ({
  sourcedId: id,
  role: 'guardian',
  givenName: 'Ana',
  familyName: `Of ${id}`,
  email: `${id}@families.example`,
  phone: '555-0100',
  middleName: 'middle-marker',
  ...more,
});

const orgs = csv('orgs', [
  { sourcedId: 'd1', name: 'Maple Valley', type: 'district' },
  { sourcedId: 'o1', name: 'Alder Elementary', type: 'school' },
]);

interface Export {
  readonly users: string;
  readonly tutored: string;
  readonly more?: { readonly [name: string]: string };
  readonly known?: ReadonlyMap<string, string>;
}

const read = ({ users, tutored, more = {}, known = new Map() }: Export) => {
  const files = Object.entries({ 'users.csv': users, ...more }).flatMap(
    ([called, text]) => oneRosterFileOf({ called, text }) ?? [],
  );
  const second = tutoredListOf({ called: 'tutored.csv', text: tutored }, words);
  if (!second.ok) throw new Error(JSON.stringify(second.problem));
  return readOneRoster({ files, tutored: second.value, known }, words);
};

const listIn = (made: Export) => {
  const outcome = read({ more: { 'orgs.csv': orgs }, ...made });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problem));
  return outcome.value;
};

const oneChild: Export = {
  users: csv('users 1.1', [
    student('s1', 'g1,g2'),
    guardian('g1'),
    guardian('g2', { role: 'relative' }),
    guardian('t', { role: 'teacher' }),
  ]),
  tutored: 'Student ID,Home language\ns1,Somali',
};

test('1.1: guardians come through the student’s agents, the school out of orgs.csv, language and tutoring out of the second list', () => {
  const { rows, problems } = listIn(oneChild);
  expect(problems).toEqual([]);
  const child = { childId: 's1', childFirstName: 'Child s1', school: 'Alder Elementary', grade: '03', tutored: 'yes' };
  expect(rows).toMatchObject([
    { ...child, guardianId: 'g1', guardianLastName: 'Of g1', email: 'g1@families.example', language: 'Somali' },
    { ...child, guardianId: 'g2', language: 'Somali' },
  ]);
  expect(new Set(rows.map(({ familyId }) => familyId)).size).toBe(1);
});

test('1.2: roles and schools come out of roles.csv, and a guardian may be the one who names the child', () => {
  const users = csv('users 1.2', [
    { ...student('s1', ''), preferredGivenName: 'Lu' },
    guardian('g1', { agentSourcedIds: 's1' }),
    student('s2', 't1'),
    guardian('t1'),
  ]);
  const role = (userSourcedId: string, name: string, orgSourcedId = 'd1'): Cells => ({
    userSourcedId,
    role: name,
    roleType: 'primary',
    orgSourcedId,
  });
  const roles = csv('roles', [
    role('s1', 'student', 'o1'),
    role('g1', 'parent'),
    role('s2', 'student', 'o1'),
    role('t1', 'counselor'),
  ]);
  const { rows, problems } = listIn({
    users,
    tutored: 'Student ID;Home language\ns1;Spanish\ns2;Spanish',
    more: { 'orgs.csv': orgs, 'roles.csv': roles },
  });
  expect(rows).toMatchObject([
    { childId: 's1', childFirstName: 'Lu', guardianId: 'g1', school: 'Alder Elementary' },
    { childId: 's2', guardianId: '' },
  ]);
  expect(problems.map(({ code }) => code)).toEqual(['families.no-guardian']);
});

test.each(['s1', 'Ns1', '4711'])('the second list may know the student as %s', (id) => {
  const users = csv('users 1.1', [student('s1', 'g1', { userIds: '{LDAP:abc},{FED:4711}' }), guardian('g1')]);
  expect(listIn({ users, tutored: `Student number,Language\n${id},Spanish` }).rows).toHaveLength(1);
});

test('children who are not on the second list, and those who left the export, are not taken over', () => {
  const users = csv('users 1.1', [
    student('s1', 'g1'),
    student('s2', 'g1'),
    student('s3', 'g1', { status: 'tobedeleted' }),
    guardian('g1'),
  ]);
  const list = listIn({ users, tutored: 'Student ID,Home language\ns1,Spanish\ns3,Spanish' });
  expect(list.rows.map(({ childId }) => childId)).toEqual(['s1']);
  expect(list.problems).toEqual([{ code: 'families.student-unknown', values: { sheet: 'tutored.csv', row: 3 } }]);
});

test('PV28: nothing else of the export is kept, and what is left out is named', () => {
  const demographics = csv('demographics', [{ sourcedId: 's1', birthDate: 'birth-marker' }]);
  const list = listIn({ ...oneChild, more: { 'orgs.csv': orgs, 'demographics.csv': demographics } });
  expect(JSON.stringify(list)).not.toMatch(/-marker/);
  expect(list.leftOut).toContain('demographics.csv');
  expect(list.leftOut.join()).toMatch(/users\.csv \(.*middleName.*password\)/);
});

test('PV08: a half-sister is another family, so that nobody is told of a child who is not theirs', () => {
  const users = csv('users 1.1', [
    student('s1', 'm,d'),
    student('s2', 'd,m'),
    student('s3', 'm,x'),
    guardian('m'),
    guardian('d'),
    guardian('x'),
  ]);
  const { rows } = listIn({ users, tutored: 'Student ID,Home language\ns1,Spanish\ns2,Spanish\ns3,Spanish' });
  const { guardians, children } = importRecordsOf(rows, { yes: 'yes', no: 'no' });
  const family = (id: string) => children.find((one) => one.id === id)?.cells['child.family'];
  expect(family('s1')).toBe(family('s2'));
  expect(family('s3')).not.toBe(family('s1'));
  const inFamily = (name: string | undefined) =>
    guardians.filter(({ cells }) => cells['guardian.family'] === name).map(({ id }) => id);
  expect(inFamily(family('s1'))).toEqual(['m', 'd']);
  expect(inFamily(family('s3'))).toEqual([`m+${family('s3')}`, 'x']);
});

test('an order against one guardian bars that one; one that names nobody bars all of the child, and is told', () => {
  const users = csv('users 1.1', [
    student('s1', 'g1,g2'),
    student('s2', 'g3,g4'),
    ...['g1', 'g2', 'g3', 'g4'].map((id) => guardian(id)),
  ]);
  const list = listIn({
    users,
    tutored: 'Student ID,Home language,Guardian ID,No contact order\ns1,Spanish,,\ns1,,g2,yes\ns2,Spanish,,yes',
  });
  const { guardians } = importRecordsOf(list.rows, { yes: 'yes', no: 'no', tellsBarred: list.tellsBarred });
  expect(guardians.map(({ id, cells }) => [id, cells['guardian.barred']])).toEqual([
    ['g1', 'no'],
    ['g2', 'yes'],
    ['g3', 'yes'],
    ['g4', 'yes'],
  ]);
  expect(list.problems).toEqual([{ code: 'families.barred-whom', values: { sheet: 'tutored.csv', row: 4 } }]);
});

test('a list that cannot tell who is barred says nothing of it', () => {
  const list = listIn(oneChild);
  const { guardians } = importRecordsOf(list.rows, { yes: 'yes', no: 'no', tellsBarred: list.tellsBarred });
  expect(guardians.some(({ cells }) => 'guardian.barred' in cells)).toBe(false);
});

test('what is wrong is told by file and row', () => {
  const users = csv('users 1.1', [
    student('s1', 'g1,gone'),
    student('s2', ''),
    guardian('g1', { email: 'Ana <a@x.example>', familyName: '' }),
  ]);
  const { problems } = listIn({ users, tutored: 'Student ID,Home language\ns1,Klingonish\ns2,Spanish' });
  expect(problems.map(({ code, values }) => [code, values.sheet, values.row, values.column])).toEqual([
    ['invite.language-unknown', 'tutored.csv', 2, 'Home language'],
    ['families.agent-unknown', 'users.csv', 2, undefined],
    ['families.no-guardian', 'users.csv', 3, undefined],
    ['invite.cell-empty', 'users.csv', 4, 'familyName'],
    ['invite.address-with-name', 'users.csv', 4, 'email'],
  ]);
});

test.each([
  ['orgs.csv', { users: oneChild.users, tutored: oneChild.tutored, more: {} }],
  [
    'roles.csv',
    { users: csv('users 1.2', [student('s1', 'g1')]), tutored: oneChild.tutored, more: { 'orgs.csv': orgs } },
  ],
])('a missing %s is refused by name', (file, made) => {
  const outcome = read(made);
  expect(outcome.ok ? undefined : outcome.problem).toEqual({ code: 'families.file-missing', values: { file } });
});

test('a second list of another district matches nobody, and says so', () => {
  const outcome = read({ ...oneChild, more: { 'orgs.csv': orgs }, tutored: 'Student ID,Home language\nz9,Spanish' });
  expect(outcome.ok ? undefined : outcome.problem.code).toBe('families.nobody-matched');
});

test('a child who left tutoring is taken along only where the lists have the child, as not in tutoring', () => {
  const users = csv('users 1.1', [student('s1', 'g1'), student('s2', 'g1'), guardian('g1')]);
  const made = { users, tutored: 'Student ID,Home language\ns1,Spanish', known: new Map([['s2', 'F-old']]) };
  expect(listIn(made).rows.map(({ childId, tutored }) => [childId, tutored])).toEqual([
    ['s1', 'yes'],
    ['s2', 'no'],
  ]);
});

const children = fc.uniqueArray(
  fc.record({ id: fc.integer({ min: 1, max: 30 }).map(String), guardians: fc.subarray(['a', 'b', 'c', 'd']) }),
  { selector: ({ id }) => id, maxLength: 12 },
);

test('whoever comes or goes, two children are one family exactly when their guardians are the same', () => {
  fc.assert(
    fc.property(children, children, (before, now) => {
      const known = familiesOfChildren(before, new Map());
      const families = familiesOfChildren(now, known);
      const key = ({ id, guardians }: (typeof now)[number]) =>
        guardians.length === 0 ? id : [...guardians].sort().join();
      for (const one of now)
        for (const other of now)
          expect(families.get(one.id) === families.get(other.id)).toBe(one === other || key(one) === key(other));
    }),
  );
});

test('a family keeps its id when a child comes or goes, and the same export again changes nothing', () => {
  fc.assert(
    fc.property(children, children, (before, now) => {
      const known = familiesOfChildren(before, new Map());
      expect(familiesOfChildren(before, known)).toEqual(known);
      const families = familiesOfChildren(now, known);
      expect(familiesOfChildren([...now].reverse(), families)).toEqual(families);
      const was = (id: string) => before.find((one) => one.id === id)?.guardians.join();
      const members = (id: string) => now.filter((one) => families.get(one.id) === families.get(id));
      const isStill = (id: string) =>
        members(id).every((one) => known.get(one.id) === known.get(id) || !known.has(one.id));
      const isWhole = (id: string) =>
        now
          .filter((one) => known.get(one.id) === known.get(id))
          .every((one) => families.get(one.id) === families.get(id));
      const same = now.filter(({ id, guardians }) => was(id) === guardians.join() && isStill(id) && isWhole(id));
      for (const { id } of same) expect(families.get(id)).toBe(known.get(id));
    }),
  );
});
