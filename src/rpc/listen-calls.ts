// The calls of the sidebar's Listen step.
import * as v from 'valibot';
import type { Gap } from '../domain/tally/compare/widest-gap';
import type { QuestionFigures } from '../domain/tally/figures/figures';
import type { Published } from '../domain/tally/figures/publish';
import { columnKinds } from '../domain/tally/tab/propose-setup';
import type { NamedView } from '../domain/tally/views';
import { call } from './call';

/** A form of a survey; `answers` is null where its tab is not there yet, or not any more. */
export type ListenForm = { readonly language: string; readonly answers: number | null };

export type ListenSurvey = {
  readonly id: string;
  readonly name: string;
  /** Through all its forms, and on paper. */
  readonly answers: number;
  readonly onPaper: number;
  readonly forms: readonly ListenForm[];
};

/** A tab that looks like answers and is none of ours. */
export type ListenTab = {
  readonly sheetId: number;
  readonly name: string;
  readonly answers: number;
  /** Staff have said how its questions are counted. */
  readonly setUp: boolean;
};

export type ListenHome = {
  readonly surveys: readonly ListenSurvey[];
  readonly tabs: readonly ListenTab[];
  readonly minGroupSize: number;
};

export type TabColumnKind = (typeof columnKinds)[number];

export type TabColumn = {
  readonly heading: string;
  readonly column: number;
  /** The letters of the column in the sheet. */
  readonly letters: string;
  readonly kind: TabColumnKind;
  readonly choices: readonly string[];
  /** How many other texts there are, which count as Other. */
  readonly rarer: number;
};

/** What a person should know: a code that the words of Listen explain. */
export type ListenNotice = {
  readonly code: string;
  readonly values: { readonly [name: string]: string | number };
};

export type TabSetup = {
  readonly sheetId: number;
  readonly name: string;
  readonly answers: number;
  readonly saved: boolean;
  readonly minGroupSize: number;
  readonly columns: readonly TabColumn[];
  readonly notices: readonly ListenNotice[];
};

export type HeardChoice = { readonly code: string; readonly label: string };

export type HeardQuestionView = {
  readonly title: string;
  readonly choices: readonly HeardChoice[];
  readonly figures: Published<QuestionFigures>;
  /** By view: the widest difference between two of its groups. None in the Forms editor. */
  readonly gaps?: { readonly [view: string]: Gap };
};

/** How far a count is that takes several calls; nothing of it is told before it is whole. */
export type Counting = {
  readonly state: 'counting';
  /** Rows. */
  readonly done: number;
  readonly of: number;
  /** Rows that were counted already turned out to be changed: it began from the first one again. */
  readonly restarted: boolean;
};

/** What families said, as far as it can be shown, and the sheet that it was written to. */
export type Heard = {
  readonly state: 'heard';
  readonly title: string;
  readonly on: string;
  readonly asked: number;
  /** How many of them staff entered from paper. */
  readonly onPaper: number;
  readonly minGroupSize: number;
  readonly questions: readonly HeardQuestionView[];
  /** What the answers can be compared by. */
  readonly views: readonly NamedView[];
  readonly sheet: { readonly id: number; readonly name: string };
  /** What was added to an earlier count, of a tab so large that it is not read whole each time; null where everything was read. */
  readonly added: { readonly answers: number; readonly since: string } | null;
  readonly notices: readonly ListenNotice[];
};

/** `on` goes on with a count under way, `anew` takes nothing over from an earlier one. */
export const countParts = ['new', 'on', 'anew'] as const;

export type CountPart = (typeof countParts)[number];

const part = v.optional(v.picklist(countParts));

const sheetId = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

const newColumn = v.strictObject({
  heading: v.pipe(v.string(), v.maxLength(4000)),
  column: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(18_278)),
  kind: v.picklist(columnKinds),
  choices: v.pipe(v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(500))), v.maxLength(80)),
});

const wishedViews = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(50)));

export const listenCalls = {
  openListen: call<ListenHome>()(v.strictObject({})),
  openTabSetup: call<TabSetup>()(v.strictObject({ sheetId })),
  /** Says how the columns of a tab are counted, all of them at once. */
  saveTabSetup: call<{ readonly saved: number }>()(
    v.strictObject({ sheetId, columns: v.pipe(v.array(newColumn), v.minLength(1), v.maxLength(300)) }),
  ),
  /** Is called again with the part `on` while it answers that it is still counting. `views` are those to tell beside those that were told before: by default the district alone. */
  countSurvey: call<Heard | Counting>()(
    v.strictObject({ surveyId: v.pipe(v.string(), v.minLength(1), v.maxLength(100)), views: wishedViews, part }),
  ),
  countTab: call<Heard | Counting>()(v.strictObject({ sheetId, views: wishedViews, part })),
};
