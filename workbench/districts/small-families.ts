// The families of the district `small`, with the troubles that a real list has.
import { drawsFrom } from './draws';
import { type MadeUpFamily, type MadeUpGuardian, madeUpFamily, type School } from './made-up-families';

export const smallSchools: readonly School[] = [
  { name: 'Alder Elementary', grades: ['K', '1', '2', '3', '4', '5'] },
  { name: 'Birch Elementary', grades: ['K', '1', '2', '3', '4', '5'] },
  { name: 'Cedar Middle', grades: ['6', '7', '8'] },
];

const familyCount = 150;
const withoutAddress: ReadonlySet<number> = new Set([7, 23, 41, 66, 98, 120, 143]);
const mistyped = 31;
const barredIn = 12;
/** Two families of one address, as grandparents give for both households. */
const sharing = [50, 88] as const;

/** 150 families: seven first guardians without an address, one mistyped, two families with one address, one barred guardian. */
export const smallFamilies = (): readonly MadeUpFamily[] => {
  const draws = drawsFrom(20_260_810);
  const families = Array.from({ length: familyCount }, (_, at) => madeUpFamily(at + 1, smallSchools, draws));
  const shared = families[sharing[0] - 1]?.guardians[0]?.email ?? '';
  return families.map((family, at) => troubled(family, at + 1, shared));
};

const troubled = (family: MadeUpFamily, n: number, shared: string): MadeUpFamily => {
  if (n === barredIn) return { ...family, guardians: withBarred(family) };
  const change = changeOfFirst(n, shared);
  return { ...family, guardians: family.guardians.map((one, place) => (place === 0 ? change(one) : one)) };
};

const changeOfFirst =
  (n: number, shared: string) =>
  (guardian: MadeUpGuardian): MadeUpGuardian => {
    if (withoutAddress.has(n)) return { ...guardian, email: '' };
    if (n === mistyped) return { ...guardian, email: guardian.email.replace('@families.example', '@families,example') };
    return n === sharing[1] ? { ...guardian, email: shared } : guardian;
  };

/** The family has two guardians, the second of whom a court keeps away. */
const withBarred = ({ id, guardians }: MadeUpFamily): readonly MadeUpGuardian[] => {
  const [first, second = first] = guardians;
  if (first === undefined || second === undefined) return [];
  const barred = {
    ...second,
    id: `G-${3000 + barredIn * 2 + 1}`,
    first: 'Vernon',
    email: `vernon.${id.toLowerCase()}@families.example`,
    barred: true,
  };
  return [first, barred];
};
