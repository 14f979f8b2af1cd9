// Makes recipient units of those who are to read a message.
import { addressKey, readAddress } from '../../roster/email-address';
import { groupedBy } from '../../roster/grouped-by';
import { languageReason, type ReasonOf } from './no-mail';
import type { NoMailReason, Reader, RecipientUnit, UnitChild, UnitRules } from './unit-rules';

type Readers = readonly [Reader, ...Reader[]];

export const languageOf = ({ guardian }: Reader, { tagOf }: UnitRules): string =>
  tagOf(guardian.language) ?? guardian.language;

/** Whether each message is about one child. */
export const isAboutOne = ({ mode }: UnitRules): boolean => mode === 'guardian-child' || mode === 'household-child';

/** What tells units about one child apart. */
const aboutOf = ({ children: [child] }: Reader, rules: UnitRules): string =>
  isAboutOne(rules) && child !== undefined ? `/c:${child.id}` : '';

const childrenOf = (readers: Readers): readonly UnitChild[] => {
  const all = readers.flatMap(({ children }) => children);
  return [...new Map(all.map(({ id, firstName, school }) => [id, { id, firstName, school }])).values()];
};

/** Ids of the schools of the children whom it is about. */
export const schoolsFor = ({ family, children }: Reader, rules: UnitRules): readonly string[] =>
  isAboutOne(rules) ? children.map(({ schoolId }) => schoolId).filter((school) => school !== '') : family.schools;

const withoutMail = ({ phone }: { readonly phone: string }, why: NoMailReason): RecipientUnit['way'] => ({
  by: phone === '' || why === 'wants-paper' ? 'letter' : 'call',
  why,
});

const unitOf = (unit: string, readers: Readers, why: NoMailReason | undefined, rules: UnitRules): RecipientUnit => {
  const [first] = readers;
  const address = readAddress(first.guardian.email);
  return {
    unit: `${unit}${aboutOf(first, rules)}`,
    guardians: readers.map(({ guardian }) => guardian.id),
    familyName: first.guardian.lastName,
    guardianFirstName: first.guardian.firstName,
    children: childrenOf(readers),
    schools: [...new Set(readers.flatMap((reader) => schoolsFor(reader, rules)))],
    phone: first.guardian.phone,
    language: languageOf(first, rules),
    way:
      why === undefined && 'address' in address
        ? { by: 'mail', address: address.address }
        : withoutMail(first.guardian, why ?? 'bad-address'),
  };
};

const byId = (one: Reader, other: Reader): number => (one.guardian.id < other.guardian.id ? -1 : 1);

/**
 * Guardians of one household who read the same mailbox in the same language are one reader: it gets the message once. Where it names
 * children, those of one family alone: it goes to nobody but the guardians of each child (PV08).
 */
const mailboxOf = (reader: Reader, rules: UnitRules): string => {
  const { guardian, family } = reader;
  const address = readAddress(guardian.email);
  const box = 'address' in address ? addressKey(address.address) : `none ${guardian.id}`;
  const home = rules.names === true ? `${family.household} ${family.id}` : family.household;
  return [home, box, languageOf(reader, rules)].join(' ');
};

/** The least id names the unit, not the first row: staff sort the sheet between two looks at it. */
export const byGuardian = (
  readers: readonly Reader[],
  rules: UnitRules,
  reasonOf: ReasonOf,
): readonly RecipientUnit[] =>
  [...groupedBy(readers, (reader) => mailboxOf(reader, rules)).values()].map((group) => {
    const first = group.reduce((least, one) => (byId(one, least) < 0 ? one : least));
    const others = group.filter((one) => one !== first);
    return unitOf(`g:${first.guardian.id}`, [first, ...others], reasonOf(first), rules);
  });

const wishes: readonly (NoMailReason | undefined)[] = ['wants-phone', 'wants-paper'];

/** Who gets the household's one message: the first who can be mailed, else the first of a family that wants a call or a letter. */
const firstOf = (readers: Readers, reasonOf: ReasonOf): Reader | undefined => {
  const wishing = readers.filter((reader) => wishes.includes(reasonOf(reader)));
  return (
    readers.find((reader) => reasonOf(reader) === undefined) ??
    wishing.find(({ guardian }) => guardian.phone !== '') ??
    wishing[0]
  );
};

/** Whoever reads a language that is not ready still becomes a call, also without an address (PV07). */
export const ofHousehold = (readers: Readers, rules: UnitRules, reasonOf: ReasonOf): readonly RecipientUnit[] => {
  const first = firstOf(readers, reasonOf);
  if (first === undefined) return byGuardian(readers, rules, reasonOf);
  const others = readers.filter((reader) => reader !== first);
  const apart = others.filter((reader) => languageReason(reader, rules) !== undefined);
  const covered = others.filter((reader) => !apart.includes(reader));
  return [
    unitOf(`h:${first.family.household}`, [first, ...covered], reasonOf(first), rules),
    ...byGuardian(apart, rules, reasonOf),
  ];
};
