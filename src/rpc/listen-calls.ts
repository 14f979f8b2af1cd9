// The calls of the sidebar's Listen step.
import * as v from 'valibot';
import type { Gap } from '../domain/tally/compare/widest-gap';
import type { QuestionFigures } from '../domain/tally/figures/figures';
import type { Published } from '../domain/tally/figures/publish';
import { columnKinds, longestChoice, mostChoices } from '../domain/tally/tab/column-kind';
import type { FoundChoices } from '../domain/tally/tab/found-choices';
import type { GridPlace } from '../domain/tally/tab/grid-heading';
import type { NamedView } from '../domain/tally/views';
import { call } from './call';
import { surveySource, tabSource } from './listen-source';

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
  /** What there is to choose from where it is counted another way. */
  readonly found: FoundChoices;
  /** Null where it is no row of a grid; the rows of a grid are counted alike. */
  readonly grid: GridPlace | null;
};

/** A tab that is set up already and asks much the same. */
export type LikeTab = { readonly sheetId: number; readonly name: string };

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
  /** The tab after whose setup this one is made; null where it is made afresh. */
  readonly like: LikeTab | null;
  /** All tabs that it could be set up like; none once it is set up. */
  readonly likes: readonly LikeTab[];
  readonly columns: readonly TabColumn[];
  readonly notices: readonly ListenNotice[];
};

export type HeardChoice = { readonly code: string; readonly label: string };

export type HeardQuestionView = {
  readonly title: string;
  /** Where it is a row of a grid. */
  readonly grid?: GridPlace;
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

const { sheetId } = tabSource.entries;

/** The letters of a cell. */
const heading = v.pipe(v.string(), v.maxLength(50_000));

const newColumn = v.pipe(
  v.strictObject({
    heading,
    column: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(18_278)),
    kind: v.picklist(columnKinds),
    choices: v.array(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(longestChoice))),
  }),
  v.check(({ kind, choices }) => choices.length <= mostChoices(kind)),
);

const wishedViews = v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(100))), v.maxLength(50)));

export const listenCalls = {
  openListen: call<ListenHome>()(v.strictObject({})),
  /** `like` is the tab to set it up like; null for none; without it, the one that is most alike. */
  openTabSetup: call<TabSetup>()(v.strictObject({ sheetId, like: v.optional(v.nullable(sheetId)) })),
  /** Says how the columns of a tab are counted, all of them at once. */
  saveTabSetup: call<{ readonly saved: number }>()(
    v.strictObject({
      sheetId,
      like: v.optional(v.nullable(sheetId)),
      columns: v.pipe(v.array(newColumn), v.minLength(1), v.maxLength(2_000)),
    }),
  ),
  /** Is called again with the part `on` while it answers that it is still counting. `views` are those to tell beside those that were told before: by default the district alone. */
  countSurvey: call<Heard | Counting>()(v.strictObject({ ...surveySource.entries, views: wishedViews, part })),
  countTab: call<Heard | Counting>()(v.strictObject({ ...tabSource.entries, views: wishedViews, part })),
};
