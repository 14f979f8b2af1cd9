// Addresses that stand in two households: a message that names children waits until a person has settled whose each is (PV08b).
import { addressKey, readAddress } from '../../roster/email-address';
import { groupedBy } from '../../roster/grouped-by';
import type { Guardian } from '../../roster/guardian';
import { householdsIn, type Roster } from '../../roster/roster';
import type { SharedAddress } from './unit-rules';

const isSettled = ({ email, settledAddress = '' }: Guardian): boolean =>
  settledAddress !== '' && addressKey(settledAddress) === addressKey(email);

/**
 * Each with all its guardians, by the address as it is compared. Families without a child in tutoring count too: they would read it as
 * well. What a person settled holds for the guardian and for this address alone; a new address is looked at anew.
 */
export const sharedAddressesOf = (roster: Roster): ReadonlyMap<string, SharedAddress> => {
  const householdOf = householdsIn(roster);
  const addressed = roster.guardians.flatMap((guardian) => {
    const read = readAddress(guardian.email);
    if (!('address' in read)) return [];
    return [{ guardian, household: householdOf(guardian.family), address: read.address }];
  });
  const groups = [...groupedBy(addressed, ({ address }) => addressKey(address))];
  return new Map(
    groups
      .filter(([, group]) => new Set(group.map(({ household }) => household)).size > 1)
      .map(([key, group]) => [
        key,
        {
          address: group[0].address,
          guardians: group.map(({ guardian, household }) => ({
            id: guardian.id,
            name: `${guardian.firstName} ${guardian.lastName}`.trim(),
            family: guardian.family,
            household,
            settled: isSettled(guardian),
          })),
        },
      ]),
  );
};

/** Whether the address is another household's too and nobody has settled that it is this family's. */
export const isUnsettled = (shared: ReadonlyMap<string, SharedAddress>, { email, family }: Guardian): boolean => {
  const found = shared.get(addressKey(email));
  return found !== undefined && !found.guardians.some((one) => one.family === family && one.settled);
};
