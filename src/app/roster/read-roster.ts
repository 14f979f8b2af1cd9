// Reads the family lists together.
import { done, type Outcome, type Problem } from '../../domain/problem';
import { childrenOf, childrenShape } from '../../domain/roster/child';
import { familiesOf, familiesShape } from '../../domain/roster/family';
import { guardiansOf, guardiansShape } from '../../domain/roster/guardian';
import type { Roster } from '../../domain/roster/roster';
import { type CheckedSheet, troubleInSheet } from '../../domain/roster/roster-trouble';
import { schoolsOf, schoolsShape } from '../../domain/roster/school';
import type { SheetShape } from '../../domain/sheet/sheet-shape';
import type { Ports } from '../ports';
import { type OurSheet, readSheet, type WholeSheet } from '../sheets/our-sheets';

export interface ListSheet {
  readonly shape: SheetShape;
  readonly sheet: WholeSheet | undefined;
  /** The column codes of the row's own id and of its family. */
  readonly id: string;
  readonly family: string | undefined;
  readonly imported: string | undefined;
  /** The column that says who must not be contacted. */
  readonly barred?: string;
}

export interface RosterSheets {
  readonly families: ListSheet;
  readonly guardians: ListSheet;
  readonly children: ListSheet;
  readonly schools: OurSheet | undefined;
}

/** The sheets of the family lists; each undefined where it is not there. Refused where one's headings cannot be made out. */
export const readRosterSheets = (ports: Ports): Outcome<RosterSheets> => {
  const families = readSheet(ports, familiesShape);
  if (!families.ok) return families;
  const guardians = readSheet(ports, guardiansShape);
  if (!guardians.ok) return guardians;
  const children = readSheet(ports, childrenShape);
  if (!children.ok) return children;
  const schools = readSheet(ports, schoolsShape);
  if (!schools.ok) return schools;
  return done({
    families: { shape: familiesShape, sheet: families.value, id: 'family.id', family: undefined, imported: undefined },
    guardians: {
      shape: guardiansShape,
      sheet: guardians.value,
      id: 'guardian.id',
      family: 'guardian.family',
      imported: 'guardian.imported',
      barred: 'guardian.barred',
    },
    children: {
      shape: childrenShape,
      sheet: children.value,
      id: 'child.id',
      family: 'child.family',
      imported: 'child.imported',
    },
    schools: schools.value,
  });
};

/** The three lists, in the order in which they are made. */
export const listsOf = ({ families, guardians, children }: RosterSheets): readonly ListSheet[] => [
  families,
  guardians,
  children,
];

/** What the sheets hold. */
export const rosterIn = ({ families, guardians, children, schools }: RosterSheets): Roster => ({
  families: families.sheet === undefined ? [] : familiesOf(families.sheet.table),
  guardians: guardians.sheet === undefined ? [] : guardiansOf(guardians.sheet.table),
  children: children.sheet === undefined ? [] : childrenOf(children.sheet.table),
  schools: schools === undefined ? [] : schoolsOf(schools.table),
});

/** The list as it is looked over: under the name that staff know its sheet by. */
export const checkedSheet = ({ sheet, id, family }: ListSheet): CheckedSheet | undefined =>
  sheet === undefined ? undefined : { table: sheet.table, sheet: sheet.words.name, id, family };

/** Rows of the lists that do not count, by sheet and row. */
export const rosterTrouble = (sheets: RosterSheets): readonly Problem[] =>
  listsOf(sheets).flatMap((list) => {
    const checked = checkedSheet(list);
    return checked === undefined ? [] : troubleInSheet(checked);
  });
