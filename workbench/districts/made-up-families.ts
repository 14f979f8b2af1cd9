// Made-up families: one household each, with its guardians and its children.
import type { Draws } from './draws';
import { type HomeLanguage, madeUpNames } from './made-up-names';

export interface MadeUpGuardian {
  readonly id: string;
  readonly first: string;
  readonly last: string;
  readonly email: string;
  readonly phone: string;
  readonly language: HomeLanguage;
  readonly barred: boolean;
}

export interface MadeUpChild {
  readonly id: string;
  readonly first: string;
  readonly school: string;
  readonly grade: string;
}

export interface MadeUpFamily {
  readonly id: string;
  readonly guardians: readonly MadeUpGuardian[];
  readonly children: readonly MadeUpChild[];
}

export interface School {
  readonly name: string;
  readonly grades: readonly string[];
}

const shares: readonly (readonly [HomeLanguage, number])[] = [
  ['English', 45],
  ['Spanish', 85],
  ['Arabic', 93],
  ['Vietnamese', 100],
];

/** The family with this number. Siblings may go to different schools; two guardians may speak different languages. */
export const madeUpFamily = (n: number, schools: readonly School[], draws: Draws): MadeUpFamily => {
  const percent = draws.below(100);
  const language = shares.find(([, upTo]) => percent < upTo)?.[0] ?? 'English';
  const last = draws.oneOf(madeUpNames[language].families);
  const guardianCount = draws.happens(0.35) ? 2 : 1;
  const childCount = draws.happens(0.3) ? (draws.happens(0.2) ? 3 : 2) : 1;
  return {
    id: `F-${1000 + n}`,
    guardians: Array.from({ length: guardianCount }, (_, place) => {
      const spoken = place === 1 && draws.happens(0.25) ? draws.oneOf(shares)[0] : language;
      return madeUpGuardian({ family: n, place, language: spoken, last }, draws);
    }),
    children: siblings(n, childCount, language, draws).map((child) => ({ ...child, ...placeInSchool(schools, draws) })),
  };
};

interface GuardianPlace {
  readonly family: number;
  readonly place: number;
  readonly language: HomeLanguage;
  readonly last: string;
}

const madeUpGuardian = ({ family, place, language, last }: GuardianPlace, draws: Draws): MadeUpGuardian => {
  const first = draws.oneOf(madeUpNames[language].guardians);
  return {
    id: `G-${3000 + family * 2 + place}`,
    first,
    last,
    email: `${plain(first)}.${plain(last)}${family}@families.example`,
    phone: `608-555-0${String(100 + ((family * 2 + place) % 100)).padStart(3, '0')}`,
    language,
    barred: false,
  };
};

/** Siblings have names of their own. */
const siblings = (family: number, count: number, language: HomeLanguage, draws: Draws) => {
  const names = madeUpNames[language].children;
  const start = draws.below(names.length);
  return Array.from({ length: count }, (_, place) => ({
    id: `S-${20_000 + family * 10 + place}`,
    first: names[(start + place * 3) % names.length] ?? '',
  }));
};

const placeInSchool = (schools: readonly School[], draws: Draws): Pick<MadeUpChild, 'school' | 'grade'> => {
  const school = draws.oneOf(schools);
  return { school: school.name, grade: draws.oneOf(school.grades) };
};

/** Letters without marks, as in an address. */
const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[Đđ]/g, 'd')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase();
