// Who gets one message: the recipient units of a wave, and what becomes of everyone who is none of them.

import { addressKey, readAddress } from '../roster/email-address';
import { groupedBy } from '../roster/grouped-by';
import type { Guardian } from '../roster/guardian';
import { type FamilyInTutoring, familiesInTutoring, type Roster } from '../roster/roster';

/** One message for each guardian, or one for each household (design 3.5). */
export type UnitMode = 'guardian' | 'household';

export type Audience =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'schools'; readonly schools: readonly string[] }
  | { readonly kind: 'languages'; readonly languages: readonly string[] };

/** Why a guardian is phoned or written to on paper instead. */
export type NoMailReason = 'no-address' | 'bad-address' | 'returned' | 'barred-address' | 'no-language' | 'not-ready';

export interface RecipientUnit {
  /** Never changes: `g:` or `h:` and the id of the guardian or the household. */
  readonly unit: string;
  /** Ids of the guardians whom this unit stands for. */
  readonly guardians: readonly string[];
  readonly familyName: string;
  /** Ids of the schools of the children in tutoring. */
  readonly schools: readonly string[];
  readonly phone: string;
  /** The tag where it is known, else what the cell says. */
  readonly language: string;
  /** Where the message goes, or why none can: then a call, or a letter where there is no phone. */
  readonly way:
    | { readonly by: 'mail'; readonly address: string }
    | { readonly by: 'call' | 'letter'; readonly why: NoMailReason };
}

export interface UnitPlan {
  readonly units: readonly RecipientUnit[];
  /** Guardians who get nothing: a court order or the like (PV08). */
  readonly barred: number;
  /** Guardians of families that opted out of surveys (PV23). */
  readonly optedOut: number;
  /** Guardians who read the message at another guardian's address, or for whom their household's message counts. */
  readonly covered: number;
  /** Families with a child in tutoring and no guardian on the list, by id. */
  readonly withoutGuardian: readonly string[];
}

export interface UnitRules {
  readonly mode: UnitMode;
  readonly audience: Audience;
  /** The tag that a language cell names, or undefined. */
  readonly tagOf: (cell: string) => string | undefined;
  /** Languages that can be sent in: approved, worded, and with an open form (PV07, PV09, design 3.11). */
  readonly ready: readonly string[];
}

interface Reader {
  readonly guardian: Guardian;
  readonly family: FamilyInTutoring;
}

const languageOf = ({ guardian }: Reader, { tagOf }: UnitRules): string =>
  tagOf(guardian.language) ?? guardian.language;

const noMailReason = (
  { guardian, family }: Reader,
  rules: UnitRules,
  barredAddresses: ReadonlySet<string>,
): NoMailReason | undefined => {
  const address = readAddress(guardian.email);
  if ('trouble' in address) return address.trouble === 'missing' ? 'no-address' : 'bad-address';
  if (guardian.returnedMail) return 'returned';
  if (barredAddresses.has(`${family.household} ${addressKey(address.address)}`)) return 'barred-address';
  const tag = rules.tagOf(guardian.language);
  if (tag === undefined) return 'no-language';
  return rules.ready.includes(tag) ? undefined : 'not-ready';
};

const unitOf = (
  unit: string,
  [first, ...others]: readonly [Reader, ...Reader[]],
  why: NoMailReason | undefined,
  rules: UnitRules,
): RecipientUnit => {
  const address = readAddress(first.guardian.email);
  return {
    unit,
    guardians: [first, ...others].map(({ guardian }) => guardian.id),
    familyName: first.guardian.lastName,
    schools: [...new Set([first, ...others].flatMap(({ family }) => family.schools))],
    phone: first.guardian.phone,
    language: languageOf(first, rules),
    way:
      why === undefined && 'address' in address
        ? { by: 'mail', address: address.address }
        : { by: first.guardian.phone === '' ? 'letter' : 'call', why: why ?? 'bad-address' },
  };
};

/** PV08: an address that a barred guardian of the household also has is nobody's address. */
const barredAddressesOf = (families: readonly FamilyInTutoring[]): ReadonlySet<string> =>
  new Set(
    families.flatMap(({ household, guardians }) =>
      guardians
        .filter(({ barred, email }) => barred && email !== '')
        .map(({ email }) => `${household} ${addressKey(email)}`),
    ),
  );

const wanted = (reader: Reader, rules: UnitRules): boolean => {
  if (rules.audience.kind === 'everyone') return true;
  if (rules.audience.kind === 'languages') return rules.audience.languages.includes(languageOf(reader, rules));
  const { schools } = rules.audience;
  return reader.family.schools.some((school) => schools.includes(school));
};

const byId = (one: Reader, other: Reader): number => (one.guardian.id < other.guardian.id ? -1 : 1);

/** Guardians of one household who read the same mailbox in the same language are one reader: it gets the message once. */
const mailboxOf = (reader: Reader, rules: UnitRules): string => {
  const address = readAddress(reader.guardian.email);
  const box = 'address' in address ? addressKey(address.address) : `none ${reader.guardian.id}`;
  return [reader.family.household, box, languageOf(reader, rules)].join(' ');
};

type ReasonOf = (reader: Reader) => NoMailReason | undefined;

/** The least id names the unit, not the first row: staff sort the sheet between two looks at it. */
const byGuardian = (readers: readonly Reader[], rules: UnitRules, reasonOf: ReasonOf): readonly RecipientUnit[] =>
  [...groupedBy(readers, (reader) => mailboxOf(reader, rules)).values()].map((group) => {
    const first = group.reduce((least, one) => (byId(one, least) < 0 ? one : least));
    const others = group.filter((one) => one !== first);
    return unitOf(`g:${first.guardian.id}`, [first, ...others], reasonOf(first), rules);
  });

/** One message, to the first guardian who can have one; whoever reads a language that is not ready still becomes a call (PV07). */
const ofHousehold = (
  readers: readonly [Reader, ...Reader[]],
  rules: UnitRules,
  reasonOf: ReasonOf,
): readonly RecipientUnit[] => {
  const first = readers.find((reader) => reasonOf(reader) === undefined);
  if (first === undefined) return byGuardian(readers, rules, reasonOf);
  const others = readers.filter((reader) => reader !== first);
  const apart = others.filter((reader) => ['no-language', 'not-ready'].includes(reasonOf(reader) ?? ''));
  const covered = others.filter((reader) => !apart.includes(reader));
  return [
    unitOf(`h:${first.family.household}`, [first, ...covered], undefined, rules),
    ...byGuardian(apart, rules, reasonOf),
  ];
};

/**
 * The units of a wave, each to get one message. Every guardian of a child in tutoring is in a unit, barred, or opted out: nobody is
 * silently missed. A household with a barred guardian gets its messages guardian by guardian (PV08b). An address that stands in two
 * households gets each household's message: a survey invitation names no child.
 */
export const unitPlanOf = (roster: Roster, rules: UnitRules): UnitPlan => {
  const families = familiesInTutoring(roster);
  const barredAddresses = barredAddressesOf(families);
  const reasonOf: ReasonOf = (reader) => noMailReason(reader, rules, barredAddresses);
  const asked = families
    .flatMap((family) => family.guardians.map((guardian): Reader => ({ guardian, family })))
    .filter((reader) => wanted(reader, rules));
  const guardiansOnce = [...groupedBy(asked, ({ guardian }) => guardian.id).values()].map(([first]) => first);
  const barred = guardiansOnce.filter(({ guardian }) => guardian.barred);
  const optedOut = guardiansOnce.filter(({ guardian, family }) => !guardian.barred && family.optedOut);
  const readers = guardiansOnce.filter(({ guardian, family }) => !guardian.barred && !family.optedOut);
  const blocked = new Set(
    families.filter(({ guardians }) => guardians.some((one) => one.barred)).map(({ household }) => household),
  );
  const units =
    rules.mode === 'guardian'
      ? byGuardian(readers, rules, reasonOf)
      : [...groupedBy(readers, ({ family }) => family.household).values()].flatMap((group) =>
          blocked.has(group[0].family.household)
            ? byGuardian(group, rules, reasonOf)
            : ofHousehold(group, rules, reasonOf),
        );
  return {
    units,
    barred: barred.length,
    optedOut: optedOut.length,
    covered: units.reduce((sum, { guardians }) => sum + guardians.length - 1, 0),
    withoutGuardian: families.filter(({ guardians }) => guardians.length === 0).map(({ id }) => id),
  };
};
