// What the family lists know of a recipient unit, by which a confidential survey is compared without asking (domain 2(d) rule 6, PV15).
import { type FamilyInTutoring, familiesInTutoring, type Roster } from '../roster/roster';

export interface UnitTraits {
  /** Whose answer it is: of two answers of one family the later counts. */
  readonly family: string;
  /** Each is empty where nobody knows, or where there are several. */
  readonly school: string;
  readonly grade: string;
  /** A tag where the cell names a language that is known, else what the cell says. */
  readonly language: string;
}

const onlyOne = (values: readonly string[]): string => {
  const [first = '', ...others] = new Set(values.filter((value) => value !== ''));
  return others.length === 0 ? first : '';
};

interface Known {
  readonly families: FamilyInTutoring[];
  readonly languages: string[];
}

/** By unit, of every guardian and household of the lists with a child in tutoring. */
export const traitsByUnit = (
  roster: Roster,
  tagOf: (cell: string) => string | undefined,
): ReadonlyMap<string, UnitTraits> => {
  const bands = new Map<string, string[]>();
  for (const { family, gradeBand, tutored } of roster.children)
    if (tutored) bands.set(family, [...(bands.get(family) ?? []), gradeBand]);
  const units = new Map<string, Known>();
  const add = (unit: string, family: FamilyInTutoring, languages: readonly string[]): void => {
    const there = units.get(unit) ?? { families: [], languages: [] };
    there.families.push(family);
    there.languages.push(...languages.map((cell) => tagOf(cell) ?? cell));
    units.set(unit, there);
  };
  for (const family of familiesInTutoring(roster)) {
    add(
      `h:${family.household}`,
      family,
      family.guardians.map(({ language }) => language),
    );
    for (const { id, language } of family.guardians) add(`g:${id}`, family, [language]);
  }
  return new Map(
    [...units].map(([unit, { families, languages }]) => [
      unit,
      {
        family: unit.startsWith('h:') ? unit.slice(2) : (families[0]?.id ?? unit),
        school: onlyOne(families.flatMap(({ schools }) => schools)),
        grade: onlyOne(families.flatMap(({ id }) => bands.get(id) ?? [])),
        language: onlyOne(languages),
      },
    ]),
  );
};
