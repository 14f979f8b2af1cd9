// The calls of the room Families: a list that was read in the page, one family's line, and addresses that mail came back from.
import * as v from 'valibot';
import type { ImportHeadings } from '../domain/roster/import-column';
import { call } from './call';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(400));
const text = v.pipe(v.string(), v.maxLength(300));
const line = <Cells extends v.ObjectEntries>(cells: Cells) =>
  v.strictObject({ id, alike: v.optional(id), cells: v.strictObject(cells) });

/** No other column crosses (PV28): what is not named here is refused at the door. */
const guardian = line({
  'guardian.family': id,
  'guardian.firstName': text,
  'guardian.lastName': text,
  'guardian.email': text,
  'guardian.phone': text,
  'guardian.language': text,
  'guardian.barred': v.optional(v.picklist(['yes', 'no'])),
});

const child = line({
  'child.family': id,
  'child.firstName': text,
  'child.school': text,
  'child.gradeBand': v.pipe(v.string(), v.maxLength(10)),
  'child.tutored': v.picklist(['yes', 'no']),
});

const most = 2_000;

const block = v.pipe(
  v.strictObject({
    families: v.array(line({})),
    guardians: v.array(guardian),
    children: v.array(child),
  }),
  v.check(({ families, guardians, children }) => families.length + guardians.length + children.length <= most),
);

export type FamilyBlock = v.InferOutput<typeof block>;

const change = v.variant('what', [
  v.strictObject({ what: v.literal('optOut'), family: id, on: v.boolean() }),
  v.strictObject({ what: v.literal('barred'), guardian: id, on: v.boolean() }),
  v.strictObject({ what: v.literal('returnedMail'), guardian: id, on: v.boolean() }),
  v.strictObject({
    what: v.literal('frequency'),
    family: id,
    to: v.picklist(['', 'weekly', 'biweekly', 'monthly', 'needed']),
  }),
  v.strictObject({ what: v.literal('contactBy'), family: id, to: v.picklist(['', 'email', 'phone', 'paper']) }),
]);

export type FamilyChange = v.InferOutput<typeof change>;

/** What the page needs to read a list by itself. */
export type FamilyListWords = {
  readonly headings: ImportHeadings;
  readonly languages: readonly {
    readonly tag: string;
    readonly name: string;
    readonly english: string;
    readonly also: readonly string[];
  }[];
  /** Addresses of staff, which are nobody's that mail came back from. */
  readonly staff: readonly string[];
};

/** What a block does, or would do, to the lists. */
export type BlockResult = {
  readonly added: number;
  readonly updated: number;
  readonly kept: number;
  /** Lines of the block that are in the sheets already, and all lines that each sheet has; of lists without a line in the block nothing. */
  readonly found: number;
  readonly lines: { readonly families?: number; readonly guardians?: number; readonly children?: number };
  readonly newSchools: readonly string[];
};

export type FamilyGuardian = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly phone: string;
  readonly language: string;
  readonly barred: boolean;
  readonly returnedMail: boolean;
  /** Why no message can go to the address: the code of a problem, or empty. */
  readonly trouble: string;
};

export type FamilyLine = {
  readonly id: string;
  readonly household: string;
  readonly optedOut: boolean;
  /** Where the last opt-out came from, and when (`yyyy-mm-dd`); empty where nobody noted it. */
  readonly optedOutFrom: '' | 'form' | 'staff';
  readonly optedOutOn: string;
  readonly frequency: '' | 'weekly' | 'biweekly' | 'monthly' | 'needed';
  readonly contactBy: '' | 'email' | 'phone' | 'paper';
  readonly guardians: readonly FamilyGuardian[];
  readonly children: readonly { readonly name: string; readonly school: string; readonly tutored: boolean }[];
};

export type FoundFamilies = { readonly families: readonly FamilyLine[]; readonly found: number };

export type ReturnedGuardian = {
  readonly id: string;
  readonly family: string;
  readonly name: string;
  readonly address: string;
  readonly marked: boolean;
};

export type ReturnedMail = { readonly guardians: readonly ReturnedGuardian[]; readonly unknown: readonly string[] };

const addresses = v.strictObject({
  addresses: v.pipe(v.array(v.pipe(v.string(), v.maxLength(320))), v.minLength(1), v.maxLength(500)),
});

export const familyCalls = {
  openFamilies: call<FamilyListWords>()(v.strictObject({})),
  /** The family that each child of the lists is in, by id: a OneRoster export knows no families. */
  listChildFamilies: call<{ readonly families: { readonly [child: string]: string } }>()(v.strictObject({})),
  /** Says what the block would do, and does nothing. */
  compareFamilyBlock: call<BlockResult>()(block),
  /** Writes the block; a second time it changes nothing. */
  takeFamilyBlock: call<BlockResult>()(block),
  findFamilies: call<FoundFamilies>()(
    v.strictObject({ text: v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200)) }),
  ),
  changeFamily: call<FamilyLine>()(change),
  findReturnedMail: call<ReturnedMail>()(addresses),
  /** Marks the guardians who have the addresses, and answers who has which. */
  markReturnedMail: call<ReturnedMail & { readonly markedNow: number }>()(addresses),
};
