// The words that a plan is written in, in one of the languages that staff use; content holds them.
import type { MessageId, MessageMoment } from './message-moment';
import type { Opportunity, OpportunityWords, Phase, Purpose } from './opportunity';
import type { PlanRole } from './plan-role';

/** The dashboard's figures; they stand side by side and make no sum. */
export type DashboardFigure =
  | 'activities'
  | 'early'
  | 'familySeats'
  | 'beyond'
  | 'capabilities'
  | 'connections'
  | 'cognition'
  | 'confidence'
  | 'ambassadors'
  | 'payReport'
  | 'pay';

/** Conditions of the Dual Capacity framework, in its order, and the four Cs. */
export type Condition =
  | 'relational'
  | 'learning'
  | 'asset'
  | 'cultural'
  | 'collaborative'
  | 'interactive'
  | 'systemic'
  | 'integrated'
  | 'sustained'
  | 'fourCs';

type ByCode<Code extends string> = { readonly [One in Code]: string };

interface Explained {
  readonly name: string;
  readonly use: string;
}

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
  readonly categories: ByCode<Opportunity['category']>;
  readonly compensation: ByCode<'yes' | 'no' | 'wage' | 'stipend'>;
  readonly oneToOnes: ByCode<'before' | 'after' | 'programManager'>;
  readonly reflection: {
    readonly conditions: ByCode<Condition>;
    /** By the item's id. */
    readonly items: { readonly [id: string]: string };
    /** What a low score of the item points to beside opportunities. */
    readonly advice: { readonly [id: string]: string };
  };
  readonly resources: readonly {
    readonly id: string;
    readonly name: string;
    readonly address: string;
    readonly language: string;
    readonly use: string;
  }[];
  /** What a meeting's representatives do after it; `{name}` of the meeting (S22). */
  readonly reportBack: ByCode<'name' | 'willDo' | 'by'>;
  readonly raisedHand: ByCode<'talk' | 'unnamed'>;
  readonly messages: {
    /** The tag of the language that the subjects are in. */
    readonly language: string;
    readonly channels: ByCode<MessageMoment['channel']>;
    readonly kinds: {
      readonly [id: MessageId]: { readonly subject: string; readonly moment: string; readonly audience: string };
    };
  };
  /** What is asked of each school, and of the district. */
  readonly titleOne: readonly { readonly id: string; readonly of: string; readonly item: string }[];
  readonly dashboard: { readonly [Figure in DashboardFigure]: { readonly name: string; readonly meaning: string } };
  /** The Start sheet. */
  readonly start: {
    readonly begin: Explained;
    readonly yours: Explained;
    readonly shared: Explained;
    readonly steps: { readonly [Step in 'plan' | 'ask' | 'listen' | 'invite' | 'close']: Explained };
    /** `{n}` activities, `{from}` to `{to}`. */
    readonly planState: string;
    /** `{name}` of what comes next, on `{day}`. */
    readonly next: string;
    readonly nothingNext: string;
    readonly goTo: string;
    readonly sheets: ByCode<Exclude<PlanRole, 'start'>>;
  };
  /** Where families came in after the design (S5). */
  readonly dashboardLate: string;
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
