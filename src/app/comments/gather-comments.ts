// Brings what families wrote into the Comments sheet: new ones are added, all that staff typed stays.
import { safetyWords } from '../../content/comments';
import { ownLanguageName } from '../../content/languages';
import { writtenWordsIn } from '../../content/written';
import type { CalendarDate } from '../../domain/calendar/calendar-date';
import { callTasksShape } from '../../domain/comments/call-task';
import { type Comment, commentsOf, commentsShape, markOf } from '../../domain/comments/comment';
import { safetyFinder } from '../../domain/comments/safety';
import { commentsIn, shuffled, type WrittenComment } from '../../domain/comments/written-comment';
import { done, type Outcome } from '../../domain/problem';
import { type NewCell, textOf } from '../../domain/sheet/cell';
import { fillIn } from '../../domain/tally/page/fill-in';
import type { ListenSource } from '../../rpc/listen-source';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, type OurSheet, staffLanguage } from '../sheets/our-sheets';
import { type RowChange, writeCells } from '../sheets/write-cells';
import { type CommentsRead, readComments } from './comment-source';
import { readScrubber, type Scrubber } from './scrubber';

export interface Gathered {
  readonly read: CommentsRead;
  readonly sheet: OurSheet;
  readonly comments: readonly Comment[];
  readonly scrubbed: Scrubber;
}

type Row = { readonly [code: string]: NewCell };

const rowOf = (
  { key, answer, title, language, day, text }: WrittenComment,
  { read, scrubbed, followUp }: { readonly read: CommentsRead; readonly scrubbed: Scrubber; readonly followUp: string },
): Row => {
  const shared = scrubbed(text, language);
  return {
    'comment.key': key,
    'comment.source': read.key,
    'comment.from': read.title,
    'comment.question': title,
    'comment.language': language === '' ? '' : ownLanguageName(language),
    'comment.on': day === undefined ? '' : { day },
    'comment.followUp': followUp,
    'comment.text': text,
    'comment.scrubbed': shared,
    'comment.answer': answer,
    'comment.ours': markOf(shared),
  };
};

/** One task a comment, written before the comment itself is, so that no crash loses it; it names no family. */
const addTasks = (ports: Ports, keys: readonly string[], sheetName: string): Outcome<undefined> => {
  if (keys.length === 0) return done(undefined);
  const tasks = ensureSheet(ports, callTasksShape);
  if (!tasks.ok) return tasks;
  const words = writtenWordsIn(staffLanguage(ports)).comments;
  const known = new Set(tasks.value.table.records.map(({ cells }) => textOf(cells['task.id'])));
  const rows = keys
    .map((key) => ({ key, id: `safety-${key}` }))
    .filter(({ id }) => !known.has(id))
    .map(({ key, id }) => ({
      'task.id': id,
      'task.why': words.safety,
      'task.what': fillIn(words.task, { key, sheet: sheetName }),
      'task.on': { day: ports.workbook.today() },
    }));
  if (rows.length > 0) appendRows(ports, tasks.value, rows);
  return done(undefined);
};

/** What changed about comments that are there: whose answer is gone or back, and texts that nobody has read or edited. */
const changesOf = (
  there: readonly Comment[],
  written: ReadonlyMap<string, WrittenComment>,
  { read, scrubbed, today }: { readonly read: CommentsRead; readonly scrubbed: Scrubber; readonly today: CalendarDate },
): readonly RowChange[] =>
  there.flatMap(({ row, key, ...comment }) => {
    const now = written.get(key);
    const cells: { [code: string]: NewCell } = {};
    if (now === undefined && !comment.gone && !read.isPartial) cells['comment.goneOn'] = { day: today };
    if (now !== undefined && comment.gone) cells['comment.goneOn'] = '';
    const shared =
      now === undefined || !comment.isOurs || comment.readBy !== '' ? '' : scrubbed(now.text, now.language);
    if (shared !== '' && shared.trim() !== comment.scrubbed) {
      cells['comment.scrubbed'] = shared;
      cells['comment.ours'] = markOf(shared);
    }
    return Object.keys(cells).length === 0 ? [] : [{ row, cells }];
  });

/**
 * Adds what is new, in an order that tells nothing; marks what was deleted and drops nothing (PV12). A comment with a safety word is marked
 * for today, and is a call task once (PV18). To be called under the lock.
 */
export const gatherComments = (ports: Ports, source: ListenSource): Outcome<Gathered> => {
  const read = readComments(ports, source);
  if (!read.ok) return read;
  const scrubbed = readScrubber(ports);
  if (!scrubbed.ok) return scrubbed;
  const sheet = ensureSheet(ports, commentsShape);
  if (!sheet.ok) return sheet;
  const words = writtenWordsIn(staffLanguage(ports)).comments;
  const [there, all] = [commentsOf(sheet.value.table, read.value.key), commentsIn(read.value.answers)];
  const known = new Set(there.map(({ key }) => key));
  const added = shuffled(all.filter(({ key }) => !known.has(key)));
  const isUrgent = safetyFinder(safetyWords);
  const urgent = new Set(added.filter(({ text }) => isUrgent(text)).map(({ key }) => key));
  const tasks = addTasks(ports, [...urgent], ports.workbook.nameOf(sheet.value.id));
  if (!tasks.ok) return tasks;
  const about = { read: read.value, scrubbed: scrubbed.value };
  const byKey = new Map(all.map((one) => [one.key, one]));
  const changes = changesOf(there, byKey, { ...about, today: ports.workbook.today() });
  writeCells(ports, sheet.value, changes);
  const rows = added.map((one) => rowOf(one, { ...about, followUp: urgent.has(one.key) ? words.followUp : '' }));
  if (rows.length > 0) appendRows(ports, sheet.value, rows);
  if (rows.length === 0 && changes.length === 0) return done({ ...about, sheet: sheet.value, comments: there });
  const now = ensureSheet(ports, commentsShape);
  if (!now.ok) return now;
  return done({ ...about, sheet: now.value, comments: commentsOf(now.value.table, read.value.key) });
};
