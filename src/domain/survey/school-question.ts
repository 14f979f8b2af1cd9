// Whether a survey may ask for the school (G01), so that no family can be told by it.
import type { Child } from '../roster/child';
import { textOf } from '../sheet/cell';
import type { Table } from '../sheet/table';
import type { Choice } from './question-bank';

/** `families` is undefined where nobody wrote how many are expected. */
export interface SchoolLevel extends Choice {
  readonly families: number | undefined;
}

export type SchoolQuestion =
  | { readonly state: 'can-ask'; readonly schools: readonly Choice[] }
  | { readonly state: 'no-schools' | 'one-school' }
  | { readonly state: 'doubled' | 'families-unknown' | 'too-few'; readonly school: string };

/** The share of families that can be counted on to answer (domain 2(d) rule 8). */
export const expectedAnswerShare = 0.25;

const wholeNumber = (text: string): number | undefined => (/^\d+$/.test(text) ? Number(text) : undefined);

/** Google takes no two choices alike, and a family could not tell two that differ in blanks or capitals. */
const spoken = (name: string): string => name.replace(/\s+/g, ' ').trim();

/** The schools as a question offers them, each name without stray blanks; a school without an id is known by its name. */
export const schoolLevelsOf = ({ records }: Table): readonly SchoolLevel[] =>
  records.flatMap(({ cells }) => {
    const label = spoken(textOf(cells['school.name']));
    const code = textOf(cells['school.id']) || label;
    return label === '' ? [] : [{ code, label, families: wholeNumber(textOf(cells['school.families'])) }];
  });

/** Where nobody wrote how many families a school expects, the roster's own families with a child in tutoring there, if there is a roster. */
export const withRoster = (schools: readonly SchoolLevel[], children: readonly Child[]): readonly SchoolLevel[] => {
  if (children.length === 0) return schools;
  const familiesAt = ({ code, label }: SchoolLevel): number => {
    const names = [code, label].map((name) => name.toLowerCase());
    const there = children.filter(({ school, tutored }) => tutored && names.includes(spoken(school).toLowerCase()));
    return new Set(there.map(({ family }) => family)).size;
  };
  return schools.map((school) => ({ ...school, families: school.families ?? familiesAt(school) }));
};

const firstDoubled = (schools: readonly SchoolLevel[]): SchoolLevel | undefined =>
  schools.find(({ code, label }, index) =>
    schools
      .slice(0, index)
      .some((before) => before.code === code || before.label.toLowerCase() === label.toLowerCase()),
  );

/** Domain 2(d) rule 8: the school is asked only where there are several, and each can expect as many answers as a report may show (PV01). */
export const schoolQuestion = (schools: readonly SchoolLevel[], minGroupSize: number): SchoolQuestion => {
  if (schools.length === 0) return { state: 'no-schools' };
  if (schools.length === 1) return { state: 'one-school' };
  const doubled = firstDoubled(schools);
  if (doubled !== undefined) return { state: 'doubled', school: doubled.label };
  const unknown = schools.find(({ families }) => families === undefined);
  if (unknown !== undefined) return { state: 'families-unknown', school: unknown.label };
  const small = schools.find(({ families = 0 }) => families * expectedAnswerShare < minGroupSize);
  if (small !== undefined) return { state: 'too-few', school: small.label };
  return { state: 'can-ask', schools: schools.map(({ code, label }) => ({ code, label })) };
};
