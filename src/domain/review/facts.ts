// What the plan review looks at: the workbook's rows, read into facts. A row is named by its sheet and its number there.
import type { CalendarDate } from '../calendar/calendar-date';
import type { SchoolYear } from '../calendar/school-year';
import type { Opportunity, Purpose } from '../plan/opportunity';
import type { ReflectionItem } from '../plan/reflection';
import type { Thresholds } from '../settings/thresholds';
import type { SheetRole } from '../sheet/sheet-role';

export interface RowRef {
  readonly role: SheetRole;
  /** Counted from 1, as in the sheet. */
  readonly row: number;
  /** What staff know the row by. */
  readonly name: string;
}

export interface ActivityFact extends RowRef {
  readonly id: string;
  readonly opportunity: string;
  readonly category: Opportunity['category'] | undefined;
  readonly pay: Opportunity['pay'] | undefined;
  readonly start: CalendarDate | undefined;
  readonly end: CalendarDate | undefined;
  readonly isDone: boolean;
  readonly lead: string;
  readonly goal: string;
  readonly purpose: Purpose | undefined;
  readonly format: Opportunity['format'] | undefined;
  /** Types of partners, `PT2`. */
  readonly partners: readonly string[];
  readonly codesignOn: CalendarDate | undefined;
  readonly time: string;
  readonly place: string;
  readonly support: string;
  readonly payDecision: string;
  readonly resourcesNeeded: string;
  readonly resourcesDue: CalendarDate | undefined;
  readonly resourcesGiven: string;
  readonly cost: CostKind | undefined;
  readonly isTitleOneMoney: boolean;
  readonly decisionOn: CalendarDate | undefined;
  readonly coHost: string;
  /** The id of the activity that the catalog has it follow, as what tells families what was heard there (R12). */
  readonly follows: string | undefined;
  /** `L1`: the change of leaders that it is a task of (R16, R17). */
  readonly change: string | undefined;
  readonly isCarriedOver: boolean;
}

/** What Title I money may not be spent on (PV16); anything else has no kind. */
export type CostKind = 'meal' | 'entertainment' | 'gift' | 'prize';

export interface SeatFact extends RowRef {
  readonly isFamily: boolean;
  /** Nobody sits on it yet. */
  readonly isOpen: boolean;
  readonly nominatedBy: string;
  readonly isNamedByStaff: boolean;
  readonly reportBackOn: CalendarDate | undefined;
}

export interface GoalFact extends RowRef {
  readonly id: string;
}

export interface PartnerFact extends RowRef {
  readonly type: string;
  /** Somebody is named. */
  readonly isKnown: boolean;
}

export interface PayFact extends RowRef {
  readonly activity: string;
  readonly isDecided: boolean;
  readonly rate: number;
  readonly isTrainingPaid: boolean;
}

export interface ChangeFact extends RowRef {
  readonly id: string;
  readonly announcedOn: CalendarDate | undefined;
  readonly startsOn: CalendarDate | undefined;
  readonly noticeSentOn: CalendarDate | undefined;
}

export interface SlotFact extends RowRef {
  readonly day: CalendarDate | undefined;
  /** `07:15`. */
  readonly time: string | undefined;
  readonly isTutor: boolean;
}

export interface LeadFact extends RowRef {
  readonly on: CalendarDate | undefined;
  readonly isContacted: boolean;
}

export interface ListeningFact extends RowRef {
  /** The id of the survey by which it was held; empty for none. */
  readonly survey: string;
  /** The survey's or the activity's id. */
  readonly what: string;
  readonly closedOn: CalendarDate | undefined;
  /** How many families said it, where that may be known (PV01). */
  readonly mentions: number | undefined;
  readonly isDone: boolean;
  readonly check: string;
  /** When families are to be told; after a meeting, by those who have a seat (R08). */
  readonly tellBy: CalendarDate | undefined;
  readonly toldOn: CalendarDate | undefined;
}

export interface SurveyFact extends RowRef {
  readonly id: string;
  readonly purpose: string;
  /** What a proposed change answers: the id of a theme, a survey or an activity. */
  readonly theme: string;
  /** Of one whose answers are told back (R12). */
  readonly closedOn: CalendarDate | undefined;
  readonly opensOn: CalendarDate | undefined;
}

export interface LanguageFact extends RowRef {
  readonly tag: string;
  readonly families: number;
  readonly isApproved: boolean;
}

/** A text that goes to families. */
export interface TextFact extends RowRef {
  readonly template: string;
  readonly language: string;
  readonly text: string;
}

export interface TitleOneFact extends RowRef {
  readonly isMet: boolean;
}

/** A cell of a date column that holds something else: the rules cannot see it. */
export interface OddDay extends RowRef {
  readonly text: string;
}

export interface PlanFacts {
  readonly today: CalendarDate;
  readonly year: SchoolYear;
  readonly launch: CalendarDate;
  /** Dropped ones are not among them. */
  readonly activities: readonly ActivityFact[];
  readonly goals: readonly GoalFact[];
  readonly seats: readonly SeatFact[];
  readonly partners: readonly PartnerFact[];
  readonly pay: readonly PayFact[];
  readonly changes: readonly ChangeFact[];
  readonly slots: readonly SlotFact[];
  readonly leads: readonly LeadFact[];
  readonly listening: readonly ListeningFact[];
  readonly surveys: readonly SurveyFact[];
  readonly languages: readonly LanguageFact[];
  readonly texts: readonly TextFact[];
  readonly titleOne: readonly TitleOneFact[];
  readonly oddDays: readonly OddDay[];
  readonly reflection: {
    readonly items: readonly ReflectionItem[];
    /** By item; blanks are left out. */
    readonly scores: ReadonlyMap<string, number>;
  };
  readonly settings: {
    readonly minGroupSize: number;
    readonly payFloor: number;
    readonly classHours: { readonly from: string; readonly until: string };
    readonly isHighImpact: boolean;
    readonly isTitleOne: boolean;
    readonly pastPlan: string;
    readonly thresholds: Thresholds;
  };
}
