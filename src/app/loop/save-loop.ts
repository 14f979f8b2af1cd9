// Writes what staff say of what was heard into its lines, found by what they are about and never by their row.
import { parseCalendarDate } from '../../domain/calendar/calendar-date';
import { type LoopRecord, linesOf, loopRecordsOf, plannedFor } from '../../domain/loop/loop-record';
import { listeningShape } from '../../domain/plan/heard-record';
import { done, type Outcome, refused } from '../../domain/problem';
import type { NewCell } from '../../domain/sheet/cell';
import type { ListenSource } from '../../rpc/listen-source';
import type { LoopHome, LoopWish } from '../../rpc/loop-calls';
import type { Ports } from '../ports';
import { appendRows, ensureSheet, type OurSheet } from '../sheets/our-sheets';
import { writeCells } from '../sheets/write-cells';
import { findLoop, type LoopSource } from './find-loop';
import { closingCells, lineFor } from './keep-record';
import { openLoop } from './open-loop';

interface Lines {
  readonly found: LoopSource;
  readonly sheet: OurSheet;
  readonly all: readonly LoopRecord[];
  readonly own: readonly LoopRecord[];
}

const readLines = (ports: Ports, source: ListenSource): Outcome<Lines> => {
  const found = findLoop(ports, source);
  if (!found.ok) return found;
  const sheet = ensureSheet(ports, listeningShape);
  if (!sheet.ok) return sheet;
  const all = loopRecordsOf(sheet.value.table);
  return done({ found: found.value, sheet: sheet.value, all, own: linesOf(all, found.value.key) });
};

/** Refused where staff took a column away that is to be written: what is said would be lost without a word. */
const hasColumns = ({ table, words }: OurSheet, codes: readonly string[]): Outcome<undefined> => {
  const missing = codes.find((code) => !table.columns.has(code));
  return missing === undefined
    ? done(undefined)
    : refused('sheet.column-missing', { sheet: words.name, column: words.headers[missing] ?? missing });
};

/**
 * Begins the lines of a survey or tab: the plan’s line `what`, or one of its own where that is empty. One that was begun meanwhile stays;
 * a line that another survey took meanwhile is refused. To be called under the lock.
 */
export const startLoop = (ports: Ports, source: ListenSource, what: string): Outcome<LoopHome> => {
  const read = readLines(ports, source);
  if (!read.ok) return read;
  const { found, sheet, all, own } = read.value;
  const planned =
    found.survey === undefined ? undefined : plannedFor(all, found.survey.purpose).find((one) => one.what === what);
  if (own.length === 0 && what !== '' && planned === undefined) return refused('loop.taken');
  const there = planned === undefined ? done(undefined) : hasColumns(sheet, ['listening.survey']);
  if (!there.ok) return there;
  if (own.length === 0 && planned === undefined) appendRows(ports, sheet, [lineFor(found)]);
  if (own.length === 0 && planned !== undefined)
    writeCells(ports, sheet, [
      { row: planned.row, cells: { 'listening.survey': found.key, ...closingCells(planned, found) } },
    ]);
  return openLoop(ports, source);
};

/** One more line about the same, for one more thing to do. To be called under the lock. */
export const addLoopLine = (ports: Ports, source: ListenSource): Outcome<LoopHome> => {
  const read = readLines(ports, source);
  if (!read.ok) return read;
  const { found, sheet, own } = read.value;
  const closedOn = own.find((line) => line.closedOn !== undefined)?.closedOn ?? found.closedOn;
  appendRows(ports, sheet, [lineFor({ ...found, closedOn })]);
  return openLoop(ports, source);
};

const dayCell = (text: string): NewCell => {
  const day = parseCalendarDate(text);
  return day === undefined ? '' : { day };
};

const texts = ['heard', 'willDo', 'by', 'check'] as const;
const days = ['dueOn', 'doneOn', 'toldOn'] as const;

/** What was changed alone: a cell that holds something else than a day keeps it until somebody chooses a day. */
const changedCells = (line: LoopRecord, wish: LoopWish): { readonly [code: string]: NewCell } =>
  Object.fromEntries([
    ...texts
      .filter((name) => wish[name].trim() !== line[name])
      .map((name) => [`listening.${name}`, wish[name].trim()] as const),
    ...days
      .filter((name) => wish[name] !== (line[name] ?? ''))
      .map((name) => [`listening.${name}`, dayCell(wish[name])] as const),
  ]);

/** Refused where the line was changed or deleted since it was seen. To be called under the lock. */
export const saveLoop = (ports: Ports, source: ListenSource, wish: LoopWish): Outcome<LoopHome> => {
  const read = readLines(ports, source);
  if (!read.ok) return read;
  const { sheet, own } = read.value;
  const line = own.find(({ seen }) => seen === wish.seen);
  if (line === undefined) return refused('loop.changed', { sheet: sheet.words.name });
  if (days.some((name) => wish[name] !== '' && parseCalendarDate(wish[name]) === undefined))
    return refused('loop.no-day');
  const cells = changedCells(line, wish);
  const there = hasColumns(sheet, Object.keys(cells));
  if (!there.ok) return there;
  writeCells(ports, sheet, [{ row: line.row, cells }]);
  return openLoop(ports, source);
};
