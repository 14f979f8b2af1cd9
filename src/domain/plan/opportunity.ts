// An engagement opportunity of the catalog, and when in a school year it takes place.

/** `E04`. */
export type OpportunityId = string;

/** `E10-3`: the third time of an opportunity in one school year. */
export type OccurrenceId = string;

export type Phase = 'design' | 'launch' | 'run' | 'review';

export type Purpose = 'learn' | 'decide' | 'connect' | 'act' | 'feedback' | 'inform';

/** What an occurrence is dated by: a day of the year, or another occurrence. */
export type Anchor = 'start' | 'launch' | 'middle' | 'end' | OccurrenceId;

/** Days counted from some day; negative ones come before it. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** From so many days after the anchor to so many; open where an end is missing. A soft one is given up where it is too late for it. */
export interface Window {
  readonly of: Anchor;
  readonly from?: number;
  readonly to?: number;
  readonly soft?: boolean;
}

export interface Timing {
  /** `1`: with the opportunity's id, the occurrence's. */
  readonly key: string;
  readonly phase: Phase;
  readonly within: readonly Window[];
  /** The day it should be nearest to. */
  readonly aim: { readonly of: Anchor; readonly days: number };
  /** Too late for its soft windows, it takes place soon instead (S2); otherwise not at all. */
  readonly soon?: boolean;
  /** It takes place only if this one does. */
  readonly follows?: OccurrenceId;
  readonly on?: 'saturday';
  /** Days that it stays open, or until the year ends; one day unless said. */
  readonly lasts?: number | 'year';
  /** There must be a school day this long before it, to get ready on. */
  readonly before?: Span;
  /** There must be a school day this long after it, to answer on. */
  readonly after?: Span;
  /** It comes again this many days after the last time, as long as the year has room. */
  readonly repeat?: Span & { readonly aim: number };
}

export interface Opportunity {
  readonly id: OpportunityId;
  readonly category:
    | 'input'
    | 'support'
    | 'direct'
    | 'beyond'
    | 'listening'
    | 'feedback'
    | 'communication'
    | 'newcomer';
  readonly purpose: Purpose;
  readonly format: 'formal' | 'informal' | 'written';
  /** `gate`: families are asked to promote or recruit only after a meeting to plan it with them (R21). */
  readonly codesign: 'itself' | 'advise' | 'gate' | 'none';
  readonly pay: 'offer' | 'required' | 'supports' | 'none';
  readonly partners: readonly string[];
  readonly builds: readonly ('capabilities' | 'connections' | 'cognition' | 'confidence')[];
  readonly source: readonly string[];
  readonly goal: string;
  /** Who has it in hand: one of the two people of the plan, or the staff of each school. */
  readonly led: 'office' | 'school';
  /** Only for districts with this. */
  readonly only?: 'newcomer' | 'group' | 'no-group';
  /** None: it is planned when something happens, such as a change of leaders. */
  readonly timings: readonly Timing[];
}

export interface OpportunityWords {
  readonly name: string;
  readonly why: string;
  /** Who leads it or helps with it, as roles. */
  readonly who: string;
}

/** Opportunities that write to every family: one a week is enough (R37). */
export const messages: ReadonlySet<OpportunityId> = new Set(['E22', 'E23', 'E26', 'E28', 'E29']);
