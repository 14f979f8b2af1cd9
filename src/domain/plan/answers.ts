// The answers to the plan's six questions: as they are typed, and as a plan can be made of them.
import type { CalendarDate } from '../calendar/calendar-date';
import type { SchoolYear } from '../calendar/school-year';

export type FamilyGroup = 'advisory' | 'pta' | 'none';

/** As the sidebar holds them: text, right or wrong. */
export type AnswersDraft = {
  readonly districtName: string;
  /** A school that is on the Schools sheet has its id; a new one has none. */
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly firstDay: string;
  readonly lastDay: string;
  readonly breaks: readonly { readonly from: string; readonly to: string }[];
  readonly tutoringStart: string;
  readonly leaderName: string;
  readonly leaderRole: string;
  readonly leaderPhone: string;
  readonly leaderEmail: string;
  readonly secondName: string;
  readonly secondRole: string;
  readonly languages: readonly { readonly tag: string; readonly name: string; readonly families: string }[];
  readonly familyGroup: FamilyGroup;
  readonly newcomer: boolean;
  readonly titleOne: boolean;
};

export interface PlanPerson {
  readonly name: string;
  readonly role: string;
}

/** Answers that a plan can be made of. */
export interface PlanAnswers {
  readonly districtName: string;
  readonly schools: readonly { readonly id: string; readonly name: string }[];
  readonly year: SchoolYear;
  readonly tutoringStart: CalendarDate;
  readonly leader: PlanPerson & { readonly phone: string; readonly email: string };
  readonly second: PlanPerson | undefined;
  readonly languages: readonly { readonly tag: string; readonly name: string; readonly families: number | undefined }[];
  readonly familyGroup: FamilyGroup;
  readonly newcomer: boolean;
  readonly titleOne: boolean;
}
