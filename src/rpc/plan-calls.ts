// The calls of the sidebar's Plan step.
import * as v from 'valibot';
import type { AnswersDraft } from '../domain/plan/answers';
import type { PlanRole } from '../domain/plan/plan-role';
import { call } from './call';

export type PlanSheetLink = { readonly role: PlanRole | 'settings'; readonly name: string; readonly sheetId: number };

export type ComingActivity = { readonly date: string; readonly name: string; readonly lead: string };

export type KnownLanguage = { readonly tag: string; readonly name: string; readonly english: string };

export type PlanView = {
  readonly today: string;
  /** What the workbook holds, with a default for what it does not. */
  readonly answers: AnswersDraft;
  readonly knownLanguages: readonly KnownLanguage[];
  /** Others by every name that staff may write them with: they then have the tag that family lists give them. */
  readonly moreLanguages: readonly (KnownLanguage & { readonly also: readonly string[] })[];
  /** Null where no plan was built yet. */
  readonly plan: {
    readonly activities: number;
    readonly done: number;
    readonly coming: readonly ComingActivity[];
    readonly sheets: readonly PlanSheetLink[];
    /** Whether the last build can be put back. */
    readonly canPutBack: boolean;
  } | null;
};

/** What a build does to one sheet, in rows. */
export type SheetWork = {
  readonly role: PlanRole;
  readonly name: string;
  /** The sheet is not there and is made. */
  readonly isNew: boolean;
  readonly added: number;
  readonly updated: number;
  readonly removed: number;
  /** Rows that staff changed, left as they are. */
  readonly leftAlone: number;
  /** Rows that the plan no longer needs but that hold something of staff's. */
  readonly outdated: number;
  /** Columns of ours that staff deleted, by their headings. */
  readonly missingColumns: readonly string[];
  /** The first rows of each kind by name; of a sheet that is made there are none. */
  readonly rows: { readonly [Kind in 'added' | 'updated' | 'removed' | 'leftAlone' | 'outdated']: readonly string[] };
};

export type PlanWorkSummary = {
  readonly first: boolean;
  readonly nothingToDo: boolean;
  /** Activities in the plan once it is built. */
  readonly activities: number;
  readonly from: string;
  readonly to: string;
  readonly coming: readonly ComingActivity[];
  /** What the year has no day left for, by name. */
  readonly tooLate: readonly string[];
  readonly sheets: readonly SheetWork[];
};

export type PlanReport = PlanWorkSummary & { readonly links: readonly PlanSheetLink[] };

/** What putting the last build back does to one sheet. */
export type PutBackSheet = {
  readonly name: string;
  /** The whole sheet goes. */
  readonly deleted: boolean;
  readonly cells: number;
  /** Rows taken away, and rows that come back. */
  readonly rows: number;
  readonly restored: number;
  /** Rows that somebody worked on since: they stay as they are. */
  readonly kept: readonly string[];
};

export type PutBack = { readonly sheets: readonly PutBackSheet[] };

const text = (longest: number) => v.pipe(v.string(), v.maxLength(longest));
const day = text(40);

const answers = v.strictObject({
  districtName: text(200),
  schools: v.pipe(v.array(v.strictObject({ id: text(80), name: text(200) })), v.maxLength(2000), v.readonly()),
  firstDay: day,
  lastDay: day,
  breaks: v.pipe(v.array(v.strictObject({ from: day, to: day })), v.maxLength(40), v.readonly()),
  tutoringStart: day,
  leaderName: text(120),
  leaderRole: text(120),
  leaderPhone: text(60),
  leaderEmail: text(254),
  secondName: text(120),
  secondRole: text(120),
  languages: v.pipe(
    v.array(v.strictObject({ tag: text(35), name: text(80), families: text(12) })),
    v.maxLength(120),
    v.readonly(),
  ),
  familyGroup: v.picklist(['advisory', 'pta', 'none']),
  newcomer: v.boolean(),
  titleOne: v.boolean(),
});

export const planCalls = {
  openPlan: call<PlanView>()(v.strictObject({})),
  /** What `buildPlan` would do with these answers; changes nothing. */
  previewPlan: call<PlanWorkSummary>()(v.strictObject({ answers })),
  buildPlan: call<PlanReport>()(v.strictObject({ answers })),
  /** What `putBack` would do; changes nothing. */
  previewPutBack: call<PutBack>()(v.strictObject({})),
  /** Undoes the last build, as far as nobody has worked on it since. */
  putBack: call<PutBack>()(v.strictObject({})),
};
