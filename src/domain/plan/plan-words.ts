// The words that a plan is written in, in one of the languages that staff use; content holds them.
import type { Opportunity, OpportunityWords, Phase, Purpose } from './opportunity';

type ByCode<Code extends string> = { readonly [One in Code]: string };

export interface PlanWords {
  readonly opportunities: { readonly [id: string]: OpportunityWords };
  readonly goals: readonly { readonly id: string; readonly name: string; readonly measure: string }[];
  readonly partners: readonly {
    readonly type: string;
    readonly name: string;
    readonly offers: string;
    /** Rows that the register starts with, one for each; `perSchool` is one a school (S15). */
    readonly rows: readonly { readonly subRole: string; readonly perSchool?: boolean }[];
  }[];
  readonly seats: {
    readonly open: string;
    readonly yes: string;
    readonly no: string;
    readonly family: string;
    readonly tutoringLead: string;
    readonly schoolLeader: string;
    readonly teacher: string;
    readonly partner: string;
    readonly nominators: ByCode<'advisory' | 'pta' | 'none'>;
  };
  readonly phases: ByCode<Phase>;
  readonly purposes: ByCode<Purpose>;
  readonly formats: ByCode<Opportunity['format']>;
  readonly builds: ByCode<Opportunity['builds'][number]>;
  readonly pay: ByCode<Opportunity['pay']>;
  readonly statuses: ByCode<'planned' | 'underWay' | 'done' | 'dropped'>;
  readonly support: string;
  readonly allSchools: string;
  readonly schoolStaff: string;
  readonly noSchool: string;
  readonly until: string;
  /** `{name}` of an activity that comes after `{other}`. */
  readonly after: string;
  /** Sunday last. */
  readonly weekdays: readonly string[];
  readonly months: readonly string[];
  readonly shortMonths: readonly string[];
  /** `{weekday} {month} {day}`. */
  readonly dayPattern: string;
}
