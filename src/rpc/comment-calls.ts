// The calls by which comments are read, tagged and let out.
import * as v from 'valibot';
import type { QuestionFigures } from '../domain/tally/figures/figures';
import type { Published } from '../domain/tally/figures/publish';
import { call } from './call';
import type { ListenNotice } from './listen-calls';
import { listenSource } from './listen-source';

export type CommentView = {
  readonly key: string;
  readonly question: string;
  readonly language: string;
  readonly text: string;
  readonly scrubbed: string;
  /** Names. */
  readonly themes: readonly string[];
  readonly readBy: string;
  readonly share: boolean;
  readonly urgent: boolean;
  /** The answer was deleted. */
  readonly gone: boolean;
  /** Of the row as it stood: a row that changed since is not written over. */
  readonly seen: string;
};

export type CommentRoom = {
  readonly total: number;
  readonly waiting: number;
  readonly urgent: number;
  /** Keys in the order in which they are read: urgent ones first, then those that nobody has read, then the others. */
  readonly order: readonly string[];
  /** The first of them; null where there are none. */
  readonly first: CommentView | null;
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  readonly figures: Published<QuestionFigures> | null;
  readonly least: number;
  /** How many quotes may leave the workbook; none where too few families wrote. */
  readonly quotes: number;
  readonly sheet: { readonly id: number; readonly name: string };
  readonly notices: readonly ListenNotice[];
};

export type SavedComment = { readonly waiting: number; readonly urgent: number; readonly comment: CommentView };

const key = v.pipe(v.string(), v.minLength(1), v.maxLength(40));
const name = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(5000), v.regex(/^[^,;\n]*$/));

export const commentCalls = {
  /** Gathers what is new first. */
  openComments: call<CommentRoom>()(v.strictObject({ source: listenSource })),
  readComment: call<CommentView>()(v.strictObject({ source: listenSource, key })),
  saveComment: call<SavedComment>()(
    v.strictObject({
      source: listenSource,
      key,
      seen: v.pipe(v.string(), v.maxLength(20)),
      scrubbed: v.pipe(v.string(), v.maxLength(50_000)),
      themes: v.pipe(v.array(name), v.maxLength(1000), v.readonly()),
      read: v.boolean(),
      share: v.boolean(),
    }),
  ),
};
