// Marks the guardians whose addresses mail came back from: from then on they are phoned or written to on paper.
import { done, type Outcome, refused } from '../../domain/problem';
import { addressKey } from '../../domain/roster/email-address';
import { type Guardian, guardiansOf, guardiansShape } from '../../domain/roster/guardian';
import type { ReturnedMail } from '../../rpc/family-calls';
import type { Ports } from '../ports';
import { writeChanges } from '../roster/write-difference';
import { yesAndNo } from '../roster/yes-and-no';
import { type OurSheet, readSheet } from '../sheets/our-sheets';
import { underLock } from '../sheets/under-lock';

interface Found {
  readonly sheet: OurSheet | undefined;
  readonly guardians: readonly Guardian[];
  readonly unknown: readonly string[];
}

const find = (ports: Ports, addresses: readonly string[]): Outcome<Found> => {
  const sheet = readSheet(ports, guardiansShape);
  if (!sheet.ok) return sheet;
  const wanted = new Set(addresses.map(addressKey));
  const all = sheet.value === undefined ? [] : guardiansOf(sheet.value.table);
  const guardians = all.filter(({ email }) => wanted.has(addressKey(email)));
  const known = new Set(guardians.map(({ email }) => addressKey(email)));
  return done({ sheet: sheet.value, guardians, unknown: [...wanted].filter((one) => !known.has(one)) });
};

const viewOf = ({ guardians, unknown }: Found, marked: (guardian: Guardian) => boolean): ReturnedMail => ({
  guardians: guardians.map((guardian) => ({
    id: guardian.id,
    family: guardian.family,
    name: `${guardian.firstName} ${guardian.lastName}`.trim(),
    address: guardian.email,
    marked: marked(guardian),
  })),
  unknown,
});

/** Whose the addresses are, and which are nobody's. Writes nothing. */
export const findReturnedMail = (ports: Ports, addresses: readonly string[]): Outcome<ReturnedMail> => {
  const found = find(ports, addresses);
  return found.ok ? done(viewOf(found.value, ({ returnedMail }) => returnedMail)) : found;
};

/** Marks them, all in few calls; those that are marked already stay as they are. */
export const markReturnedMail = (
  ports: Ports,
  addresses: readonly string[],
): Outcome<ReturnedMail & { readonly markedNow: number }> =>
  underLock(ports, () => {
    const found = find(ports, addresses);
    if (!found.ok) return found;
    const { sheet, guardians } = found.value;
    const fresh = guardians.filter(({ returnedMail }) => !returnedMail);
    const { yes } = yesAndNo(ports, sheet?.words);
    const column = sheet?.table.columns.get('guardian.returnedMail');
    if (sheet !== undefined && column === undefined)
      return refused('families.no-returned-column', { sheet: sheet.words.name });
    if (sheet !== undefined && column !== undefined)
      writeChanges(
        ports,
        sheet,
        fresh.map(({ row }) => ({ row, column, cell: yes })),
      );
    return done({ ...viewOf(found.value, () => true), markedNow: fresh.length });
  });
