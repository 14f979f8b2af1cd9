// Finds the guardian whom a name, an address or a phone number means, as far as that is certain.
import { contactKeys } from '../../booking/contact';
import { addressKey } from '../../roster/email-address';
import type { Guardian } from '../../roster/guardian';
import { plainKey } from '../../roster/plain-key';

export interface GuardianFinder {
  /** Every guardian with one of the addresses or phones in the text. */
  readonly byContact: (text: string) => readonly Guardian[];
  /** Every guardian of this first and last name. */
  readonly byName: (name: string) => readonly Guardian[];
}

const listed = (guardians: readonly Guardian[], keysOf: (guardian: Guardian) => readonly string[]) => {
  const found = new Map<string, Guardian[]>();
  for (const guardian of guardians)
    for (const key of keysOf(guardian)) {
      const there = found.get(key);
      if (there === undefined) found.set(key, [guardian]);
      else there.push(guardian);
    }
  return found;
};

const fullName = ({ firstName, lastName }: Guardian): string => plainKey(`${firstName} ${lastName}`);

export const guardianFinder = (guardians: readonly Guardian[]): GuardianFinder => {
  const contacts = listed(guardians, ({ email, phone }) => contactKeys(`${email} | ${phone}`));
  const names = listed(guardians, (guardian) => (guardian.firstName === '' ? [] : [fullName(guardian)]));
  return {
    byContact: (text) => [...new Set(contactKeys(text).flatMap((key) => contacts.get(key) ?? []))],
    byName: (name) => names.get(plainKey(name)) ?? [],
  };
};

/** Someone with children in two families stands on the list twice: by one name at one address. */
const personOf = (guardian: Guardian): string =>
  guardian.email === '' ? guardian.id : `${fullName(guardian)} ${addressKey(guardian.email)}`;

/** The guardians, where all of them are one person; else none. */
export const onePerson = (guardians: readonly Guardian[]): readonly Guardian[] =>
  new Set(guardians.map(personOf)).size === 1 ? guardians : [];

/** The families of the guardians, where they are of one family, or one person; else none. */
export const certainFamilies = (guardians: readonly Guardian[]): readonly string[] => {
  const families = new Set(guardians.map(({ family }) => family));
  return families.size === 1 || onePerson(guardians).length > 0 ? [...families] : [];
};
