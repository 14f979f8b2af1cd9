// The calls by which staff choose who gets a message, and see who that is.
import * as v from 'valibot';
import { audienceSchema, type columnSheets, onlySchema } from './audience';
import { call } from './call';

const id = v.pipe(v.string(), v.minLength(1), v.maxLength(80));

const who = v.strictObject({
  /** The message to be sent: T10 and T11 are updates (S59). */
  template: id,
  kind: v.picklist(['invitation', 'notice']),
  /** Whether it may name children (PV08b). */
  names: v.boolean(),
  mode: v.picklist(['guardian', 'household', 'guardian-child', 'household-child']),
  audience: audienceSchema,
  only: onlySchema,
});

export type WhoInput = v.InferOutput<typeof who>;

type Choice = { readonly id: string; readonly name: string };

export type ColumnChoice = {
  readonly sheet: (typeof columnSheets)[number];
  /** As staff know it. */
  readonly sheetName: string;
  readonly column: string;
  /** What its cells say; null where there are too many to choose from. */
  readonly values: readonly string[] | null;
};

/** What there is to choose from, as far as the workbook has it. */
export type WhoChoices = {
  readonly schools: readonly Choice[];
  readonly languages: readonly Choice[];
  /** Surveys that know who answered. */
  readonly surveys: readonly Choice[];
  /** Events that families have been asked about. */
  readonly activities: readonly Choice[];
  readonly partnerTypes: readonly Choice[];
  /** Roles of families' seats that somebody holds. */
  readonly roles: readonly string[];
  /** How many rows of Leads to call nobody has contacted, how many of them for too long, and how many there are. */
  readonly leads: { readonly waiting: number; readonly late: number; readonly all: number; readonly within: number };
  readonly columns: readonly ColumnChoice[];
};

export type SharedAddressView = {
  readonly address: string;
  readonly guardians: readonly {
    readonly id: string;
    readonly name: string;
    readonly family: string;
    readonly household: string;
    readonly settled: boolean;
  }[];
};

export type CapView = {
  readonly aWeek: number;
  /** How many of the units are over the cap, and the first of them with the day of their last message. */
  readonly over: number;
  /** How many such units a person has left out. */
  readonly left: number;
  readonly overFirst: readonly { readonly name: string; readonly last: string }[];
  /** How many want no other update yet, and the first of them; `last` is empty where they want none at all. */
  readonly resting: number;
  readonly restingFirst: readonly { readonly name: string; readonly last: string }[];
};

export type WhoFigures = {
  readonly messages: number;
  readonly calls: number;
  readonly letters: number;
  readonly barred: number;
  readonly optedOut: number;
  readonly covered: number;
  /** Families without a guardian on the list. */
  readonly withoutGuardian: number;
  /** Those of the audience who are on no list for certain, as they are called. */
  readonly notFound: readonly string[];
  readonly shared: readonly SharedAddressView[];
  readonly cap: CapView;
};

export type ReminderFigures = {
  /** 2 or 3. */
  readonly wave: number;
  readonly messages: number;
  readonly calls: number;
  readonly letters: number;
  /** Whether those who answered are known, and left out. */
  readonly knowsWho: boolean;
  readonly answered: number;
  /** Barred or opted out since. */
  readonly heldBack: number;
  /** Messages of which nobody knows whether they arrived. */
  readonly unknown: number;
  readonly gone: readonly string[];
  /** The day of the last message, or empty. */
  readonly last: string;
  readonly tooSoon: boolean;
};

export const whoCalls = {
  openWho: call<WhoChoices>()(v.strictObject({})),
  /** Says who would get it; writes nothing. */
  lookWho: call<WhoFigures>()(who),
  /** A person has looked: the address is right for these guardians, or is to be asked about again. */
  settleSharedAddress: call<{ readonly settled: number }>()(
    v.strictObject({
      address: v.pipe(v.string(), v.maxLength(320)),
      guardians: v.pipe(v.array(id), v.minLength(1), v.maxLength(100)),
      isRight: v.boolean(),
    }),
  ),
  /** Says whom the next reminder of a campaign would go to; writes nothing. */
  lookReminder: call<ReminderFigures>()(v.strictObject({ campaign: id })),
};
