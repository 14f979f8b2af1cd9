// Opens the comments of a survey or tab for review, one at a time, and saves what staff say of each.
import { writtenWordsIn } from '../../content/written';
import { type Comment, commentsOf, commentsShape, tagOf, waitingOf } from '../../domain/comments/comment';
import { leastForComments } from '../../domain/comments/quote';
import { apart } from '../../domain/comments/theme-tally';
import { done, type Outcome, refused } from '../../domain/problem';
import { plainKey } from '../../domain/roster/plain-key';
import { sourceKey } from '../../domain/tally/source-key';
import type { CommentRoom, CommentView, SavedComment } from '../../rpc/comment-calls';
import type { ListenSource } from '../../rpc/listen-source';
import { citedTheme, readThemes } from '../ask/themes';
import type { Ports } from '../ports';
import { readSettings } from '../settings/read-settings';
import { type OurSheet, readSheet, staffLanguage } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { countThemes } from './count-themes';
import { gatherComments } from './gather-comments';
import { quotesToShare } from './quotes';

const viewOf = ({ key, question, language, text, scrubbed, themes, readBy, share, ...one }: Comment): CommentView => ({
  key,
  question,
  language,
  text,
  scrubbed,
  themes,
  readBy,
  share,
  urgent: one.followUp !== '',
  gone: one.gone,
  seen: one.seen,
});

const urgentIn = (comments: readonly Comment[]): number =>
  comments.filter(({ followUp, readBy }) => followUp !== '' && readBy === '').length;

/** Gathers, counts the themes, and answers the first comment to read. */
export const openComments = (ports: Ports, source: ListenSource): Outcome<CommentRoom> => {
  const settings = readSettings(ports);
  if (!settings.ok) return settings;
  const gathered = gatherComments(ports, source);
  if (!gathered.ok) return gathered;
  const { comments, read, sheet } = gathered.value;
  const known = readThemes(ports);
  if (!known.ok) return known;
  const themes = apart(known.value);
  const figures = countThemes(ports, read.key, { comments, themes });
  if (!figures.ok) return figures;
  const quotes = quotesToShare(ports, source);
  if (!quotes.ok) return quotes;
  const waiting = waitingOf(comments);
  const order = [...waiting, ...comments.filter(({ readBy }) => readBy !== '')];
  return done({
    total: comments.length,
    waiting: waiting.length,
    urgent: urgentIn(comments),
    order: order.map(({ key }) => key),
    first: order[0] === undefined ? null : viewOf(order[0]),
    themes: themes.map(({ id, name }) => ({ id, name: tagOf(name) })),
    figures: figures.value ?? null,
    least: leastForComments(settings.value.minGroupSize),
    quotes: [...quotes.value.values()].flat().length,
    sheet: { id: sheet.id, name: ports.workbook.nameOf(sheet.id) },
    notices: read.notices,
  });
};

interface Found {
  readonly sheet: OurSheet;
  readonly comments: readonly Comment[];
  readonly comment: Comment;
}

const find = (ports: Ports, source: ListenSource, key: string): Outcome<Found> => {
  const sheet = readSheet(ports, commentsShape);
  if (!sheet.ok) return sheet;
  const comments = sheet.value === undefined ? [] : commentsOf(sheet.value.table, sourceKey(source));
  const comment = comments.find((one) => one.key === key);
  return sheet.value === undefined || comment === undefined
    ? refused('comments.gone')
    : done({ sheet: sheet.value, comments, comment });
};

/** The comment as it stands now, wherever its row is. */
export const readComment = (ports: Ports, source: ListenSource, key: string): Outcome<CommentView> => {
  const found = find(ports, source, key);
  return found.ok ? done(viewOf(found.value.comment)) : found;
};

export interface CommentReview {
  readonly key: string;
  readonly seen: string;
  readonly scrubbed: string;
  readonly themes: readonly string[];
  readonly read: boolean;
  readonly share: boolean;
}

/** Themes that stand nowhere yet are added to the Themes sheet. What somebody typed beside the comment is no theme by that. */
const addThemes = (ports: Ports, names: readonly string[], typed: readonly string[]): Outcome<undefined> => {
  const known = readThemes(ports);
  if (!known.ok) return known;
  const keys = new Set([...known.value.map(({ name }) => name), ...typed].map((name) => plainKey(tagOf(name))));
  for (const name of names.filter((one) => !keys.has(plainKey(one)))) {
    const cited = citedTheme(ports, name);
    if (!cited.ok) return cited;
  }
  return done(undefined);
};

/**
 * Saves what was said of the comment, with who read it. Refused where somebody changed the row since it was shown, and where it is to be
 * quoted unread (PV19). To be called under the lock.
 */
export const saveComment = (ports: Ports, source: ListenSource, review: CommentReview): Outcome<SavedComment> => {
  const found = find(ports, source, review.key);
  if (!found.ok) return found;
  const { sheet, comment } = found.value;
  if (comment.seen !== review.seen) return refused('comments.changed');
  if (review.share && !review.read) return refused('comments.unread');
  const themes = addThemes(ports, review.themes, comment.themes);
  if (!themes.ok) return themes;
  const { yes } = writtenWordsIn(staffLanguage(ports)).comments;
  const reader = comment.readBy || ports.person().email || yes;
  const cells = {
    'comment.scrubbed': review.scrubbed,
    'comment.themes': review.themes.join(', '),
    'comment.readBy': review.read ? reader : '',
    'comment.share': review.share ? yes : '',
  };
  writeCells(ports, sheet, [{ row: comment.row, cells }]);
  const now = find(ports, source, review.key);
  if (!now.ok) return now;
  const { comments, comment: saved } = now.value;
  return done({ waiting: waitingOf(comments).length, urgent: urgentIn(comments), comment: viewOf(saved) });
};
