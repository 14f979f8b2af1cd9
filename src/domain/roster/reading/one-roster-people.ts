// Students, their guardians and their schools, out of the files of a OneRoster export (1.1 and 1.2).
import { idsIn, type OneRosterFile, type OneRosterRecord } from './one-roster-file';

export interface OneRosterStudent {
  readonly record: OneRosterRecord;
  readonly id: string;
  /** The school's name; its id where orgs.csv has none of it. */
  readonly school: string;
  readonly guardians: readonly OneRosterRecord[];
  /** Ids of people who belong to the student and are not in users.csv. */
  readonly missing: readonly string[];
}

export interface OneRosterFiles {
  readonly users: OneRosterFile;
  /** 1.2 keeps roles apart; in 1.1 there is no such file. */
  readonly roles: OneRosterFile | undefined;
  readonly orgs: OneRosterFile;
}

/** Who may be written to about a child. Aides, counselors and proctors may be agents too, and are not. */
const guardianRoles = ['guardian', 'parent', 'relative'];

const idOf = ({ cells }: OneRosterRecord): string => cells.sourcedId ?? '';

/** Every id that other lists may know the person by: `{FED:123}` among them. */
export const idsOf = ({ cells }: OneRosterRecord): readonly string[] => [
  ...[cells.sourcedId, cells.identifier].filter((id): id is string => id !== undefined && id !== ''),
  ...((cells.userIds ?? '').match(/:[^}]+\}/g) ?? []).map((one) => one.slice(1, -1).trim()),
];

interface Role {
  readonly role: string;
  readonly org: string;
  readonly isPrimary: boolean;
}

const rolesByUser = (roles: OneRosterFile | undefined): ReadonlyMap<string, readonly Role[]> => {
  const found = new Map<string, Role[]>();
  for (const { cells } of roles?.records ?? []) {
    const user = cells.userSourcedId ?? '';
    const role = {
      role: (cells.role ?? '').toLowerCase(),
      org: cells.orgSourcedId ?? '',
      isPrimary: cells.roleType?.toLowerCase() === 'primary',
    };
    const own = found.get(user);
    if (own === undefined) found.set(user, [role]);
    else own.push(role);
  }
  return found;
};

interface Lookup {
  readonly rolesOf: (user: OneRosterRecord) => readonly string[];
  readonly schoolOf: (student: OneRosterRecord) => string;
}

const lookupIn = ({ roles, orgs }: OneRosterFiles): Lookup => {
  const byUser = rolesByUser(roles);
  const byId = new Map(orgs.records.map(({ cells }) => [cells.sourcedId ?? '', cells]));
  const isSchool = (org: string): boolean => byId.get(org)?.type?.toLowerCase() === 'school';
  return {
    rolesOf: (user) => [
      ...(user.cells.role === undefined || user.cells.role === '' ? [] : [user.cells.role.toLowerCase()]),
      ...(byUser.get(idOf(user)) ?? []).map(({ role }) => role),
    ],
    schoolOf: (student) => {
      const own = (byUser.get(idOf(student)) ?? []).filter(({ role }) => role === 'student');
      const ordered = [...own.filter(({ isPrimary }) => isPrimary), ...own.filter(({ isPrimary }) => !isPrimary)];
      const all = [
        ...idsIn(student.cells.primaryOrgSourcedId),
        ...ordered.map(({ org }) => org),
        ...idsIn(student.cells.orgSourcedIds),
      ].filter((org) => org !== '');
      const org = all.find(isSchool) ?? all[0] ?? '';
      return byId.get(org)?.name || org;
    },
  };
};

/** The students with the guardians whom they name, and those who name them: the standard lets either stand. */
export const oneRosterStudents = (files: OneRosterFiles): readonly OneRosterStudent[] => {
  const { rolesOf, schoolOf } = lookupIn(files);
  const { records } = files.users;
  const users = new Map(records.map((user) => [idOf(user), user]));
  const isGuardian = (user: OneRosterRecord): boolean => rolesOf(user).some((role) => guardianRoles.includes(role));
  const namedBy = new Map<string, OneRosterRecord[]>();
  for (const user of records.filter(isGuardian))
    for (const child of idsIn(user.cells.agentSourcedIds)) namedBy.set(child, [...(namedBy.get(child) ?? []), user]);
  return records
    .filter((user) => rolesOf(user).includes('student'))
    .map((record) => {
      const agents = idsIn(record.cells.agentSourcedIds);
      const found = agents.flatMap((id) => users.get(id) ?? []).filter(isGuardian);
      return {
        record,
        id: idOf(record),
        school: schoolOf(record),
        guardians: [...new Set([...found, ...(namedBy.get(idOf(record)) ?? [])])],
        missing: agents.filter((id) => !users.has(id)),
      };
    });
};
