// Recipient units of people who are on no family list: partners, and those who raised a hand.
import { contactKeys } from '../../booking/contact';
import { addressKey, readAddress } from '../../roster/email-address';
import { groupedBy } from '../../roster/grouped-by';
import type { NoMailReason, RecipientUnit } from './unit-rules';

/** Someone with a row of their own. */
export interface OtherPerson {
  /** `l:` or `p:` and the id of the row. */
  readonly unit: string;
  readonly name: string;
  /** How to reach them, as it stands in the row: an address, a phone, or both. */
  readonly contact: string;
  /** The tag of the language to write in; empty where nobody knows. */
  readonly language: string;
  readonly schools: readonly string[];
  readonly guardians: readonly string[];
}

/** The one address in the text: the whole of it, or what has a sign of an address in it. */
const addressIn = (contact: string): ReturnType<typeof readAddress> => {
  const whole = readAddress(contact);
  if ('address' in whole) return whole;
  const parts = contact.split(/[\s,;<>()]+/).filter((part) => part.includes('@'));
  const [only, ...others] = [...new Set(parts.map(addressKey))];
  if (only === undefined) return { trouble: 'missing' };
  return others.length > 0 ? { trouble: 'several' } : readAddress(parts[0] ?? only);
};

const phoneIn = (contact: string): string => contactKeys(contact).find((key) => !key.includes('@')) ?? '';

const reasonOf = (language: string, ready: readonly string[]): NoMailReason | undefined => {
  if (language === '') return 'no-language';
  return ready.includes(language) ? undefined : 'not-ready';
};

const unitOf = (person: OtherPerson, ready: readonly string[]): RecipientUnit => {
  const { unit, name, contact, language, schools, guardians } = person;
  const read = addressIn(contact);
  const phone = phoneIn(contact);
  const noAddress = 'trouble' in read && read.trouble === 'missing' ? 'no-address' : 'bad-address';
  const why = 'trouble' in read ? noAddress : reasonOf(language, ready);
  return {
    unit,
    guardians,
    familyName: name,
    guardianFirstName: '',
    children: [],
    schools,
    phone,
    language,
    way:
      'address' in read && why === undefined
        ? { by: 'mail', address: read.address }
        : { by: phone === '' ? 'letter' : 'call', why: why ?? noAddress },
  };
};

/** By what two rows of one person are known to be of one: the address, else the phone, else the row itself. */
export const personKey = ({ unit, contact }: Pick<OtherPerson, 'unit' | 'contact'>): string => {
  const read = addressIn(contact);
  return 'address' in read ? addressKey(read.address) : phoneIn(contact) || unit;
};

/** One unit a person, however many rows they have; the least id names it. They keep the order of the rows. */
export const otherUnits = (people: readonly OtherPerson[], ready: readonly string[]): readonly RecipientUnit[] =>
  [...groupedBy(people, personKey).values()].map((rows) => {
    const least = rows.reduce((one, other) => (other.unit < one.unit ? other : one));
    return unitOf({ ...rows[0], unit: least.unit }, ready);
  });
