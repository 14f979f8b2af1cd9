// One question or layout part of a form, as the workbench keeps it.

export type ItemKind =
  | 'CHECKBOX'
  | 'CHECKBOX_GRID'
  | 'DATE'
  | 'DATETIME'
  | 'DURATION'
  | 'GRID'
  | 'IMAGE'
  | 'LIST'
  | 'MULTIPLE_CHOICE'
  | 'PAGE_BREAK'
  | 'PARAGRAPH_TEXT'
  | 'RATING'
  | 'SCALE'
  | 'SECTION_HEADER'
  | 'TEXT'
  | 'TIME'
  | 'VIDEO';

/** Where a choice or a page break leads. */
export type Navigation = 'CONTINUE' | 'RESTART' | 'SUBMIT' | { readonly pageId: number };

export interface ChoiceRecord {
  readonly value: string;
  readonly goTo: Navigation | null;
  /** In a quiz. */
  readonly correct?: boolean;
}

export interface FeedbackRecord {
  readonly text: string;
  readonly links: readonly { readonly url: string; readonly text: string }[];
}

/** Of a picture or a video. */
export interface MediaRecord {
  readonly alignment: 'LEFT' | 'CENTER' | 'RIGHT';
  readonly width: number;
  readonly image: { readonly base64: string; readonly type: string; readonly name: string | null } | null;
  readonly videoUrl: string | null;
}

/** A rule for answers, by the name of the builder method that asked for it without its `require`. */
export interface ValidationRecord {
  readonly rule: string;
  readonly args: readonly (string | number)[];
  readonly helpText: string;
}

export interface ItemRecord {
  readonly id: number;
  readonly kind: ItemKind;
  readonly title: string;
  readonly helpText: string;
  readonly required: boolean;
  /** What the page calls its fields: one number a question, one a row in a grid (platform.md 3.6). */
  readonly entryIds: readonly number[];
  readonly choices: readonly ChoiceRecord[];
  readonly other: boolean;
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly lower: number;
  readonly upper: number;
  readonly leftLabel: string;
  readonly rightLabel: string;
  readonly includesYear: boolean;
  readonly validation: ValidationRecord | null;
  /** Of a page break: where the page before it leads (F55). */
  readonly goTo: Navigation | null;
  /** In a quiz: what it is worth, and what is said of its answers. */
  readonly points?: number;
  readonly feedback?: {
    readonly correct?: FeedbackRecord;
    readonly incorrect?: FeedbackRecord;
    readonly general?: FeedbackRecord;
  };
  readonly media?: MediaRecord;
  readonly ratingIcon?: 'STAR' | 'HEART' | 'THUMB_UP';
}

const LAYOUT: readonly ItemKind[] = ['PAGE_BREAK', 'SECTION_HEADER', 'IMAGE', 'VIDEO'];
const WITH_CHOICES: readonly ItemKind[] = ['CHECKBOX', 'LIST', 'MULTIPLE_CHOICE'];

/** Whether families answer this item, so that it has a column in the response tab. */
export const isQuestion = (item: ItemRecord): boolean => !LAYOUT.includes(item.kind);

export const isGrid = (item: ItemRecord): boolean => item.kind === 'GRID' || item.kind === 'CHECKBOX_GRID';

export const hasChoices = (item: ItemRecord): boolean => WITH_CHOICES.includes(item.kind);

/** An item as Google makes it: no title, not required, a choice question with one empty choice. */
export const newItem = (kind: ItemKind, id: number, entryId: number): ItemRecord => ({
  id,
  kind,
  title: '',
  helpText: '',
  required: false,
  entryIds: LAYOUT.includes(kind) ? [] : [entryId],
  choices: WITH_CHOICES.includes(kind) ? [{ value: '', goTo: null }] : [],
  other: false,
  rows: kind === 'GRID' || kind === 'CHECKBOX_GRID' ? [''] : [],
  columns: kind === 'GRID' || kind === 'CHECKBOX_GRID' ? [''] : [],
  lower: 1,
  upper: kind === 'RATING' ? 3 : 5,
  leftLabel: '',
  rightLabel: '',
  includesYear: true,
  validation: null,
  goTo: null,
});
