// Units of those who are on no family list: partners, and those who raised a hand.

import { staffLanguages } from '../../../content/interface/staff-language';
import { partnerNames } from '../../../content/plan';
import { writtenWordsIn } from '../../../content/written';
import { guardianFinder } from '../../../domain/invitation/who/guardian-finder';
import { otherUnits } from '../../../domain/invitation/who/other-unit';
import { partnersIn } from '../../../domain/invitation/who/partner-person';
import { byWaiting, leadsOf, peopleOf } from '../../../domain/invitation/who/raised-hand';
import type { UnitPlan } from '../../../domain/invitation/who/unit-rules';
import { partnersShape } from '../../../domain/plan/partner';
import { leadsShape } from '../../../domain/plan/raised-hand';
import { done, type Outcome, refused } from '../../../domain/problem';
import { type FamilyInTutoring, familiesInTutoring, type Roster } from '../../../domain/roster/roster';
import type { AudienceWish } from '../../../rpc/audience';
import type { Ports } from '../../ports';
import { tagOf } from '../../roster/language-tag';
import { readSettings } from '../../settings/read-settings';
import { readSheet } from '../../sheets/our-sheets';
import type { Wanted } from './wanted-readers';

export interface OtherPlan extends UnitPlan {
  readonly notFound: readonly string[];
}

export interface OtherWish {
  readonly roster: Roster;
  readonly ready: readonly string[];
  readonly honorsOptOuts: boolean;
  /** Undefined where no filter was chosen. */
  readonly only: Wanted | undefined;
}

const planOf = (change: Partial<OtherPlan>): OtherPlan => ({
  units: [],
  barred: 0,
  optedOut: 0,
  covered: 0,
  withoutGuardian: [],
  shared: [],
  notFound: [],
  ...change,
});

/** What the notes say of the language, as the form that brought the row wrote it down in either language of the staff. */
const spokenIn = (notes: string): string => {
  for (const language of staffLanguages) {
    const [before = ''] = writtenWordsIn(language).booking.notes.speaks.split('{what}');
    const from = notes.indexOf(before);
    if (before !== '' && from >= 0) return notes.slice(from + before.length).split('. ')[0] ?? '';
  }
  return '';
};

/** A filter asks the lists: whoever is on none of them is left out, and told. */
const fits = ({ only, roster }: OtherWish, families: ReadonlyMap<string, FamilyInTutoring>) => {
  const guardians = new Map(roster.guardians.map((guardian) => [guardian.id, guardian]));
  return (ids: readonly string[]): boolean =>
    only === undefined ||
    ids.some((id) => {
      const guardian = guardians.get(id);
      const family = families.get(guardian?.family ?? '');
      return guardian !== undefined && family !== undefined && only({ guardian, family, children: family.children });
    });
};

/** R27: those who have waited too long come first. */
export const raisedHands = (
  ports: Ports,
  { who }: Extract<AudienceWish, { kind: 'raisedHand' }>,
  wish: OtherWish,
): Outcome<OtherPlan> => {
  const sheet = readSheet(ports, leadsShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return refused('who.no-leads');
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const leads = leadsOf(sheet.value.table).filter(({ contactedOn }) => who === 'all' || contactedOn === undefined);
  const within = settings.value.thresholds.callWithinDays;
  const families = new Map(familiesInTutoring(wish.roster).map((family) => [family.id, family]));
  const finder = guardianFinder(wish.roster.guardians);
  const { honorsOptOuts } = wish;
  const found = peopleOf(byWaiting(leads, { today: ports.workbook.today(), within }), {
    finder,
    families,
    tagOf,
    spokenIn,
    honorsOptOuts,
  });
  const isIn = fits(wish, families);
  const people = found.people.filter(({ guardians }) => isIn(guardians));
  const units = otherUnits(people, wish.ready);
  return done(
    planOf({
      units,
      barred: found.barred,
      optedOut: found.optedOut,
      covered: people.length - units.length,
      notFound: found.people
        .filter(({ guardians }) => guardians.length === 0 && !isIn(guardians))
        .map(({ name }) => name),
    }),
  );
};

/** English where the row does not say otherwise, else the first language that is ready. */
const usualLanguage = (ready: readonly string[]): string => (ready.includes('en') ? 'en' : (ready[0] ?? 'en'));

/** Refused with a filter: a partner is on no family list. */
export const partnerUnits = (
  ports: Ports,
  { types }: Extract<AudienceWish, { kind: 'partners' }>,
  { roster, ready, only }: OtherWish,
): Outcome<OtherPlan> => {
  if (only !== undefined) return refused('who.only-families');
  const sheet = readSheet(ports, partnersShape);
  if (!sheet.ok) return sheet;
  if (sheet.value === undefined) return refused('who.no-partners');
  const rules = { types, names: partnerNames, schools: roster.schools, tagOf, usual: usualLanguage(ready) };
  const { people, notFound } = partnersIn(sheet.value.table, rules);
  const units = otherUnits(people, ready);
  return done(planOf({ units, covered: people.length - units.length, notFound }));
};
