// A partner of the plan: a row of the Partners sheet, empty of names until staff know who.
import { type Cell, textOf } from '../sheet/cell';
import type { SheetShape } from '../sheet/sheet-shape';
import type { PlanAnswers } from './answers';
import type { PlanWords } from './plan-words';
import type { WantedRow } from './row-merge';

export const partnersShape: SheetShape = {
  role: 'partners',
  columns: [
    { code: 'partner.id', kind: 'free', width: 100, required: true },
    { code: 'partner.type', kind: 'free', width: 100 },
    { code: 'partner.typeName', kind: 'free', width: 260 },
    { code: 'partner.subRole', kind: 'free', width: 260 },
    { code: 'partner.organization', kind: 'free', width: 180 },
    { code: 'partner.person', kind: 'free', width: 180 },
    { code: 'partner.email', kind: 'free', width: 180 },
    { code: 'partner.phone', kind: 'text', width: 180 },
    { code: 'partner.languages', kind: 'free', width: 180 },
    { code: 'partner.schools', kind: 'free', width: 180 },
    { code: 'partner.offers', kind: 'free', width: 180 },
    { code: 'partner.oneToOneTarget', kind: 'free', width: 180 },
    { code: 'partner.oneToOneCount', kind: 'free', width: 180 },
    { code: 'partner.agreement', kind: 'free', width: 180 },
    { code: 'partner.lastContact', kind: 'day', width: 180 },
    { code: 'partner.nextStep', kind: 'free', width: 180 },
    { code: 'partner.mayList', kind: 'free', width: 180 },
  ],
};

/** What each kind of partner is called; one kind may have several names. */
export type PartnerNames = readonly { readonly type: string; readonly name: string }[];

/** The kinds that a text names, by name or by code: PT10 is not PT1. */
export const partnerTypesIn = (text: string, names: PartnerNames): readonly string[] => {
  const named = text.toLowerCase();
  const codes = new Set(named.split(/[^a-z0-9]+/));
  const types = names.filter(({ type, name }) => named.includes(name.toLowerCase()) || codes.has(type.toLowerCase()));
  return [...new Set(types.map(({ type }) => type))];
};

/** One row a kind of partner, the family engagement office first (S43), and one a school for who knows its families best (S15). */
export const partnerRows = ({ partners }: PlanWords, { schools, leader }: PlanAnswers): readonly WantedRow[] =>
  partners.flatMap(({ type, name, offers, rows }) =>
    rows.flatMap(({ subRole, perSchool }, index) => {
      const row = (id: string, school: string): WantedRow => ({
        id,
        cells: {
          'partner.id': id,
          'partner.type': type,
          'partner.typeName': name,
          'partner.subRole': subRole,
          'partner.schools': school,
          'partner.offers': offers,
          ...(type === 'PT1' && index === 0
            ? { 'partner.person': leader.name, 'partner.email': leader.email, 'partner.phone': leader.phone }
            : {}),
        },
      });
      return perSchool === true
        ? schools.map((school) => row(`${type}-${index + 1}-${school.id}`, school.name))
        : [row(`${type}-${index + 1}`, '')];
    }),
  );

/** The types of partners of whom a person or an organization is named. */
export const namedTypes = (rows: readonly { readonly [code: string]: Cell }[]): ReadonlySet<string> =>
  new Set(
    rows
      .filter((cells) => textOf(cells['partner.person']) !== '' || textOf(cells['partner.organization']) !== '')
      .map((cells) => textOf(cells['partner.type'])),
  );
