// Every family of the lists with a child in tutoring, and where each stands by school, language and grade band (PV15: from the lists).
import { gradeBandOf } from '../roster/grade-band';
import { groupedBy } from '../roster/grouped-by';
import { type FamilyInTutoring, familiesInTutoring, type Roster } from '../roster/roster';

export const breakdowns = ['school', 'language', 'grade'] as const;

export type Breakdown = (typeof breakdowns)[number];

/**
 * A family stands in one place of a breakdown. `several`: its children in tutoring are at two schools or in two bands, or its guardians
 * read two languages. `unknown`: no list says.
 */
export type Place =
  | { readonly kind: 'named'; readonly group: string }
  | { readonly kind: 'several' }
  | { readonly kind: 'unknown' };

/** Who is asked for one answer: a family, or a household where the survey went to households (domain 2(d) rule 6). */
export interface ListedFamily {
  readonly id: string;
  readonly places: { readonly [By in Breakdown]: Place };
}

export interface FamilyList {
  readonly families: readonly ListedFamily[];
  /** Whom a recipient unit and these guardians stand for, by id; none where they are on no list any more. */
  readonly behind: (unit: string, guardians: readonly string[]) => readonly string[];
}

interface ListRules {
  readonly tagOf: (cell: string) => string | undefined;
  readonly byHousehold: boolean;
}

const placeOf = (values: readonly string[]): Place => {
  const [group, ...others] = new Set(values.filter((value) => value !== ''));
  if (group === undefined) return { kind: 'unknown' };
  return others.length > 0 ? { kind: 'several' } : { kind: 'named', group };
};

/** What a barred guardian reads is no language to ask the family in (PV08). */
const languagesOf = ({ guardians }: FamilyInTutoring, { tagOf }: ListRules): readonly string[] =>
  guardians.filter(({ barred }) => !barred).map(({ language }) => tagOf(language) ?? language.trim());

/** The families in the order of the Children sheet. */
export const familyListOf = (roster: Roster, rules: ListRules): FamilyList => {
  const inTutoring = familiesInTutoring(roster);
  const bands = groupedBy(
    roster.children.filter(({ tutored }) => tutored),
    ({ family }) => family,
  );
  const idOf = ({ id, household }: FamilyInTutoring): string => (rules.byHousehold ? household : id);
  const asked = groupedBy(inTutoring, idOf);
  const ofUnit = new Map<string, Set<string>>();
  const add = (unit: string, family: FamilyInTutoring): void => {
    ofUnit.set(unit, (ofUnit.get(unit) ?? new Set()).add(idOf(family)));
  };
  for (const family of inTutoring) {
    add(`h:${family.household}`, family);
    for (const { id } of family.guardians) add(`g:${id}`, family);
  }
  return {
    families: [...asked].map(([id, families]) => ({
      id,
      places: {
        school: placeOf(families.flatMap(({ schools }) => schools)),
        language: placeOf(families.flatMap((family) => languagesOf(family, rules))),
        grade: placeOf(
          families.flatMap((family) => (bands.get(family.id) ?? []).map(({ gradeBand }) => gradeBandOf(gradeBand))),
        ),
      },
    })),
    behind: (unit, guardians) => [
      ...new Set([unit, ...guardians.map((id) => `g:${id}`)].flatMap((one) => [...(ofUnit.get(one) ?? [])])),
    ],
  };
};
