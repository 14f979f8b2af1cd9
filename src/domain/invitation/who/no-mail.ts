// Why no message can go to a guardian by mail.
import { addressKey, readAddress } from '../../roster/email-address';
import { householdsIn, type Roster } from '../../roster/roster';
import { isUnsettled, sharedAddressesOf } from './shared-address';
import type { NoMailReason, Reader, UnitRules } from './unit-rules';

export type ReasonOf = (reader: Reader) => NoMailReason | undefined;

/** PV08: an address that a barred guardian of the household also has is nobody's address. */
const barredAddressesOf = (roster: Roster): ReadonlySet<string> => {
  const householdOf = householdsIn(roster);
  return new Set(
    roster.guardians
      .filter(({ barred, email }) => barred && email !== '')
      .map(({ family, email }) => `${householdOf(family)} ${addressKey(email)}`),
  );
};

const addressReason = ({ guardian }: Reader): NoMailReason | undefined => {
  const read = readAddress(guardian.email);
  if ('trouble' in read) return read.trouble === 'missing' ? 'no-address' : 'bad-address';
  return guardian.returnedMail ? 'returned' : undefined;
};

/** PV07: what the guardian reads, and nothing is ready in. */
export const languageReason = ({ guardian }: Reader, { tagOf, ready }: UnitRules): NoMailReason | undefined => {
  const tag = tagOf(guardian.language);
  if (tag === undefined) return 'no-language';
  return ready.includes(tag) ? undefined : 'not-ready';
};

/** What the family wishes comes first: then nobody has to mend an address. */
const wishReason = ({ family: { contactBy } }: Reader): NoMailReason | undefined =>
  contactBy === undefined || contactBy === 'email' ? undefined : `wants-${contactBy}`;

export const noMailReasonIn = (roster: Roster, rules: UnitRules): ReasonOf => {
  const barred = barredAddressesOf(roster);
  const shared = rules.names === true ? sharedAddressesOf(roster) : new Map();
  const whoseReason = ({ guardian, family }: Reader): NoMailReason | undefined => {
    if (barred.has(`${family.household} ${addressKey(guardian.email)}`)) return 'barred-address';
    return isUnsettled(shared, guardian) ? 'shared-address' : undefined;
  };
  return (reader) =>
    wishReason(reader) ?? addressReason(reader) ?? whoseReason(reader) ?? languageReason(reader, rules);
};
