// What says who gets a message, and what becomes of it: the rules of a wave and its recipient units.
import type { Guardian } from '../../roster/guardian';
import type { FamilyInTutoring, TutoredChild } from '../../roster/roster';

/** One message for each guardian or household about all its children in tutoring, or one about each child (design 3.5). */
export const unitModes = ['guardian', 'household', 'guardian-child', 'household-child'] as const;

export type UnitMode = (typeof unitModes)[number];

/** The audiences that the family lists tell by themselves. */
export type ListAudience =
  | { readonly kind: 'everyone' }
  | { readonly kind: 'schools'; readonly schools: readonly string[] }
  | { readonly kind: 'languages'; readonly languages: readonly string[] };

/** Why a guardian is phoned or written to on paper instead. */
export type NoMailReason =
  | 'no-address'
  | 'bad-address'
  | 'returned'
  | 'barred-address'
  | 'shared-address'
  | 'wants-phone'
  | 'wants-paper'
  | 'no-language'
  | 'not-ready';

export interface UnitChild {
  readonly id: string;
  readonly firstName: string;
  /** The name of the school. */
  readonly school: string;
}

export interface RecipientUnit {
  /** Never changes: `g:` or `h:` and the id of the guardian or the household, and `/c:` and the child's where it is about one. */
  readonly unit: string;
  /** Ids of the guardians whom this unit stands for; none of a partner, or of someone who is on no list. */
  readonly guardians: readonly string[];
  readonly familyName: string;
  /** Of the guardian to whom it is addressed. */
  readonly guardianFirstName: string;
  /** Those in tutoring whom the message is about. */
  readonly children: readonly UnitChild[];
  /** Ids of the schools of the children in tutoring. */
  readonly schools: readonly string[];
  readonly phone: string;
  /** The tag where it is known, else what the cell says. */
  readonly language: string;
  /** Where the message goes, or why none can: then a call, or a letter where there is no phone. */
  readonly way:
    | { readonly by: 'mail'; readonly address: string }
    | { readonly by: 'call' | 'letter'; readonly why: NoMailReason };
}

/** PV08b: an address of guardians of two households or more. */
export interface SharedAddress {
  readonly address: string;
  readonly guardians: readonly {
    readonly id: string;
    readonly name: string;
    readonly family: string;
    readonly household: string;
    /** A person has looked, and the address is this guardian's. */
    readonly settled: boolean;
  }[];
}

export interface UnitPlan {
  readonly units: readonly RecipientUnit[];
  /** Guardians who get nothing: a court order or the like (PV08). */
  readonly barred: number;
  /** Guardians of families that opted out of surveys (PV23). */
  readonly optedOut: number;
  /** Guardians who read the message at another guardian's address, or for whom their household's message counts. */
  readonly covered: number;
  /** Families with a child in tutoring and no guardian on the list, by id. */
  readonly withoutGuardian: readonly string[];
  /** Addresses that keep a message with names from being sent until a person has settled whose they are. */
  readonly shared: readonly SharedAddress[];
}

/** A guardian, and the children whom a message to them would be about. */
export interface Reader {
  readonly guardian: Guardian;
  readonly family: FamilyInTutoring;
  readonly children: readonly TutoredChild[];
}

export interface UnitRules {
  readonly mode: UnitMode;
  readonly audience: ListAudience;
  /** Leaves out whom it says no to; nobody where it is not there. */
  readonly only?: (reader: Reader) => boolean;
  /** Whether the message may name children: then it goes to nobody but the guardians of each (PV08, PV08b). */
  readonly names?: boolean;
  /** PV23: a notice that is required goes to families that want no surveys too. */
  readonly optOuts?: 'honored' | 'notice';
  /** The tag that a language cell names, or undefined. */
  readonly tagOf: (cell: string) => string | undefined;
  /** Languages that can be sent in: approved, worded, and with an open form (PV07, PV09, design 3.11). */
  readonly ready: readonly string[];
}
