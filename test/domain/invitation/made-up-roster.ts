// Family lists made up for the rules of who gets a message.
import { type UnitRules, unitPlanOf } from '../../../src/domain/invitation/recipient-unit';
import { contactWayIn } from '../../../src/domain/roster/contact-wish';
import type { Guardian } from '../../../src/domain/roster/guardian';
import type { Roster } from '../../../src/domain/roster/roster';

export const guardian = (id: string, family: string, change: Partial<Guardian> = {}): Guardian => ({
  row: 3,
  id,
  family,
  firstName: `First ${id}`,
  lastName: `Last ${id}`,
  email: `${id.toLowerCase()}@x.example`,
  phone: '555',
  language: 'en',
  barred: false,
  returnedMail: false,
  ...change,
});

interface Homes {
  /** By family: its household, where it is not one by itself. */
  readonly households?: { readonly [family: string]: string };
  /** By family: how it wants to be reached. */
  readonly wishes?: { readonly [family: string]: string };
  /** By family: the schools of its children in tutoring, one a child. */
  readonly schools?: { readonly [family: string]: readonly string[] };
}

/** One child at Alder a family, unless said otherwise; the family `F-out` has opted out. */
export const rosterOf = (guardians: readonly Guardian[], homes: Homes = {}): Roster => {
  const { households = {}, wishes = {}, schools = {} } = homes;
  const ids = [...new Set(guardians.map(({ family }) => family))];
  return {
    guardians,
    families: ids.map((id) => ({
      row: 3,
      id,
      household: households[id] ?? id,
      optedOut: id === 'F-out',
      contactBy: contactWayIn(wishes[id]),
    })),
    children: ids.flatMap((family) =>
      (schools[family] ?? ['Alder']).map((school, at) => ({
        row: 3,
        id: `C${at + 1}-${family}`,
        family,
        firstName: `Kid ${at + 1} ${family}`,
        school,
        tutored: true,
        gradeBand: '',
      })),
    ),
    schools: [
      { id: 'S1', name: 'Alder' },
      { id: 'S2', name: 'Birch' },
    ],
  };
};

export const rules = (change: Partial<UnitRules> = {}): UnitRules => ({
  mode: 'guardian',
  audience: { kind: 'everyone' },
  tagOf: (cell) => (['en', 'es', 'ar'].includes(cell) ? cell : undefined),
  ready: ['en', 'es'],
  ...change,
});

export const told = (roster: Roster, change: Partial<UnitRules> = {}) =>
  unitPlanOf(roster, rules(change)).units.map(({ unit, way }) => [unit, way.by === 'mail' ? way.address : way.why]);
