// One family as staff look at it: its guardians, its children's schools, and how it may be reached.
import { readAddress } from '../../domain/roster/email-address';
import type { OptOut } from '../../domain/roster/opt-out';
import { plainKey } from '../../domain/roster/plain-key';
import { type Roster, schoolNamed } from '../../domain/roster/roster';
import { textOf } from '../../domain/sheet/cell';
import type { FamilyGuardian, FamilyLine } from '../../rpc/family-calls';
import type { RosterSheets } from '../roster/read-roster';

export interface FamilyFacts {
  readonly roster: Roster;
  readonly optOuts: ReadonlyMap<string, OptOut>;
  /** By child id; the rules need no names, and staff do. */
  readonly firstNames: ReadonlyMap<string, string>;
}

export const firstNamesIn = ({ children }: RosterSheets): ReadonlyMap<string, string> =>
  new Map(
    (children.sheet?.table.records ?? []).map(({ cells }) => [
      textOf(cells['child.id']),
      textOf(cells['child.firstName']),
    ]),
  );

const guardianLine = ({
  id,
  firstName,
  lastName,
  email,
  phone,
  language,
  barred,
  returnedMail,
}: Roster['guardians'][number]): FamilyGuardian => {
  const address = readAddress(email);
  return {
    id,
    name: `${firstName} ${lastName}`.trim(),
    email,
    phone,
    language,
    barred,
    returnedMail,
    trouble: 'trouble' in address ? address.trouble : '',
  };
};

/** The family with this id, also where it has guardians or children and no row of its own. */
export const familyLine = (id: string, { roster, optOuts, firstNames }: FamilyFacts): FamilyLine => {
  const row = roster.families.find((family) => family.id === id);
  const optedOut = row?.optedOut ?? false;
  const noted = optedOut ? optOuts.get(id) : undefined;
  return {
    id,
    household: row === undefined || row.household === id ? '' : row.household,
    optedOut,
    optedOutFrom: noted?.isOut === true ? noted.from : '',
    optedOutOn: noted?.isOut === true ? (noted.on ?? '') : '',
    frequency: row?.frequency ?? '',
    contactBy: row?.contactBy ?? '',
    guardians: roster.guardians.filter(({ family }) => family === id).map(guardianLine),
    children: roster.children
      .filter(({ family }) => family === id)
      .map(({ id: child, school, tutored }) => ({
        name: firstNames.get(child) ?? '',
        school: school === '' ? '' : schoolNamed(school, roster.schools).name,
        tutored,
      })),
  };
};

/** Ids of the families in which some word of the search is found: an id, a name or an address. Whole ids come first. */
export const familiesWith = (search: string, { roster, firstNames }: FamilyFacts): readonly string[] => {
  const key = plainKey(search);
  const hits = (texts: readonly string[]): boolean => texts.some((text) => plainKey(text).includes(key));
  const found = new Set([
    ...roster.families.filter(({ id }) => plainKey(id) === key).map(({ id }) => id),
    ...roster.guardians
      .filter(({ id, firstName, lastName, email, phone }) => hits([id, `${firstName} ${lastName}`, email, phone]))
      .map(({ family }) => family),
    ...roster.children.filter(({ id }) => hits([id, firstNames.get(id) ?? ''])).map(({ family }) => family),
    ...roster.families.filter(({ id, household }) => hits([id, household])).map(({ id }) => id),
  ]);
  return [...found];
};
