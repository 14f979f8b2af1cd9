// A pulse survey with comments, and what the sheets then hold.
import type { CommentRoom, CommentView } from '../../../src/rpc/comment-calls';
import { answerForm, formsOf, type ListenHost, openListenHost, openPulse } from '../listen/survey-host';

export interface CommentHost extends ListenHost {
  readonly surveyId: string;
  readonly open: () => Promise<CommentRoom>;
  /** Families write this on the form, which is the first one or another. */
  readonly write: (texts: readonly string[], form?: number) => Promise<void>;
  readonly rows: () => readonly { readonly [heading: string]: unknown }[];
}

/** The open question of the form. */
const openQuestion = (listen: ListenHost, at: number): string => {
  const item = formsOf(listen)[at]?.items.find(({ type }) => type === 'PARAGRAPH_TEXT' || type === 'TEXT');
  if (item === undefined) throw new Error('the form has no open question');
  return item.title;
};

/** The rows of a sheet of ours by heading. */
export const rowsOf = (listen: ListenHost, name: string | RegExp) => {
  const [, headings = [], ...rows] = listen.sheet(name).values;
  return rows
    .filter((row) => row.some((cell) => cell !== ''))
    .map((row) => Object.fromEntries(headings.map((heading, at) => [String(heading), row[at] ?? ''])));
};

export const openCommentHost = async (): Promise<CommentHost> => {
  const listen = await openListenHost();
  const surveyId = await openPulse(listen);
  return {
    ...listen,
    surveyId,
    open: () => listen.rpc<CommentRoom>('openComments', { source: { surveyId } }),
    write: async (texts, form = 0) => {
      const to = formsOf(listen)[form];
      if (to === undefined) throw new Error('no such form');
      for (const text of texts) await answerForm(listen, to, { [openQuestion(listen, form)]: text });
    },
    rows: () => rowsOf(listen, 'Comments'),
  };
};

export const reviewOf = (comment: CommentView, more: object = {}) => ({
  key: comment.key,
  seen: comment.seen,
  scrubbed: comment.scrubbed,
  themes: comment.themes,
  read: false,
  share: false,
  ...more,
});
