// Who gets one message: the recipient units of a wave, and what becomes of everyone who is none of them.

import { addressKey } from '../roster/email-address';
import { groupedBy } from '../roster/grouped-by';
import { type FamilyInTutoring, familiesInTutoring, householdsIn, type Roster } from '../roster/roster';
import { noMailReasonIn, type ReasonOf } from './who/no-mail';
import { sharedAddressesOf } from './who/shared-address';
import type { Reader, RecipientUnit, SharedAddress, UnitPlan, UnitRules } from './who/unit-rules';
import { byGuardian, isAboutOne, languageOf, ofHousehold, schoolsFor } from './who/units-of-readers';

export type { RecipientUnit, UnitPlan, UnitRules } from './who/unit-rules';

const isInAudience = (reader: Reader, rules: UnitRules): boolean => {
  const { audience } = rules;
  if (audience.kind === 'everyone') return true;
  if (audience.kind === 'languages') return audience.languages.includes(languageOf(reader, rules));
  return schoolsFor(reader, rules).some((school) => audience.schools.includes(school));
};

/** Each guardian with the children that a message would be about: all of the family, or one after the other. */
const readersOf = (families: readonly FamilyInTutoring[], rules: UnitRules): readonly Reader[] =>
  families.flatMap((family) => {
    const about = isAboutOne(rules) ? family.children.map((child) => [child]) : [family.children];
    return family.guardians.flatMap((guardian) => about.map((children): Reader => ({ guardian, family, children })));
  });

/** A row that staff doubled is one guardian still. */
const onceEach = (readers: readonly Reader[], rules: UnitRules): readonly Reader[] =>
  [
    ...groupedBy(readers, ({ guardian, children }) =>
      isAboutOne(rules) ? `${guardian.id} ${children[0]?.id ?? ''}` : guardian.id,
    ).values(),
  ].map(([first]) => first);

const guardiansIn = (readers: readonly Reader[]): number => new Set(readers.map(({ guardian }) => guardian.id)).size;

/** Where one message for the household would reach someone whom it must not: a barred guardian, or children of another family. */
const isKeptApart = (group: readonly Reader[], blocked: ReadonlySet<string>, { names }: UnitRules): boolean =>
  group.some(({ family }) => blocked.has(family.household)) ||
  (names === true && new Set(group.map(({ family }) => family.id)).size > 1);

const unitsOf = (
  readers: readonly Reader[],
  blocked: ReadonlySet<string>,
  rules: UnitRules,
  reasonOf: ReasonOf,
): readonly RecipientUnit[] => {
  const { mode } = rules;
  if (mode === 'guardian') return byGuardian(readers, rules, reasonOf);
  const home = ({ family, children: [child] }: Reader): string =>
    mode === 'household' ? family.household : `${family.household} ${child?.id ?? ''}`;
  return [...groupedBy(readers, home).values()].flatMap((group) =>
    mode === 'guardian-child' || isKeptApart(group, blocked, rules)
      ? byGuardian(group, rules, reasonOf)
      : ofHousehold(group, rules, reasonOf),
  );
};

/** Those that keep one of these guardians from being written to. */
const sharedAmong = (roster: Roster, readers: readonly Reader[], reasonOf: ReasonOf): readonly SharedAddress[] => {
  const waiting = readers.filter((reader) => reasonOf(reader) === 'shared-address');
  if (waiting.length === 0) return [];
  const shared = sharedAddressesOf(roster);
  return [...new Set(waiting.map(({ guardian }) => addressKey(guardian.email)))].flatMap(
    (key) => shared.get(key) ?? [],
  );
};

const coveredIn = (units: readonly RecipientUnit[]): number => {
  const addressed = new Set(units.map(({ guardians: [first] }) => first));
  return new Set(units.flatMap(({ guardians }) => guardians).filter((id) => !addressed.has(id))).size;
};

/**
 * The units of a wave, each to get one message. Every guardian of a child in tutoring is in a unit, barred, or opted out: nobody is
 * silently missed. A household with a barred guardian gets its messages guardian by guardian (PV08b). An address that stands in two
 * households gets each household's message, unless it names a child.
 */
export const unitPlanOf = (roster: Roster, rules: UnitRules): UnitPlan => {
  const families = familiesInTutoring(roster);
  const reasonOf = noMailReasonIn(roster, rules);
  const barredIds = new Set(roster.guardians.filter(({ barred }) => barred).map(({ id }) => id));
  const isBarred = ({ guardian }: Reader): boolean => barredIds.has(guardian.id);
  const isOut = ({ family }: Reader): boolean => rules.optOuts !== 'notice' && family.optedOut;
  const asked = onceEach(
    readersOf(families, rules).filter((reader) => isInAudience(reader, rules) && rules.only?.(reader) !== false),
    rules,
  );
  const readers = asked.filter((reader) => !isBarred(reader) && !isOut(reader));
  const householdOf = householdsIn(roster);
  const blocked = new Set(
    roster.guardians.filter(({ id }) => barredIds.has(id)).map(({ family }) => householdOf(family)),
  );
  const units = unitsOf(readers, blocked, rules, reasonOf);
  return {
    units,
    barred: guardiansIn(asked.filter(isBarred)),
    optedOut: guardiansIn(asked.filter((reader) => !isBarred(reader) && isOut(reader))),
    covered: coveredIn(units),
    withoutGuardian: families.filter(({ guardians }) => guardians.length === 0).map(({ id }) => id),
    shared: sharedAmong(roster, readers, reasonOf),
  };
};
