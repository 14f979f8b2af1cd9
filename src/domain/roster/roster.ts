// The families, guardians, children and schools of the district together.
import type { Child } from './child';
import type { ContactWay, Frequency } from './contact-wish';
import type { Family } from './family';
import { groupedBy } from './grouped-by';
import type { Guardian } from './guardian';
import { plainKey } from './plain-key';
import type { School } from './school';

export interface Roster {
  readonly families: readonly Family[];
  readonly guardians: readonly Guardian[];
  readonly children: readonly Child[];
  readonly schools: readonly School[];
}

export interface TutoredChild {
  readonly id: string;
  /** Empty where nobody keeps it. */
  readonly firstName: string;
  /** The name of the school, or empty. */
  readonly school: string;
  readonly schoolId: string;
}

export interface FamilyInTutoring {
  readonly id: string;
  readonly household: string;
  readonly optedOut: boolean;
  /** As far as they said (S59). */
  readonly frequency?: Frequency | undefined;
  readonly contactBy?: ContactWay | undefined;
  /** Those in tutoring, each once. */
  readonly children: readonly TutoredChild[];
  /** Ids of the schools of its children in tutoring; a school that the Schools sheet lacks goes by its name. */
  readonly schools: readonly string[];
  /** In the order of the sheet. */
  readonly guardians: readonly Guardian[];
}

/** The school that the cell of a child names, by id or by name. */
export const schoolNamed = (text: string, schools: readonly School[]): School => {
  const key = plainKey(text);
  const found = schools.find(({ id, name }) => plainKey(name) === key || plainKey(id) === key);
  return found ?? { id: text, name: text };
};

/** The same for many children: the schools are looked through once. */
const schoolFinder = (schools: readonly School[]): ((text: string) => School) => {
  const found = new Map<string, School>();
  for (const school of schools)
    for (const key of [school.name, school.id].map(plainKey)) if (!found.has(key)) found.set(key, school);
  const known = new Map<string, School>();
  return (text) => {
    const school = known.get(text) ?? found.get(plainKey(text)) ?? { id: text, name: text };
    known.set(text, school);
    return school;
  };
};

const tutoredChildIn = (schools: readonly School[]): ((child: Child) => TutoredChild) => {
  const schoolIn = schoolFinder(schools);
  return ({ id, firstName, school }) => {
    const { id: schoolId, name } = school === '' ? { id: '', name: '' } : schoolIn(school);
    return { id, firstName, school: name, schoolId };
  };
};

/** The household of a family; one that the Families sheet lacks is a household by itself. */
export const householdsIn = ({ families }: Roster): ((family: string) => string) => {
  const known = new Map(families.map(({ id, household }) => [id, household]));
  return (family) => known.get(family) ?? family;
};

/** Every family with a child in tutoring, also one that the Families sheet lacks: a missing row must not silence anyone. */
export const familiesInTutoring = ({ families, guardians, children, schools }: Roster): readonly FamilyInTutoring[] => {
  const listed = new Map(families.map((family) => [family.id, family]));
  const ofFamily = groupedBy(guardians, ({ family }) => family);
  const tutoredChild = tutoredChildIn(schools);
  return [
    ...groupedBy(
      children.filter(({ tutored }) => tutored),
      ({ family }) => family,
    ),
  ].map(([id, tutored]) => {
    const rows = tutored.map(tutoredChild);
    return {
      id,
      household: listed.get(id)?.household ?? id,
      optedOut: listed.get(id)?.optedOut ?? false,
      frequency: listed.get(id)?.frequency,
      contactBy: listed.get(id)?.contactBy,
      children: rows.filter((child, at) => rows.findIndex((one) => one.id === child.id) === at),
      schools: [...new Set(rows.map(({ schoolId }) => schoolId).filter((school) => school !== ''))],
      guardians: ofFamily.get(id) ?? [],
    };
  });
};
